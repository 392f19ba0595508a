import { citationAt } from '../citation.ts';
import { Filters } from '../filters.ts';
import { tool } from '../tool.ts';

/** The documents of the record. */
export const documentsTool = tool({
  name: 'documents',
  title: 'Documents',
  description: 'The documents of the record, by the time that they appeared.',
  input: Filters.pick({ source: true, limit: true }),
  answer: async ({ source, limit }, { record }) =>
    (await record.documents({ source, limit })).map((document) => ({
      kind: document.kind,
      period: document.period?.value ?? null,
      findings: document.findings,
      citations: [
        citationAt(document, { document: document.id, page: null, finding: null, start: 0, end: 0, words: '' }),
      ],
    })),
});
