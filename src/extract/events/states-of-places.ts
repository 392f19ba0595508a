import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { Participants } from './participants.ts';
import { isState, stateOfParty } from './state-of-party.ts';

/** The states in which what a noun phrase speaks of was done: `the arrest of six editors in Ostria`. */
export const statesIn = (participants: Participants, sentence: ReadSentence, head: number): readonly Party[] => {
  const tree = treeOf(sentence);
  const { first, last } = tree.extent(head, (child) => child.deprel === 'acl:relcl');
  for (let at = last; at > Math.max(first, head); at--) {
    if (!behindIn(tree, at)) continue;
    const state = participants.direct(sentence, tree, at).filter((party) => isState(participants.knowledge, party));
    if (state.length > 0) return state;
  }
  return [];
};

/** The states whose matters a noun phrase speaks of: `the start of the last step in the Ostrian peace process`. */
export const statesSpokenOf = (participants: Participants, sentence: ReadSentence, head: number): readonly Party[] => {
  const tree = treeOf(sentence);
  const { first, last } = tree.extent(head, (child) => /^acl|^conj/.test(child.deprel));
  return tree.tokens.slice(first, last + 1).flatMap(({ index, deprel, upos, text }) => {
    if (!/^(?:amod|compound|nmod:poss)/.test(deprel)) return [];
    const named = participants.direct(sentence, tree, index);
    // `the Norland peace process`
    const states = named.length > 0 || upos !== 'PROPN' ? named : stateCalled(participants, text);
    return states.filter((party) => isState(participants.knowledge, party));
  });
};

const stateCalled = ({ knowledge }: Participants, name: string): readonly Party[] =>
  knowledge
    .mentions(name)
    .slice(0, 1)
    .flatMap(({ actors }) => knowledge.actors.get(actors[0] ?? '') ?? [])
    .map((actor) => ({ name: actor.name, actor: actor.id, office: null }));

/** The states in which these places lie: `entered the lake region`, `on the territory of Ostria`. */
export const statesAt = (
  participants: Participants,
  sentence: ReadSentence,
  heads: readonly number[],
): readonly Party[] => {
  const tree = treeOf(sentence);
  for (const head of heads)
    for (const index of [head, ...tree.children(head, 'nmod', 'compound', 'appos', 'amod')]) {
      const named = participants
        .direct(sentence, tree, index)
        .flatMap((party) => stateOfParty(participants.knowledge, party) ?? []);
      if (named.length > 0) return named;
      const state = stateOfPlace(participants, sentence, index);
      if (state) return [state];
    }
  return [];
};

/** The state in which a place lies that is named here, where nobody disputes it. */
const stateOfPlace = ({ knowledge }: Participants, sentence: ReadSentence, index: number): Party | null => {
  const name = sentence.names.find(({ first, last }) => first <= index && index <= last);
  const text = name?.text.replace(/\s+/g, ' ') ?? sentence.tokens[index]!.text;
  return stateOfPlaceNamed(knowledge, text);
};

/** The state in which the place of this name lies, where nobody disputes it. */
const stateOfPlaceNamed = (knowledge: Knowledge, name: string): Party | null => {
  if (!/^\p{Lu}/u.test(name)) return null;
  let [place] = knowledge.placesNamed(name);
  for (let climbed = 0; place && climbed < 5; climbed++) {
    const around = place.within.filter(({ accordingTo }) => accordingTo === null);
    for (const { place: id } of around) {
      const state = stateOfParty(knowledge, { name: '', actor: id, office: null });
      if (state) return state;
    }
    place = knowledge.places.get(around[0]?.place ?? '');
  }
  return null;
};

/** `troops of the Batumi garrison`: whether a name holds that of a place in this state. */
export const isNamedForPlaceIn = (knowledge: Knowledge, name: string, state: string): boolean =>
  name.split(/\s+/).some((word) => stateOfPlaceNamed(knowledge, word)?.actor === state);

const behindIn = (tree: Tree, index: number): boolean =>
  tree.children(index, 'case').some((mark) => /^(?:in|across|throughout)$/i.test(tree.tokens[mark]!.text));
