import { z } from 'zod';
import { documentHeadsOf } from '../../../record/documents-of.ts';
import { otherNames } from '../../../record/other-names.ts';
import { searchTerms } from '../../../record/search-query.ts';
import { citationAt, citationOf } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { PLAIN } from '../plain.ts';
import { saidIn } from '../said-in.ts';
import { tool } from '../tool.ts';

/** Finds words in findings and documents. */
export const searchTool = tool({
  name: 'search',
  title: 'Search the record',
  description: 'Find words in findings and documents, best first; names in any spelling, places under any side’s name.',
  input: Filters.extend({ words: z.string(PLAIN).min(1, PLAIN).max(500, PLAIN).describe('words, "a phrase", begin*') }),
  answer: async ({ words, ...filters }, looking) => {
    const filter = await filterFrom(filters, looking);
    const terms = searchTerms(words, otherNames(looking.desk.knowledge));
    const hits = terms.length === 0 ? [] : await looking.record.search({ terms, filter, limit: filters.limit });
    const documents = await documentHeadsOf(looking.record, hits);
    return hits.map(({ finding, document, start, snippet, ...hit }) => ({
      ...(finding ? saidIn(finding) : { kind: 'passage' }),
      citations: [
        finding
          ? citationOf(finding, documents)
          : citationAt(documents.get(document), {
              document,
              page: null,
              finding: null,
              start: snippet.start,
              end: snippet.end,
              words: snippet.text,
            }),
      ],
      ...(hit.in === 'block' && { block: hit.block }),
    }));
  },
});
