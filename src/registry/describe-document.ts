import { Description, descriptionHeld, type RecordedDescription } from '../record/desk/descriptions.ts';
import type { RecordStore } from '../record/record-store.ts';
import type { AddOptions, AddReport } from './add-documents.ts';
import { readInto } from './read-into.ts';
import { recordedSource } from './recorded-source.ts';

/**
 * Says of a document what it is, and reads it again with that: its days may follow from when it appeared, and whoever
 * speaks in it from who brought it out. Where it cannot be read so, nothing is said of it.
 * @throws RecordError when the record has no such document, and when nothing would change; what reading throws
 */
export const describeDocument = async (
  record: RecordStore,
  document: string,
  given: Description,
  who: string,
  options: Omit<AddOptions, 'reread'>,
): Promise<{ readonly description: RecordedDescription; readonly report: AddReport }> => {
  const { descriptions } = record.desk;
  const description = Description.parse(given);
  const source = await recordedSource(record, document);
  const { title = null, publisher = null, published = null } = source.metadata;
  const latest = { ...description, was: { title, publisher, published } };
  const held = descriptionHeld([latest, ...(await descriptions.history(document))]);
  const analysis = await options.reader.read({ ...source, metadata: { ...source.metadata, ...held } });
  const made = await descriptions.append(document, description, who, options.now());
  return { description: made, report: await readInto(record, source, analysis, options) };
};
