import { type Command, Option } from 'commander';
import type { RecordStore } from '../record/record-store.ts';

export interface RecordOptions {
  readonly record: string;
}

export interface JsonOption {
  readonly json?: boolean;
}

/** `--record FILE`, the record that the command works on. */
export const withRecordOption = (command: Command): Command =>
  command.addOption(new Option('--record <file>', 'the record').env('CHANCERY_RECORD').default('chancery.sqlite'));

/** `--json`, for programs. */
export const withJsonOption = (command: Command, what = 'one JSON object a line'): Command =>
  command.option('--json', `print ${what}`);

/** Opens the record, hands it over, and closes it whatever happens. */
export const useRecord = async <Result>(
  { record: path }: RecordOptions,
  access: 'read' | 'write',
  work: (record: RecordStore) => Promise<Result>,
): Promise<Result> => {
  const [{ SqliteRecord }, { sqliteFailure }] = await Promise.all([
    import('../record/sqlite/sqlite-record.ts'),
    import('../record/sqlite/sqlite-failure.ts'),
  ]);
  const record = SqliteRecord.open(path, access);
  try {
    return await work(record);
  } catch (error) {
    throw sqliteFailure(error, path) ?? error;
  } finally {
    await record.close();
  }
};
