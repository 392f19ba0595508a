import type { Tree } from '../tree.ts';
import { objectsOf } from './displaced-arguments.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind, isMoving } from './event-roles.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** Verbs by which somebody moves people and arms of their own. */
const MOVING =
  /^(?:deploy|redeploy|send|dispatch|station|move|mass|mobilize|mobilise|withdraw|pull|expand|establish|rotate|transfer|transport|insert|increase|reinforce|assemble|raise|contribute|commit|recall|reduce|base|place|bring)$/;
/** Verbs whose object or complement is where somebody goes in. */
const ENTERING = /^(?:enter|cross|invade|penetrate|infiltrate|reach)$/;
const FORCES =
  /^(?:troop|force|soldier|army|military|peacekeeper|contingent|personnel|unit|brigade|battalion|regiment|mission|observer|monitor|serviceman|reinforcement|fleet|warship|warplane|ship|jet|aircraft|helicopter|tank|missile|weapon|staff|specialist|expert|vehicle|equipment|sailor|marine|guard|adviser|advisor|trainer|instructor|medic|doctor|rescuer|firefighter)$/;

/** Heads of what somebody moves: `deployed 100 peacekeepers in Ostria` is done to Ostria, not to the peacekeepers. */
export const ownForces = (tree: Tree, { predicate }: EventCandidate): readonly number[] => {
  if (!MOVING.test(tree.tokens[predicate]!.lemma.toLowerCase())) return [];
  const things = isPassive(tree, predicate) ? passiveSubjects(tree, predicate) : objectsOf(tree, predicate);
  // `the mission was expanded to 200 soldiers`: how many there are now
  const measures = behind(tree, predicate, ['to', 'by', 'from']);
  return [...things, ...measures]
    .flatMap((thing) => tree.conjuncts(thing))
    .filter((thing) => FORCES.test(tree.tokens[thing]!.lemma.toLowerCase()));
};

/** Heads of the places to which somebody moves forces or which they enter. */
export const destinationsOf = (tree: Tree, candidate: EventCandidate): readonly number[] => {
  const { predicate } = candidate;
  const forces = ownForces(tree, candidate);
  const enters = ENTERING.test(tree.tokens[predicate]!.lemma.toLowerCase());
  if (forces.length === 0 && !enters) return [];
  const where = [predicate, ...forces].flatMap((head) =>
    behind(tree, head, ['in', 'into', 'to', 'on', 'onto', 'at', 'near', 'inside', 'across', 'along']),
  );
  return [...(enters ? objectsOf(tree, predicate) : []), ...where].filter((head) => !forces.includes(head));
};

/** Heads of the forces of whose movement a noun tells: `the rotation of soldiers of the Ostrian army`, best first. */
export const forcesMoved = (tree: Tree, noun: number): readonly number[] => {
  if (!isMoving(tree, noun)) return [];
  const moved = behind(tree, noun, ['of']).filter((head) => FORCES.test(tree.tokens[head]!.lemma.toLowerCase()));
  return [...moved, ...moved.flatMap((head) => behind(tree, head, ['of']))];
};
