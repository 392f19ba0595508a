import type { RecordedFinding } from '../../record/record-store.ts';
import type { ExportContext, ExportedDocument } from './export-format.ts';

/** The documents in which the findings stand, each once, in the order of their first finding. */
export const sourcesOf = async (
  findings: AsyncIterable<RecordedFinding>,
  { documents }: Pick<ExportContext, 'documents'>,
): Promise<readonly ExportedDocument[]> => {
  const sources = new Map<string, ExportedDocument>();
  for await (const { finding } of findings) {
    const document = documents.get(finding.document);
    if (document) sources.set(document.id, document);
  }
  return [...sources.values()];
};

/** A key that every reference manager takes, unique within one list: `desk2024-1a2b3c`. */
export const citeKey = ({ publisher, published, id }: ExportedDocument): string => {
  const name = (publisher ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 20)
    .toLowerCase();
  return `${name || 'source'}${yearOf(published) ?? ''}-${id.slice(0, 8)}`;
};

/** Year, month and day of an EDTF date, as far as it says them; of an interval those of its beginning. */
export const dateParts = (edtf: string | null): readonly number[] => {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?!\d|X)/.exec(edtf ?? '');
  return parts
    ? parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    : [];
};

export const yearOf = (edtf: string | null): number | null => dateParts(edtf)[0] ?? null;

/** The address of a document, when it has one. */
export const addressOf = ({ origin }: ExportedDocument): string | null => (/^https?:\/\//.test(origin) ? origin : null);
