import type { Analysis } from '../kinds/analysis.ts';
import type { RecordStore } from '../record/record-store.ts';
import { type AddOptions, type AddReport, addDocuments } from './add-documents.ts';
import type { GatheredSource } from './gathered.ts';

/** Puts a reading that was made already into the record, in place of the one that its document has there, and links it. */
export const readInto = async (
  record: RecordStore,
  source: GatheredSource,
  analysis: Analysis,
  { reader, ...options }: Omit<AddOptions, 'reread'>,
): Promise<AddReport> => {
  async function* one() {
    yield source;
  }
  const alreadyRead = { engine: reader.engine, concurrency: 1, read: async () => analysis };
  return addDocuments(one(), record, { ...options, reader: alreadyRead, reread: 'all' });
};
