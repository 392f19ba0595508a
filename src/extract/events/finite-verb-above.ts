import type { Tree } from '../tree.ts';

/** The nearest finite verb from a word upwards, which may be the word itself; null without one. */
export const finiteVerbAbove = (tree: Tree, index: number): number | null => {
  for (let at = index, climbed = 0; at >= 0 && climbed < 5; at = tree.tokens[at]!.head, climbed++)
    if (tree.tokens[at]!.upos === 'VERB' && isFiniteVerb(tree, at)) return at;
  return null;
};

const isFiniteVerb = (tree: Tree, index: number): boolean =>
  /^VB[DZP]$/.test(tree.tokens[index]!.xpos) || tree.child(index, 'aux') !== null;
