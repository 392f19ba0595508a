import type { Lexeme } from '../../text/numbers/lexeme.ts';
import type { FigureCodebook, UnitTable } from './figure-codebook.ts';

/** A line as the rules for amounts read it. */
export interface AmountLine {
  readonly text: string;
  /** its lexemes; places in a line are indexes of these */
  readonly row: readonly Lexeme[];
  readonly units: UnitTable;
  readonly codebook: FigureCodebook;
}
