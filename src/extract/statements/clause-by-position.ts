import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import { isPunctuation, runsBelow } from './token-runs.ts';

const LEAST_WORDS = 3;

/**
 * What a verb of saying reports, where the tree has no clause for it: the rest of the sentence after the verb and the
 * person told, when that holds a finite verb; else what stands before the speaker at the sentence's end (`…, he said`).
 */
export const clauseByPosition = (tree: Tree, verb: number): TokenRange | null => {
  const { tokens } = tree;
  let last = tokens.length - 1;
  while (last > verb && isPunctuation(tokens[last]!)) last--;
  if (last - verb >= LEAST_WORDS) {
    const first = afterTold(tree, verb);
    return first !== null && last - first + 1 >= LEAST_WORDS && hasFiniteVerb(tree, first, last)
      ? { first, last }
      : null;
  }
  const subject = tree.child(verb, 'nsubj');
  const stop = subject === null ? verb : Math.min(verb, runsBelow(tree, subject)[0]?.first ?? verb);
  let end = stop - 1;
  if (end < LEAST_WORDS || tokens[end]!.text !== ',') return null;
  while (end > 0 && isPunctuation(tokens[end]!)) end--;
  let first = 0;
  while (first < end && isPunctuation(tokens[first]!)) first++;
  return hasFiniteVerb(tree, first, end) ? { first, last: end } : null;
};

/** Where the content begins: after the speaker of an inverted clause, the person told, and marks. */
const afterTold = (tree: Tree, verb: number): number | null => {
  let first = verb + 1;
  const told = tree.child(verb, 'iobj', 'obj');
  const { xpos } = tree.tokens[verb]!;
  if (xpos === 'VBN' && tree.child(verb, 'aux') === null) return null;
  if (
    told !== null &&
    told > verb &&
    /^(?:tell|inform|remind|assure|ask|notify|advise)$/.test(tree.tokens[verb]!.lemma)
  ) {
    let end = told;
    for (const child of tree.childrenOf(told))
      if (/^(?:flat|compound|nmod)/.test(tree.tokens[child]!.deprel))
        end = Math.max(end, runsBelow(tree, child).at(-1)!.last);
    first = end + 1;
  }
  while (first < tree.tokens.length && isPunctuation(tree.tokens[first]!)) first++;
  if (/^(?:to|of|in|on|at|as|for|with|during|by|from|after|before|about)$/i.test(tree.tokens[first]?.text ?? ''))
    return null;
  return first;
};

const hasFiniteVerb = (tree: Tree, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos)) return true;
  return false;
};
