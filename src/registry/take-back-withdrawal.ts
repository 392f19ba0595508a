import type { RecordedWithdrawal } from '../record/desk/withdrawals.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type AddOptions, type AddReport, addDocuments } from './add-documents.ts';
import { recordedSource } from './recorded-source.ts';

/**
 * Lets a withdrawn document count again, and reads it again: decisions on what was read out of it hold as before.
 * @throws RecordError when the record has no such document, and when it is not withdrawn
 */
export const takeBackWithdrawal = async (
  record: RecordStore,
  document: string,
  who: string,
  options: Omit<AddOptions, 'reread'>,
): Promise<{ readonly withdrawal: RecordedWithdrawal; readonly report: AddReport }> => {
  const withdrawal = await record.desk.withdrawals.takeBack(document, who, options.now());
  async function* one() {
    yield await recordedSource(record, document);
  }
  return { withdrawal, report: await addDocuments(one(), record, { ...options, reread: 'all' }) };
};
