import type { RecordedDocument, RecordStore } from './record-store.ts';

/** The documents that these findings come from, by id. */
export const documentsOf = async (
  record: RecordStore,
  findings: Iterable<{ readonly document: string }>,
): Promise<ReadonlyMap<string, RecordedDocument>> => {
  const ids = [...new Set(Array.from(findings, ({ document }) => document))];
  return new Map((await record.documents({ ids })).map((document) => [document.id, document]));
};
