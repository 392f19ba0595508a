import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import { MONTHS_AND_DAYS } from '../../time/calendar-names.ts';
import { canBeBound } from '../commitments/can-be-bound.ts';
import { commitmentCodebook } from '../commitments/commitment-codebook.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import { sameParty } from '../parties/same-party.ts';
import { spokenFor } from '../parties/spoken-for.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { AgreementCodebook } from './agreement-codebook.ts';
import type { AgreementMention } from './agreement-mentions.ts';
import { joined, makers } from './makers.ts';

/** How far behind `between` the parties may stand, in tokens, where the mention itself ends before. */
const REACH = 6;

/**
 * Who is bound by an agreement as its mention tells: the states of `Norland–Ostria pact`, those named behind `between`
 * and `with`, and whoever signs or concludes it. Who praises, brokers or breaks it is no party.
 */
export const partiesOfMention = (
  reading: Reading,
  sentence: ReadSentence,
  mention: AgreementMention,
  codebook: AgreementCodebook,
): readonly Party[] => {
  const found: Party[] = [];
  // another text that is signed beside it is no party
  const isParty = (party: Party): boolean =>
    !isNobody(party) && ((isNamed(party) && !isText(reading, party)) || isGroup(reading, party));
  const add = (parties: readonly Party[]): void => {
    for (const party of parties) if (!found.some((other) => sameParty(other, party))) found.push(party);
  };
  add(pairBefore(reading, sentence.tokens, mention, codebook));
  for (const token of makers(sentence, mention, codebook))
    add(statesOfOffices(reading, sentence, token) ?? partiesOf(reading).of(sentence, token).filter(isParty));
  for (const token of namedBehind(sentence, mention)) add(partiesOf(reading).of(sentence, token).filter(isParty));
  return statesOfTheirs(reading, found);
};

/** `the premier signed the pact with Ostria`: where the other is a state, he signs for his own. */
const statesOfTheirs = ({ knowledge }: Reading, found: readonly Party[]): readonly Party[] => {
  const isState = ({ actor }: Party): boolean => knowledge.actors.get(actor ?? '')?.kind === 'state';
  if (!found.some(isState)) return found;
  const meant = found.map((party) => {
    const state = isState(party) ? null : spokenFor(knowledge, party);
    return state !== null && isState(state) ? state : party;
  });
  return meant.filter((party, at) => meant.findIndex((other) => sameParty(other, party)) === at);
};

/** `signed a map and the Brunn Accord`, where the parse joins it to those who signed. */
const isText = ({ knowledge }: Reading, { actor, name }: Party): boolean =>
  actor === null && commitmentCodebook(knowledge).binding.has(name.toLowerCase().split(' ').at(-1)!);

/** `last September signed`, `with other countries`, `his rival Lind`: a time, nobody in particular, and what somebody is. */
const isNobody = ({ name }: Party): boolean =>
  MONTHS_AND_DAYS.has(name) || /^(?:other|some|many|any|his|her) /i.test(name);

const isNamed = ({ actor, name }: Party): boolean => actor !== null || /^\p{Lu}/u.test(name);

/** `the rebels`, `the union`: who signs without being named; presidents and ministers sign for others. */
const isGroup = (reading: Reading, party: Party): boolean => {
  const last = party.name.toLowerCase().split(' ').at(-1)!;
  const { offices } = partyWords(reading.knowledge);
  return canBeBound(reading)(party) && !offices.has(last) && !offices.has(last.replace(/s$/, ''));
};

/** `The foreign ministers of Norland and Ostria`, without their names, sign for their states; null for others. */
const statesOfOffices = (reading: Reading, sentence: ReadSentence, index: number): readonly Party[] | null => {
  const { xpos, lemma } = sentence.tokens[index]!;
  if (xpos !== 'NNS' || !partyWords(reading.knowledge).offices.has(lemma.toLowerCase())) return null;
  const tree = treeOf(sentence);
  const states = tree
    .children(index, 'nmod')
    .filter((child) => tree.children(child, 'case').some((mark) => /^of$/i.test(tree.tokens[mark]!.text)))
    .flatMap((child) => partiesOf(reading).of(sentence, child))
    .filter(({ actor }) => actor !== null);
  return states.length > 1 ? states : null;
};

/** `Russian-Ukrainian ceasefire`, `Franco–German treaty`: two states or bodies joined by a hyphen before the noun. */
const pairBefore = (
  reading: Reading,
  tokens: readonly Token[],
  { nameFirst, head }: AgreementMention,
  { paired }: AgreementCodebook,
): readonly Party[] => {
  for (let i = nameFirst + 1; i < head - 1; i++) {
    if (!/^[-–—]$/.test(tokens[i]!.text)) continue;
    const pair = [tokens[i - 1]!.text, tokens[i + 1]!.text].flatMap((word) => {
      const id = paired.get(word.toLowerCase()) ?? actorCalled(reading, word);
      const actor = id === null ? undefined : reading.knowledge.actors.get(id);
      return actor ? [{ name: actor.name, actor: actor.id, office: null }] : [];
    });
    if (pair.length === 2) return pair;
  }
  return [];
};

/** The state or body that one word names, or whose people it names. */
const actorCalled = ({ knowledge }: Reading, word: string): string | null => {
  const mention = knowledge.mentions(word).find(({ text, seat, family }) => text === word && !seat && !family);
  const [id] = mention?.actors ?? [];
  return id !== undefined && mention!.actors.length === 1 && knowledge.actors.get(id)?.kind !== 'person' ? id : null;
};

/** `with the port of Marn`: the place of a thing is no party. */
const isOfThing = ({ tokens }: ReadSentence, index: number): boolean =>
  /^of$/i.test(tokens[index - 1]?.text ?? '') &&
  tokens[tokens[index]!.head]!.upos === 'NOUN' &&
  tokens[index]!.deprel === 'nmod';

/** Tokens of the names behind `between …` and `with …`. */
const namedBehind = (sentence: ReadSentence, { head, last }: AgreementMention): readonly number[] => {
  const { tokens } = sentence;
  const among = tokens.findIndex(({ text }, i) => i > head && i <= last + 1 && /^(?:between|with)$/i.test(text));
  if (among < 0) return [];
  const end = Math.min(tokens.length, Math.max(among + REACH, last + 1));
  return tokens
    .slice(among + 1, end)
    .flatMap(({ index, head: above }) =>
      above === head ||
      index === among + 1 ||
      (index <= last && tokens[index]!.upos === 'PROPN' && !isOfThing(sentence, index))
        ? [index]
        : [],
    )
    .concat(/^between$/i.test(tokens[among]!.text) ? joined(sentence, tokens[among]!.head) : []);
};
