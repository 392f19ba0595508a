import type { Span } from '../kinds/span.ts';

/** The types of TIMEX3. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a relative expression was resolved against. */
export type AnchorBasis = 'stated' | 'entry' | 'heading' | 'narrative' | 'document' | 'period' | 'unresolved';

/** A temporal expression (TIMEX3, ISO-TimeML) and what it denotes. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: 2024-10-24, 2024-W43, 2024-Q3, P2Y, PRESENT_REF, 2024-10-24TNI … */
  readonly value: string;
  /** TIMEX3 mod: APPROX, START, MID, END, MORE_THAN … or null */
  readonly mod: string | null;
  /** EDTF for dates and anchored durations, null where none can be given (bare durations, sets, unresolved) */
  readonly edtf: string | null;
  /** which anchor gave the parts that the expression leaves out; `stated` when it is complete by itself */
  readonly basis: AnchorBasis;
  /** ISO date or EDTF of that anchor, null for `stated` and `unresolved` */
  readonly anchor: string | null;
}
