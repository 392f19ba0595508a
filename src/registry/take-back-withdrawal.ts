import type { RecordedWithdrawal } from '../record/desk/withdrawals.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type AddOptions, type AddReport, addDocuments } from './add-documents.ts';
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
  { reader, ...options }: Omit<AddOptions, 'reread'>,
): Promise<{ readonly withdrawal: RecordedWithdrawal; readonly report: AddReport }> => {
  const source = await recordedSource(record, document);
  const analysis = await reader.read(source);
  const withdrawal = await record.desk.withdrawals.takeBack(document, who, options.now());
  async function* one() {
    yield source;
  }
  const alreadyRead = { engine: reader.engine, concurrency: 1, read: async () => analysis };
  return {
    withdrawal,
    report: await addDocuments(one(), record, { ...options, reader: alreadyRead, reread: 'all' }),
  };
};
