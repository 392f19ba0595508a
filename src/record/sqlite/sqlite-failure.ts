import { RecordError, type RecordErrorCode } from '../record-error.ts';

/** What is said of a record, by SQLite’s primary result codes (https://sqlite.org/rescode.html). */
const FAILURES: Readonly<Record<number, readonly [code: RecordErrorCode, what: string]>> = {
  3: ['refused', 'may not be used by you. Ask for the right to it, or name another with --record.'],
  5: ['busy', 'is being written by another program. Try again later.'],
  6: ['busy', 'is being written by another program. Try again later.'],
  8: ['refused', 'may not be changed by you. Name one that you may write to, or copy it to a folder of your own.'],
  10: [
    'disk',
    'lies on a disk that is full or fails. What was being written was not kept, all else is as it was. Make room or copy the record to another disk, then do it again.',
  ],
  11: ['damaged', 'is damaged: parts of its file are not as they were written. Put your back-up in its place.'],
  13: [
    'disk',
    'lies on a disk that is full. What was being written was not kept, all else is as it was. Make room, then do it again.',
  ],
  14: [
    'refused',
    'can’t be opened there. Name one in a folder that exists and that you may write to: other files are written beside it.',
  ],
};

/**
 * What an error of SQLite means for who uses the record: the disk is full, the file is damaged, another program writes.
 * @param path of the record; null where only one is known
 * @returns null for what is no error of SQLite, and for what can only be a fault of the program
 */
export const sqliteFailure = (error: unknown, path: string | null): RecordError | null => {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return null;
  // The higher bits tell more of the same.
  const failure = FAILURES[error.errcode & 0xff];
  if (!failure) return null;
  const [code, what] = failure;
  return new RecordError(code, path ?? '', `The record${path === null ? '' : ` ${path}`} ${what}`, { cause: error });
};
