import type { RecordedFinding } from '../../record/record-store.ts';
import { oneLine } from '../../text/one-line.ts';
import { publicOrigin } from '../public-origin.ts';
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

/** Whose words a document’s are: its publisher’s; of one that names none whoever published what has this title. */
export const publisherOf = (document: ExportedDocument | undefined): string => {
  const publisher = oneLine(document?.publisher ?? '');
  if (publisher) return publisher;
  const title = document ? oneLine(document.title ?? '') || publicOrigin(document.origin) : '';
  return title ? `Publisher of “${title}”` : 'Unnamed publisher';
};

/** A key that every reference manager takes, unique within one list: `desk2024-1a2b3c`. */
export const citeKey = (document: ExportedDocument): string => {
  const name = (document.publisher ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 20)
    .toLowerCase();
  return `${name || 'source'}${dateOfSource(document).parts[0] ?? ''}-${document.id.slice(0, 8)}`;
};

/** When a source is cited as of. */
export interface DateOfSource {
  /** year, month and day, as far as they are known */
  readonly parts: readonly number[];
  /** the time that the document covers (EDTF), where no more is known of when it came out; null otherwise */
  readonly covered: string | null;
}

/** When a document came out; where it does not say, the time that it covers: of an interval its end, before which nothing came out. */
export const dateOfSource = ({ published, period }: Pick<ExportedDocument, 'published' | 'period'>): DateOfSource => {
  const parts = dateParts(published);
  if (parts.length > 0 || !period) return { parts, covered: null };
  const ofPeriod = dateParts(period.value.split('/').at(-1)!);
  return { parts: ofPeriod, covered: ofPeriod.length > 0 ? period.value : null };
};

/** What a reference says of a source besides: its hash, and by what it is dated where it does not say when it came out. */
export const noteOfSource = (document: ExportedDocument): string => {
  const { covered } = dateOfSource(document);
  return `sha256: ${document.id}${covered === null ? '' : `; dated by the time that it covers (${covered})`}`;
};

/** Year, month and day of an EDTF date, as far as it says them; of an interval those of its beginning. */
const dateParts = (edtf: string | null): readonly number[] => {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?!\d|X)/.exec(edtf ?? '');
  return parts
    ? parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    : [];
};
