/**
 * A list of which the order is known and whose rows are made when they are asked for: a page takes no longer when the
 * record is large. Rows are made from the record as it is then; what has left it since is told as far as it is known.
 */
export interface Board<Row> {
  readonly total: number;
  /** @param from number of the first row, from 0. @param to of the one behind the last; all that follow when left out */
  rows(from?: number, to?: number): Promise<readonly Row[]>;
}

/** @param rowsOf makes the rows of some of them, in their order */
export const boardOf = <Entry, Row>(
  entries: readonly Entry[],
  rowsOf: (some: readonly Entry[]) => Promise<readonly Row[]>,
): Board<Row> => ({
  total: entries.length,
  rows: async (from = 0, to = entries.length) => rowsOf(entries.slice(from, to)),
});
