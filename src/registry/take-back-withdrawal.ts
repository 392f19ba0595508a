import type { RecordedWithdrawal } from '../record/desk/withdrawals.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { AddOptions, AddReport } from './add-documents.ts';
import { readInto } from './read-into.ts';
import { recordedSource } from './recorded-source.ts';

/**
 * Lets a withdrawn document count again, and reads it again: decisions on what was read out of it hold as before. Where it
 * cannot be read, it stays withdrawn.
 * @throws RecordError when the record has no such document, and when it is not withdrawn; what reading throws
 */
export const takeBackWithdrawal = async (
  record: RecordStore,
  document: string,
  who: string,
  options: Omit<AddOptions, 'reread'>,
): Promise<{ readonly withdrawal: RecordedWithdrawal; readonly report: AddReport }> => {
  const source = await recordedSource(record, document);
  const analysis = await options.reader.read(source);
  const withdrawal = await record.desk.withdrawals.takeBack(document, who, options.now());
  return { withdrawal, report: await readInto(record, source, analysis, options) };
};
