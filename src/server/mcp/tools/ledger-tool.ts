import { ledgers } from '../../../publish/ledger.ts';
import { viewMaterial } from '../../../publish/views/view-material.ts';
import { citationOf } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { tool } from '../tool.ts';

/** Provisions of agreements and what is said of their keeping. */
export const ledgerTool = tool({
  name: 'ledger',
  title: 'Ledger of agreements',
  description:
    'Agreements, their provisions, and who says when that they are kept, broken or pending; the desk’s own mark apart.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = await filterFrom(input, looking);
    const { findings, documents } = await viewMaterial(looking.record, filter, [
      'agreement',
      'commitment',
      'compliance',
    ]);
    const all = ledgers(findings, documents, looking.desk.knowledge, await looking.record.marks());
    return all
      .flatMap(({ agreement, rows }) => rows.map((row) => ({ agreement, row })))
      .filter(({ row }) => row.claims.length > 0 || row.commitments.length > 0 || row.mark)
      .slice(0, input.limit)
      .map(({ agreement, row: { number, summary, obligors, deadline, commitments, claims, mark } }) => ({
        agreement: agreement.name,
        provision: number,
        summary,
        obligors,
        deadline,
        mark,
        claims: claims.map(({ date, claimant, side, finding: { verdict, about, id } }) => ({
          date,
          claimant,
          side,
          verdict,
          about,
          finding: id,
        })),
        citations: [...claims.map(({ finding }) => finding), ...commitments].map((finding) =>
          citationOf(finding, documents),
        ),
      }));
  },
});
