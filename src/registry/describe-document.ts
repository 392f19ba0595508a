import type { Description, RecordedDescription } from '../record/desk/descriptions.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type AddOptions, type AddReport, addDocuments } from './add-documents.ts';
import { recordedSource } from './recorded-source.ts';

/**
 * Says of a document what it is, and reads it again with that: its days may follow from when it appeared, and whoever
 * speaks in it from who brought it out.
 * @throws RecordError when the record has no such document
 */
export const describeDocument = async (
  record: RecordStore,
  document: string,
  description: Description,
  who: string,
  options: Omit<AddOptions, 'reread'>,
): Promise<{ readonly description: RecordedDescription; readonly report: AddReport }> => {
  const source = await recordedSource(record, document);
  const made = await record.desk.descriptions.append(document, description, who, options.now());
  async function* one() {
    yield source;
  }
  return { description: made, report: await addDocuments(one(), record, { ...options, reread: 'all' }) };
};
