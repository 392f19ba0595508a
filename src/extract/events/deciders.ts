import type { Tree } from '../tree.ts';
import { behind } from './phrases-behind.ts';
import { passiveSubjects } from './voice.ts';

/**
 * Heads of those who may have decided what a passive without `by` tells: whose text it is (`a European Parliament
 * resolution adopted in May`), or where it was adopted (`adopted in the Council`, `in two countries`).
 */
export const decidersOf = (tree: Tree, predicate: number): readonly number[] => {
  const texts = passiveSubjects(tree, predicate).flatMap((text) => tree.conjuncts(text));
  return [
    ...behind(tree, predicate, ['in', 'at']),
    ...texts.flatMap((text) => [
      ...tree.children(text, 'compound', 'nmod:poss'),
      ...behind(tree, text, ['of', 'from', 'in', 'at']),
    ]),
    // `a resolution in the Council, which was adopted`: nobody adopts a council
    ...texts,
  ];
};
