import type { Tree } from '../tree.ts';
import { beforeAuxiliaries } from './before-auxiliaries.ts';
import { NOMINAL } from './nominal-head.ts';

const LONGEST_INSERTION = 30;

/** The phrase that ends right before a finite verb, where the tree has no subject for it. */
export const sourceByPosition = (tree: Tree, verb: number): number | null => {
  let last = beforeInsertion(tree, beforeAuxiliaries(tree, verb));
  while (last >= 0 && tree.tokens[last]!.text === ',') last--;
  const nearest = tree.tokens[last];
  if (!nearest || !(NOMINAL.has(nearest.upos) || /^(?:both|all|some|many|others|most)$/i.test(nearest.text)))
    return null;
  return endingAt(tree, last, verb);
};

/** The head of the phrase that ends at a token. */
export const endingAt = (tree: Tree, last: number, before = last + 1): number => {
  let at = last;
  for (let climbed = 0; climbed < 12; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || head >= before || !/^(?:nmod|compound|flat|appos|conj|amod|det|nummod|acl|obl|obj)/.test(deprel))
      break;
    // of `in one of the reports, chairman Ana Lind, a …, said` the reports say nothing
    if (deprel === 'appos' && (tree.child(head, 'case') !== null || !adjoins(tree, head, at))) break;
    at = head;
  }
  return NOMINAL.has(tree.tokens[at]!.upos) ? at : last;
};

/** Leftwards over what marks set off between a subject and its verb: `(Greens)`, `, who knows them,`, `— a friend —`. */
const beforeInsertion = (tree: Tree, last: number): number => {
  const { tokens } = tree;
  const closing = tokens[last]?.text ?? '';
  if (/^[)–—-]$/.test(closing)) {
    for (let i = last - 1; i >= Math.max(0, last - LONGEST_INSERTION); i--)
      if (tokens[i]!.text === (closing === ')' ? '(' : closing)) return i - 1;
    return last;
  }
  if (closing !== ',') return last;
  for (let i = last - 1; i > Math.max(0, last - LONGEST_INSERTION); i--)
    if (
      tokens[i]!.text === ',' &&
      /^(?:who|whose|which|now|then|for|of|like|including|along|however|too|meanwhile)$/i.test(tokens[i + 1]!.text)
    )
      return i - 1;
  return last;
};

/** An apposition stands right behind its head and a comma. */
const adjoins = (tree: Tree, head: number, apposition: number): boolean => {
  const end = tree.extent(head, (child) => child.index >= apposition || !/^(?:flat|compound)/.test(child.deprel)).last;
  const { first } = tree.extent(apposition);
  return first - end <= 2;
};
