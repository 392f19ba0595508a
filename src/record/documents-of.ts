import type { DocumentHead } from './document-head.ts';
import type { RecordedDocument, RecordStore } from './record-store.ts';

type InDocument = Iterable<{ readonly document: string }>;

const idsOf = (findings: InDocument): readonly string[] => [
  ...new Set(Array.from(findings, ({ document }) => document)),
];

/** The documents that these findings come from, by id. */
export const documentsOf = async (
  record: RecordStore,
  findings: InDocument,
): Promise<ReadonlyMap<string, RecordedDocument>> =>
  new Map((await record.documents({ ids: idsOf(findings) })).map((document) => [document.id, document]));

/** What the documents that these findings come from are cited by. */
export const documentHeadsOf = async (
  record: RecordStore,
  findings: InDocument,
): Promise<ReadonlyMap<string, DocumentHead>> => record.documentHeads(idsOf(findings));
