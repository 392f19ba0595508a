import { z } from 'zod';
import type { Finding } from '../../kinds/finding.ts';
import type { DocumentHead } from '../../record/document-head.ts';

/** Where words stand: enough to find them again in the document and to quote them. */
export const Citation = z.object({
  document: z.string().describe('id of the document: sha256 of its bytes'),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  origin: z.string().nullable().describe('address or path it came from'),
  page: z.int().nullable(),
  start: z.int().describe('first UTF-16 code unit in the text read'),
  end: z.int().describe('one past the last'),
  words: z.string().describe('the exact words that stand there'),
  finding: z.string().nullable().describe('id of the finding'),
});
export type Citation = Readonly<z.infer<typeof Citation>>;

type Documents = ReadonlyMap<string, DocumentHead>;

export const citationOf = (finding: Finding, documents: Documents): Citation =>
  citationAt(documents.get(finding.document), {
    document: finding.document,
    page: finding.page,
    start: finding.start,
    end: finding.end,
    words: finding.quote,
    finding: finding.id,
  });

export const citationAt = (
  document: DocumentHead | undefined,
  place: Pick<Citation, 'document' | 'page' | 'start' | 'end' | 'words' | 'finding'>,
): Citation => ({
  ...place,
  title: document?.title ?? null,
  publisher: document?.publisher ?? null,
  published: document?.published ?? null,
  origin: document?.origin ?? null,
});
