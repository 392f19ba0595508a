import type { Tree } from '../tree.ts';

/** The first word that marks a clause (`that`, `to`), in lower case; empty without one. */
export const markOf = (tree: Tree, head: number): string =>
  tree.children(head, 'mark').map((mark) => tree.tokens[mark]!.lemma.toLowerCase())[0] ?? '';

/** Whether a word marks a clause. */
export const hasMark = (tree: Tree, head: number, lemma: string): boolean =>
  tree.children(head, 'mark').some((mark) => tree.tokens[mark]!.lemma.toLowerCase() === lemma);
