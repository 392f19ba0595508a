import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Tree } from '../../tree.ts';
import { wordClass } from '../../word-class.ts';
import { hasPreposition, lemmaOf } from '../clause-parts.ts';

type CodebookOfPacks = Pick<Knowledge, 'codebook'>;

/** What a measure or a group is of: `a series of attacks`, `tons of food`, `four million dollars’ worth of medicine`. */
export const partsOfMeasure = (knowledge: CodebookOfPacks, tree: Tree, index: number, depth = 0): readonly number[] => {
  if (depth > 2 || !(tree.tokens[index]!.upos === 'NUM' || MEASURES(knowledge).has(lemmaOf(tree, index)))) return [];
  return tree
    .children(index, 'nmod')
    .filter((child) => hasPreposition(tree, child, OF))
    .flatMap((child) => [child, ...partsOfMeasure(knowledge, tree, child, depth + 1)]);
};

/** These nouns, and what those of them that are measures are of. */
export const withParts = (knowledge: CodebookOfPacks, tree: Tree, indexes: readonly number[]): readonly number[] => [
  ...indexes,
  ...indexes.flatMap((index) => partsOfMeasure(knowledge, tree, index)),
];

const OF: ReadonlySet<string> = new Set(['of']);
const MEASURES = wordClass('measures-and-groups');
