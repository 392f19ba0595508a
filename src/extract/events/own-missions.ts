import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';
import { statesAt } from './states-of-places.ts';

const MISSIONS = wordClass('missions-abroad');

/** Embassies, envoys and staff that somebody keeps abroad. */
export const isMission = (knowledge: Knowledge, tree: Tree, noun: number): boolean =>
  MISSIONS(knowledge).has(tree.lemmas[noun]!);

/** `its envoy`, `their embassy`: of whoever acts. */
export const isTheirs = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'nmod:poss').some((owner) => /^(?:its|their)$/i.test(tree.tokens[owner]!.text));

/** Heads of what those who act keep abroad: `closed its embassy in Adel` is done to the state that Adel lies in. */
export const ownMissions = ({ knowledge }: Participants, tree: Tree, heads: readonly number[]): readonly number[] =>
  heads.filter((head) => isMission(knowledge, tree, head) && isTheirs(tree, head));

/** The state where these missions are. */
export const hostsOf = (
  participants: Participants,
  sentence: ReadSentence,
  verb: number,
  missions: readonly number[],
): readonly Party[] => {
  const tree = treeOf(sentence);
  const where = [...missions, verb].flatMap((head) => behind(tree, head, ['in', 'to', 'from', 'at']));
  return missions.length === 0 ? [] : statesAt(participants, sentence, where);
};
