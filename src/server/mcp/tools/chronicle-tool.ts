import { chronicle } from '../../../publish/chronicle.ts';
import { documentHeadsOf } from '../../../record/documents-of.ts';
import { citationAt } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { tool } from '../tool.ts';

/** The chronicle, each event with all its tellings. */
export const chronicleTool = tool({
  name: 'chronicle',
  title: 'Chronicle',
  description: 'Who did what to whom, in the order of time, each with every telling that the record has.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = { ...(await filterFrom(input, looking)), kinds: ['event'] as const };
    const findings = await Array.fromAsync(looking.record.findings(filter));
    const documents = await documentHeadsOf(
      looking.record,
      findings.map(({ finding }) => finding),
    );
    const entries = chronicle(findings, documents);
    return entries.slice(0, input.limit).map(({ tellings, ...entry }) => ({
      ...entry,
      citations: tellings.map(({ finding, document, page, start, end, quote }) =>
        citationAt(documents.get(document), { finding, document, page, start, end, words: quote }),
      ),
    }));
  },
});
