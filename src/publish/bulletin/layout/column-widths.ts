import type { LaidOutTable } from './issue-layout.ts';

/** By number of columns: figures of several measures, and the ledger. */
const OF_TABLE: Readonly<Record<number, readonly number[]>> = {
  4: [2.2, 1.6, 1.1, 1.4],
  5: [1.4, 1.2, 1.15, 1.1, 2.4],
};
/** Values of one measure. */
const OF_FIGURE: Readonly<Record<number, readonly number[]>> = { 3: [1.2, 2, 1.6], 4: [1.2, 2, 1.2, 1.6] };

/** How much of the measure each column of a table takes, as shares of their sum. */
export const columnWidths = ({ heads }: LaidOutTable, ofFigure: boolean): readonly number[] =>
  (ofFigure ? OF_FIGURE : OF_TABLE)[heads.length] ?? heads.map(() => 1);
