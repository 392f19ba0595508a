import { documentHeadsOf } from '../../../record/documents-of.ts';
import { citationOf } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { saidIn } from '../said-in.ts';
import { tool } from '../tool.ts';

/** Statements, each with its speaker’s words. */
export const statementsTool = tool({
  name: 'statements',
  title: 'Statements',
  description:
    'Who said what, to whom and when, and through whom it is reported. A statement is its speaker’s, not a fact.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = { ...(await filterFrom(input, looking)), kinds: ['statement'] as const, limit: input.limit };
    const found = await Array.fromAsync(looking.record.findings(filter));
    const documents = await documentHeadsOf(
      looking.record,
      found.map(({ finding }) => finding),
    );
    return found.map(({ finding, state }) => ({
      ...saidIn(finding),
      state,
      citations: [citationOf(finding, documents)],
    }));
  },
});
