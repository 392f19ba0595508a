import type { Tree } from '../../tree.ts';
import { hasPreposition, lemmaOf } from '../clause-parts.ts';

/** What a measure or a group is of: `a series of attacks`, `tons of food`, `four million dollars’ worth of medicine`. */
export const partsOfMeasure = (tree: Tree, index: number, depth = 0): readonly number[] => {
  if (depth > 2 || !(tree.tokens[index]!.upos === 'NUM' || PARTITIVE.has(lemmaOf(tree, index)))) return [];
  return tree
    .children(index, 'nmod')
    .filter((child) => hasPreposition(tree, child, OF))
    .flatMap((child) => [child, ...partsOfMeasure(tree, child, depth + 1)]);
};

/** These nouns, and what those of them that are measures are of. */
export const withParts = (tree: Tree, indexes: readonly number[]): readonly number[] => [
  ...indexes,
  ...indexes.flatMap((index) => partsOfMeasure(tree, index)),
];

const OF: ReadonlySet<string> = new Set(['of']);
const PARTITIVE: ReadonlySet<string> = new Set(
  (
    'series wave round number lot set string spate ten dozen score hundred thousand million billion ton tonne package shipment ' +
    'batch group pair piece part amount barrage worth more most some many all one total majority campaign state consignment ' +
    'truckload boatload planeload plane contingent column convoy fleet flotilla day night week month couple phase stage'
  ).split(' '),
);
