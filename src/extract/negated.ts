import type { Tree } from './tree.ts';

/** Whether a word is denied by a word that hangs on it: `not`, `never`. */
export const negated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => /^(?:not|n't|n’t|never)$/i.test(tree.tokens[child]!.text));
