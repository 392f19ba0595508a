import { z } from 'zod';
import { citationAt } from '../citation.ts';
import { PLAIN } from '../plain.ts';
import { tool } from '../tool.ts';

/** In UTF-16 code units; more of a document at once is no passage. */
const LONGEST = 8000;

/** The words of a document between two offsets. */
export const passageTool = tool({
  name: 'document_passage',
  title: 'Words of a document',
  description: `The exact words of a document between two offsets of its text, at most ${LONGEST} characters at once.`,
  input: z.object({
    document: z
      .string(PLAIN)
      .regex(/^[0-9a-f]{64}$/, 'Give the id of a document, as the tool documents lists it.')
      .describe('id of the document'),
    start: z.int(PLAIN).min(0, PLAIN).default(0),
    end: z.int(PLAIN).min(1, PLAIN).optional(),
  }),
  answer: async ({ document, start, end }, { record }) => {
    const [found, text] = [await record.document(document), await record.text(document)];
    if (!found || text === null)
      throw new Error(`There is no document ${document}. The tool documents lists their ids.`);
    const last = Math.min(text.length, end ?? start + LONGEST, start + LONGEST);
    const words = text.slice(start, last);
    return [
      {
        length: text.length,
        citations: [citationAt(found, { document, page: null, finding: null, start, end: last, words })],
      },
    ];
  },
});
