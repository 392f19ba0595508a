import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * A prepared statement that changes something. A deletion from a contentless FTS5 table leaves a last row number behind
 * that no JavaScript number can hold; a statement after it that does not ask for big integers would throw over it.
 */
export const writeStatement = (database: DatabaseSync, sql: string): StatementSync => {
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
};
