import type { RecordStore } from '../record/record-store.ts';
import type { Citation } from './citation.ts';

export type CitationFault =
  /** the record does not hold the document */
  | 'unknown-document'
  /** other words stand there */
  | 'other-words'
  /** the words stand there, but the finding is no longer read out of them */
  | 'unknown-finding'
  /** an analyst has rejected the finding */
  | 'rejected';

export interface CheckedCitation {
  readonly citation: Citation;
  /** null when it is true to its source */
  readonly fault: CitationFault | null;
  /** what stands at its place in the record; null when the document is unknown */
  readonly found: string | null;
}

/** Holds each citation against the record: do these words stand there, and does the finding still stand? */
export const checkCitations = async (
  citations: readonly Citation[],
  record: RecordStore,
): Promise<readonly CheckedCitation[]> => {
  const checked: CheckedCitation[] = [];
  const texts = new Map<string, string | null>();
  for (const citation of citations) {
    if (!texts.has(citation.document)) texts.set(citation.document, await record.text(citation.document));
    const text = texts.get(citation.document) ?? null;
    const found = text === null ? null : text.slice(citation.start, citation.end);
    checked.push({ citation, fault: await faultOf(citation, found, record), found });
  }
  return checked;
};

const faultOf = async (
  citation: Citation,
  found: string | null,
  record: RecordStore,
): Promise<CitationFault | null> => {
  if (found === null) return 'unknown-document';
  if (withPlainBlanks(found) !== withPlainBlanks(citation.quote)) return 'other-words';
  const recorded = await record.finding(citation.finding);
  if (!recorded) return 'unknown-finding';
  return recorded.state === 'rejected' ? 'rejected' : null;
};

/** HTML keeps words, not the width of blanks between them. */
const withPlainBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();
