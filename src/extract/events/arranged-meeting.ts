import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';
import { isPassive } from './voice.ts';

const OCCASIONS = wordClass('talks');
const JOURNEYS = wordClass('journeys');
const INTENDING = wordClass('intending');

/** `A meeting with the mayors is scheduled for Friday`: without anybody who arranges it, the meeting itself is told, as one to come. */
export const isArrangedMeeting = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, object, entry, nominal }: EventCandidate,
): boolean =>
  !nominal &&
  object !== null &&
  entry.type === 'AGREE' &&
  INTENDING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  [OCCASIONS, JOURNEYS].some((nouns) => nouns(knowledge).has(tree.tokens[object]!.lemma.toLowerCase())) &&
  isPassive(tree, predicate) &&
  behind(tree, predicate, ['by']).length === 0;
