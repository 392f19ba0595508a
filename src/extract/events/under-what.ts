import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';

/** `is under sanctions`, `was under siege`, `is at war`: a noun behind these words says what somebody lives through. */
export const livesThrough = (tree: Tree, { predicate, entry }: Pick<EventCandidate, 'predicate' | 'entry'>): boolean =>
  /^(?:SANCTION|COERCE|ASSAULT|LEGAL)$/.test(entry.type) &&
  tree.child(predicate, 'cop') !== null &&
  tree.children(predicate, 'case').some((mark) => /^(?:under|at)$/i.test(tree.tokens[mark]!.text));

/** Of them `under`: it is done to the subject. */
export const isUndergoing = (tree: Tree, candidate: Pick<EventCandidate, 'predicate' | 'entry'>): boolean =>
  livesThrough(tree, candidate) &&
  tree.children(candidate.predicate, 'case').some((mark) => /^under$/i.test(tree.tokens[mark]!.text));
