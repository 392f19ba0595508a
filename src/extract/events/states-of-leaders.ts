import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { isState } from './state-of-party.ts';

/** `the Armenian, Azerbaijani and Russian leaders`, `the foreign ministers of Armenia and Azerbaijan`, `the Armenian and Russian governments`: states. */
export const statesOfLeaders = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  head: number,
): readonly Party[] => {
  const { lemma, xpos } = tree.tokens[head]!;
  const { knowledge } = reading;
  const { offices, governments } = partyWords(knowledge);
  const holdOffice = offices.has(lemma.toLowerCase());
  if (xpos !== 'NNS' || (!holdOffice && !governments.has(lemma.toLowerCase()))) return [];
  const belongs = /^(?:minister|president|leader|premier|diplomat)$/i.test(lemma) ? /^(?:of|from)$/i : /^of$/i;
  const owned = tree
    .children(head, 'nmod')
    .filter((child) => tree.children(child, 'case').some((mark) => belongs.test(tree.tokens[mark]!.text)))
    .flatMap((child) => [...tree.conjuncts(child), ...tree.children(head, 'conj').filter((other) => other > child)])
    .flatMap((index) => partiesOf(reading).ofHead(sentence, index))
    .filter((party) => isState(knowledge, party));
  if (holdOffice && owned.length > 1) return owned;
  const states: Party[] = [];
  for (let i = head - 1; i >= 0 && i > head - 9; i--) {
    const { text, upos } = tree.tokens[i]!;
    if (upos === 'CCONJ' || upos === 'PUNCT' || upos === 'DET' || (upos === 'ADJ' && /^\p{Ll}/u.test(text))) continue;
    const state = stateOfDemonym(knowledge, text);
    if (state.length === 0) break;
    states.unshift(...state);
  }
  return states.length > 1 ? states : [];
};

/** `Ostrian`: the state. */
export const stateOfDemonym = (knowledge: Knowledge, word: string): readonly Party[] => {
  if (!/^\p{Lu}/u.test(word)) return [];
  // `Russo-Ukrainian`: a form that only stands before a hyphen
  const [mention] = [...knowledge.mentions(word), ...knowledge.mentions(`${word}-`)];
  const actor = mention?.demonym ? knowledge.actors.get(mention.actors[0] ?? '') : undefined;
  return actor ? [{ name: actor.name, actor: actor.id, office: null }] : [];
};
