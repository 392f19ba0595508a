import type { FigureBound } from '../../kinds/figure.ts';
import type { Span } from '../../kinds/span.ts';
import type { ReadNumber } from '../../text/numbers/read-number.ts';
import type { Unit } from './figure-codebook.ts';

/** An amount that stands in a line: its number or range, its bound and, where it is measured, its unit. */
export interface Quantity extends Span {
  /** null for a range */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: FigureBound;
  /** null when a noun is counted or nothing follows */
  readonly unit: Unit | null;
  /** the number itself, without qualifier and unit */
  readonly number: Span;
  readonly form: ReadNumber['form'];
  readonly yearLike: boolean;
  /** true when words such as `more than`, `about` or `only` stand before it */
  readonly qualified: boolean;
  /** true for `44-km-long`, `121-hectare`, `five-point`: it stands before the noun that it describes */
  readonly attributive: boolean;
  /** the hyphenated noun of `five-point`, plural */
  readonly counted: string | null;
}
