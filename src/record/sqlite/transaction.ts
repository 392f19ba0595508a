import type { DatabaseSync } from 'node:sqlite';
import { RecordError } from '../record-error.ts';

/**
 * Runs the work as one transaction: all of it is kept, or nothing when it throws.
 * @throws RecordError `busy` when another program goes on writing for longer than a writer waits
 */
export const inTransaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
  begin(database);
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

const begin = (database: DatabaseSync): void => {
  try {
    database.exec('begin immediate');
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw busy(database.location() ?? ':memory:', error);
  }
};

export const isBusy = (error: unknown): boolean => error instanceof Error && /locked|busy/.test(error.message);

export const busy = (path: string, cause: unknown): RecordError =>
  new RecordError('busy', path, `The record ${path} is being written by another program. Try again later.`, { cause });
