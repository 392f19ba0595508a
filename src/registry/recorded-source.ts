import type { RecordStore } from '../record/record-store.ts';
import type { GatheredSource } from './gathered.ts';

/** A document of the record as it came in, to be read again. */
export const recordedSource = async (record: RecordStore, id: string): Promise<GatheredSource> => {
  const document = await record.document(id);
  const bytes = await record.original(id);
  if (!document || !bytes) throw new Error(`There is no document ${id}.`);
  const { origin, encoding, publisher, title, published, mediaType } = document;
  return { origin, name: origin, bytes, mediaType, encoding, metadata: { title, publisher, published } };
};
