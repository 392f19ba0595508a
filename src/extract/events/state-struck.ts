import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { EventRoles } from './event-roles.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';
import { stateBehind } from './state-of-party.ts';
import { statesAt } from './states-of-places.ts';

const PLACE = wordClass('places-struck');

const isDay = (tree: Tree, index: number): boolean =>
  tree.child(index, 'nummod') !== null && tree.tokens[index]!.upos === 'PROPN';

/** Whether what is struck is a place, or nothing is said of it. */
export const strikesPlace = (
  knowledge: Knowledge,
  tree: Tree,
  { recipients }: EventRoles,
  recipient: readonly Party[],
): boolean => {
  const isPlace = (index: number): boolean => PLACE(knowledge).has(tree.tokens[index]?.lemma.toLowerCase() ?? '');
  // `the village of Adel`: also where the name itself is not known
  const named = recipients.find((head) => !/^(?:NUM|PRON)$/.test(tree.tokens[head]!.upos) && !isDay(tree, head));
  if (named !== undefined && (isPlace(named) || isPlace(tree.tokens[named]!.head))) return true;
  return recipient.every(({ name, actor }) => actor === null && knowledge.placesNamed(name).length > 0);
};

/**
 * The state in which a place lies that another state, or its forces, attack: `took the town of Adel in Ostria`, `launched
 * a strike in the port of Adel, Ostria`. None where it is not known who attacks.
 */
export const stateStruck = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, object, nominal }: EventCandidate,
  { recipients }: EventRoles,
  actor: readonly Party[],
): readonly Party[] => {
  const tree = treeOf(sentence);
  const { knowledge } = participants;
  if (!actor.some((party) => stateBehind(knowledge, party))) return [];
  const where = [
    predicate,
    ...(object === null ? [] : [object]),
    ...(nominal ? [] : tree.children(predicate, 'obj')),
  ].flatMap((head) => behind(tree, head, ['in', 'on', 'near', 'at', 'across', 'into', 'outside']));
  const places = [...recipients, ...where].flatMap((head) => [
    head,
    ...tree.children(head, 'nmod').flatMap((inner) => [inner, ...tree.children(inner, 'nmod')]),
  ]);
  // `in the lake district, Ostria`: the state named behind the place says in which it lies
  const named = places.flatMap((place) => tree.children(place, 'appos'));
  return statesAt(participants, sentence, [...named, ...places]);
};
