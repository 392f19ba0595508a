import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';

/**
 * Everything below a token, itself included, as runs of tokens that stand together; punctuation between two tokens of a
 * run belongs to it, at its edges it does not.
 * @param leaveOut branches that are not followed
 */
export const runsBelow = (
  tree: Tree,
  head: number,
  leaveOut: (child: Token) => boolean = () => false,
): readonly TokenRange[] => {
  const indexes = [head];
  for (let at = 0; at < indexes.length; at++)
    for (const child of tree.childrenOf(indexes[at]!)) if (!leaveOut(tree.tokens[child]!)) indexes.push(child);
  return runsOf(tree.tokens, indexes);
};

/** Token indexes in any order as runs, see `runsBelow`. */
export const runsOf = (tokens: readonly Token[], indexes: readonly number[]): readonly TokenRange[] => {
  const words = indexes.filter((index) => !isPunctuation(tokens[index]!)).sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const index of words) {
    const run = runs.at(-1);
    if (run && onlyPunctuation(tokens, run.last + 1, index - 1)) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
};

/** Whether a token is a mark and no word. */
export const isPunctuation = (token: Token): boolean => token.upos === 'PUNCT';

const onlyPunctuation = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (!isPunctuation(tokens[i]!)) return false;
  return true;
};

/** Where a run of tokens stands in the document. */
export const spanOfRun = (tokens: readonly Token[], { first, last }: TokenRange): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});
