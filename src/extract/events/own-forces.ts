import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { lemmaOf } from './clause-parts.ts';
import { objectsOf } from './displaced-arguments.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';
import { isMoving } from './roles-of-noun.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** Verbs by which somebody moves people and arms of their own. */
const MOVING = wordClass('moving-forces');
/** Verbs whose object or complement is where somebody goes in. */
const ENTERING = wordClass('entering');
const FORCES = wordClass('own-forces');

/** Heads of what somebody moves: `deployed 100 peacekeepers in Ostria` is done to Ostria, not to the peacekeepers. */
export const ownForces = (knowledge: Knowledge, tree: Tree, { predicate }: EventCandidate): readonly number[] => {
  if (!MOVING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return [];
  const things = isPassive(tree, predicate) ? passiveSubjects(tree, predicate) : objectsOf(tree, predicate);
  // `the mission was expanded to 200 soldiers`: how many there are now
  const measures = behind(tree, predicate, ['to', 'by', 'from']);
  return [...things, ...measures]
    .flatMap((thing) => tree.conjuncts(thing))
    .filter((thing) => FORCES(knowledge).has(lemmaOf(tree, thing)));
};

/** Heads of the places to which somebody moves forces or which they enter. */
export const destinationsOf = (knowledge: Knowledge, tree: Tree, candidate: EventCandidate): readonly number[] => {
  const { predicate } = candidate;
  const forces = ownForces(knowledge, tree, candidate);
  const enters = ENTERING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase());
  if (forces.length === 0 && !enters) return [];
  const where = [predicate, ...forces].flatMap((head) =>
    behind(tree, head, ['in', 'into', 'to', 'on', 'onto', 'at', 'near', 'inside', 'across', 'along']),
  );
  return [...(enters ? objectsOf(tree, predicate) : []), ...where].filter((head) => !forces.includes(head));
};

/** Heads of the forces of whose movement a noun tells: `the rotation of soldiers of the Ostrian army`, best first. */
export const forcesMoved = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] => {
  if (!isMoving(knowledge, tree, noun)) return [];
  const moved = behind(tree, noun, ['of']).filter((head) => FORCES(knowledge).has(lemmaOf(tree, head)));
  return [...moved, ...moved.flatMap((head) => behind(tree, head, ['of']))];
};
