import { z } from 'zod';
import { StatementAct } from '../../kinds/statement.ts';
import { codebookReader } from '../codebook.ts';
import { wordPattern } from '../word-pattern.ts';

const SignFile = z.looseObject({
  signs: z.array(
    z.object({ act: StatementAct, ofNames: z.boolean().default(false), words: z.array(z.string()) }).strict(),
  ),
});

/** For each act the pattern of the words that show it in what is said. */
const signsOf = codebookReader('statements', SignFile, ({ signs }) =>
  signs.map(({ act, ofNames, words }) => ({
    act,
    ofNames,
    pattern: wordPattern(words),
  })),
);

/** Verbs that leave open what the saying does; the content then tells. */
const OPEN: ReadonlySet<StatementAct> = new Set(['state']);

/**
 * What a saying does: a neutral verb takes its act from what is said (`said that the shelling broke the truce` accuses).
 * The first sign in the order of the codebook counts.
 * @param isName the content is what something is called (`called the vote a farce`): more words judge then
 */
export const actOfContent = (
  knowledge: Parameters<typeof signsOf>[0],
  act: StatementAct,
  content: string,
  isName = false,
): StatementAct => {
  if (!OPEN.has(act)) return act;
  return signsOf(knowledge).find(({ ofNames, pattern }) => (isName || !ofNames) && pattern.test(content))?.act ?? act;
};
