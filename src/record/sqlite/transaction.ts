import type { DatabaseSync } from 'node:sqlite';
import { sqliteFailure } from './sqlite-failure.ts';

/**
 * Runs the work as one transaction: all of it is kept, or nothing when it throws.
 * @throws RecordError `busy` when another program goes on writing for longer than a writer waits; `disk` when there is
 * no room for what is written
 */
export const inTransaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
  try {
    database.exec('begin immediate');
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw sqliteFailure(error, database.location() ?? ':memory:') ?? error;
  }
};
