import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';

/** `the town fell to the rebels`, `the patrol came under fire from the ridge`: the subject of these undergoes it. */
export const undergoesAttack = (
  tree: Tree,
  { predicate, entry }: Pick<EventCandidate, 'predicate' | 'entry'>,
): boolean => {
  if (entry.type !== 'ASSAULT' || tree.tokens[predicate]!.upos !== 'VERB') return false;
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  return lemma === 'fall'
    ? behind(tree, predicate, ['to', 'into']).length > 0
    : lemma === 'come' && behind(tree, predicate, ['under']).length > 0;
};

/** Who takes a town that falls, who opens the fire that somebody comes under. */
export const attackersBehind = (tree: Tree, verb: number): readonly number[] => [
  ...behind(tree, verb, ['to', 'from', 'by']),
  ...behind(tree, verb, ['into', 'under']).flatMap((thing) => behind(tree, thing, ['of', 'from', 'by'])),
];
