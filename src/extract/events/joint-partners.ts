import type { Party } from '../../kinds/party.ts';
import type { ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';
import { isPassive } from './voice.ts';

/** What nobody does alone: to sign, conclude, clash. */
const TOGETHER = wordClass('done-together');

/**
 * With whom somebody does what all do together: `Ostria signed a treaty with Norland`, `the rebels clashed with the army`.
 * They act as much as the subject does, and nobody undergoes it.
 */
export const jointPartners = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, entry, nominal }: EventCandidate,
): readonly Party[] => {
  const tree = treeOf(sentence);
  if (nominal || !/^(?:AGREE|ASSAULT|COOPERATE)$/.test(entry.type) || isPassive(tree, predicate)) return [];
  if (!TOGETHER(participants.knowledge).has(tree.lemmas[predicate]!)) return [];
  const places = behind(tree, predicate, ['in', 'at']).filter((place) => tree.tokens[place]!.upos === 'PROPN');
  const partners = [predicate, ...tree.children(predicate, 'obj'), ...places].flatMap((word) =>
    behind(tree, word, ['with']),
  );
  return participants.first(sentence, partners, false);
};
