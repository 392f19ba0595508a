import { claimBoard } from '../../../publish/views/claim-board.ts';
import { documentHeadsOf } from '../../../record/documents-of.ts';
import { citationOf } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { tool } from '../tool.ts';

/** Claims that somebody denies, with both sides’ words. */
export const claimsTool = tool({
  name: 'claims',
  title: 'Claims and denials',
  description:
    'Claims that somebody denies: who holds them, who denies them, when and in which words. Who is right is left open.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = await filterFrom(input, looking);
    const board = (await claimBoard(looking.record, filter, looking.desk.knowledge, 'disputed')).slice(0, input.limit);
    const documents = await documentHeadsOf(
      looking.record,
      board.flatMap(voicesOf).map(({ finding }) => finding),
    );
    return board.map((claim) => {
      const { about, state, holds, denies, answers } = claim;
      const voices = voicesOf(claim);
      const voice = ({ who, side, date, finding }: (typeof voices)[number]) => ({
        who,
        side,
        date,
        finding: finding.id,
      });
      return {
        about,
        state,
        holds: holds.map(voice),
        denies: denies.map(voice),
        answers: answers.map(voice),
        citations: voices.map(({ finding }) => citationOf(finding, documents)),
      };
    });
  },
});

const voicesOf = ({ holds, denies, answers }: Awaited<ReturnType<typeof claimBoard>>[number]) => [
  ...holds,
  ...denies,
  ...answers,
];
