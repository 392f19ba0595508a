import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { hangsOn } from './hangs-on.ts';
import { behind } from './phrases-behind.ts';

const TAKING_PLACE = wordClass('taking-place');

/** The date of that during which a deed was done: `ninety people died in the clashes that shook the coast in 2012`. */
export const ofOccasionTold = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, nominal }: EventCandidate,
): Timex | undefined => {
  if (nominal) return undefined;
  const told = behind(tree, predicate, ['during', 'in', 'amid'])
    .flatMap((occasion) => tree.children(occasion, 'acl:relcl', 'acl'))
    .filter((verb) => TAKING_PLACE(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()));
  return dates.find((timex) => told.some((verb) => hangsOn(knowledge, tree, timex, verb)));
};
