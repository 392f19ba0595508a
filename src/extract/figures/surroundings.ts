import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { FlatSentence } from '../flat-sentence.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { FigureCodebook, UnitTable } from './figure-codebook.ts';

/** What stands around a figure: everything that the rules for it look at. */
export interface Surroundings {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  /** index of the sentence in the reading */
  readonly at: number;
  /** the sentence as one line, in which quantities have their places */
  readonly flat: FlatSentence;
  readonly units: UnitTable;
  readonly codebook: FigureCodebook;
  /** singular nouns that denote persons */
  readonly persons: ReadonlySet<string>;
  /** in the order of their start */
  readonly statements: readonly Draft<StatementFinding>[];
}
