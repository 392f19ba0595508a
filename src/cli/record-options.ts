import { existsSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RecordStore } from '../record/record-store.ts';

export interface RecordOptions {
  readonly record: string;
}

export interface JsonOption {
  readonly json?: boolean;
}

/** `--record FILE`, the record that the command works on. */
export const withRecordOption = (command: Command): Command =>
  command.addOption(
    new Option('--record <file>', 'the record').env('CHANCERY_RECORD').argParser(fileName).default('chancery.sqlite'),
  );

const fileName = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('Name a file.');
  return value;
};

/** `--json`, for programs. */
export const withJsonOption = (command: Command, what = 'one JSON object a line'): Command =>
  command.option('--json', `print ${what}`);

/**
 * Opens the record, hands it over, and closes it whatever happens.
 * @param access `make` is for commands that begin a record: for all others a path without one is mistyped
 */
export const useRecord = async <Result>(
  { record: path }: RecordOptions,
  access: 'read' | 'write' | 'make',
  work: (record: RecordStore) => Promise<Result>,
): Promise<Result> => {
  const [{ SqliteRecord }, { noRecordAt }, { sqliteFailure }, { removeUnusedRecord }] = await Promise.all([
    import('../record/sqlite/sqlite-record.ts'),
    import('../record/sqlite/open-database.ts'),
    import('../record/sqlite/sqlite-failure.ts'),
    import('../record/sqlite/remove-unused-record.ts'),
  ]);
  const isNew = !existsSync(path);
  // An empty file is a record that somebody began to copy or to make; only who adds may make one of it.
  if (access !== 'make' && (isNew || statSync(path).size === 0)) throw noRecordAt(path);
  const record = SqliteRecord.open(path, access === 'read' ? 'read' : 'write');
  let failed = false;
  try {
    return await work(record);
  } catch (error) {
    failed = true;
    throw sqliteFailure(error, path) ?? error;
  } finally {
    await record.close();
    if (failed && isNew) removeUnusedRecord(path);
  }
};
