import type { Party } from '../../kinds/party.ts';
import type { NameSpan } from '../../language/sentence.ts';
import { bracketsAround } from '../clause.ts';
import { personNouns } from '../figures/figure-codebook.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { canAct, isNounForPeople } from './can-act.ts';
import { standsForAdjective } from './state-before-noun.ts';

/** Where the parse gives a finite verb no subject: the person named last before it, with no other verb between. */
export const personBefore = (reading: Reading, sentence: ReadSentence, tree: Tree, verb: number): readonly Party[] => {
  for (let i = verb - 1; i >= 0 && i > verb - 18; i--) {
    // `Jan Novak (born in 1980) drowned`
    if (tree.tokens[i]!.text === ')') i = (bracketsAround(sentence, i - 1)?.first ?? i) - 1;
    if (i < 0 || tree.tokens[i]!.upos === 'VERB') return [];
    const name = sentence.names.find((one) => one.type === 'PER' && one.last === i);
    if (name) return whoIsNamed(reading, sentence, name);
  }
  return [];
};

/** `Jan Novak, head of the agency, visited …`, where the parse takes the apposition for the subject. */
export const personBeforeAside = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  head: number,
): readonly Party[] => {
  const token = tree.tokens[head]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
  const noun = token.lemma.toLowerCase();
  const { knowledge } = reading;
  // `Jan Novak, a fisherman, drowned`: between commas and without `the` any noun for a person tells who he was
  const isAside = tree.tokens[head + 1]?.text === ',' && isIndefinite(tree, head);
  const person = isAside && (personNouns(knowledge).has(noun) || isNounForPeople(knowledge, noun));
  if (!partyWords(knowledge).offices.has(noun) && !person) return [];
  const phrase = tree.extent(head, (child) => /^(?:conj|appos|acl|punct|cc)/.test(child.deprel));
  // `at the invitation of Ann Bell, Minister of Defence Jan Novak left`: the office is his
  if (sentence.names.some((one) => one.type === 'PER' && one.first > head && one.last <= phrase.last)) return [];
  let { first } = phrase;
  while (first > 0 && /^(?:the|a|an)$/i.test(tree.tokens[first]!.text)) first--;
  // `Jan Novak, and the mayor, Anna Bell, met`: another one
  if (tree.tokens[first]!.upos === 'CCONJ') return [];
  if (tree.tokens[first]!.text !== ',') first--;
  if (tree.tokens[first]?.text !== ',') return [];
  const name = sentence.names.find((one) => one.type === 'PER' && one.last === first - 1);
  return name ? whoIsNamed(reading, sentence, name) : [];
};

/** `the Committee for Lakes (CL) condemns`: the name in front says more than the letters. */
export const nameBeforeLetters = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  head: number,
): readonly Party[] => {
  if (tree.tokens[head - 1]?.text !== '(' || tree.tokens[head + 1]?.text !== ')') return [];
  const name = sentence.names.find((one) => one.last === head - 2);
  for (let i = head - 2; i >= (name?.first ?? head - 3) && i >= 0; i--) {
    const parties = partiesOf(reading).ofHead(sentence, i);
    if (parties.length > 0 && canAct(reading.knowledge, tree, i, parties)) return parties;
  }
  return name ? [asWritten(name)] : [];
};

/**
 * `met Lake Front (LF) chairman Ivo Berg`, where the parse takes the body and its chairman for two objects: whoever bears the
 * office right behind the letters.
 */
export const holderBehindLetters = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  head: number,
): readonly Party[] => {
  if (tree.tokens[head + 1]?.text !== '(' || tree.tokens[head + 3]?.text !== ')') return [];
  const office = tree.tokens[head + 4];
  if (!office || !partyWords(reading.knowledge).offices.has(office.lemma.toLowerCase())) return [];
  const name = sentence.names.find(({ type, first }) => type === 'PER' && first === office.index + 1);
  return name ? whoIsNamed(reading, sentence, name) : [];
};

/**
 * Of those joined to an office, the ones that are no part of what it is: `Minister for Trade and Ports, Ivo Holm`, `governor of
 * Kesh and mayor of Orsk, Anna Bell` are each one person.
 */
export const besideOffice = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  head: number,
  joined: readonly number[],
): readonly number[] => {
  if (joined.length < 2 || !partyWords(reading.knowledge).offices.has(tree.lemmas[head]!)) return joined;
  const [holder] = partiesOf(reading).ofHead(sentence, head);
  const name = sentence.names.find(
    ({ type, first, text }) => type === 'PER' && first > head && holder !== undefined && isSameName(holder.name, text),
  );
  return name ? joined.filter((one) => one === head || one > name.last) : joined;
};

const isSameName = (one: string, other: string): boolean => one.split(' ').at(-1) === other.split(/\s+/).at(-1);

/** Who is named by a name before a noun that is a part of its phrase: `a European Parliament resolution`. */
export const bodyInside = (reading: Reading, sentence: ReadSentence, noun: number): readonly Party[] => {
  const { first } = treeOf(sentence).extent(noun);
  const name = sentence.names.find((one) => one.first >= first && one.last < noun && one.type === 'ORG');
  return name ? nameEndingAt(reading, sentence, name.last, false) : [];
};

/** The body, or also the person, whose name ends at a token. */
export const nameEndingAt = (
  { knowledge }: Reading,
  sentence: ReadSentence,
  last: number,
  ofAnyKind: boolean,
): readonly Party[] => {
  const name = sentence.names.find(
    (one) =>
      one.last === last &&
      (one.type === 'LOC' ? !ofAnyKind && standsForAdjective(sentence, one) : ofAnyKind || one.type === 'ORG'),
  );
  if (!name) return [];
  const [mention] = knowledge.mentions(name.text);
  const actor = knowledge.actors.get(mention?.actors[0] ?? '');
  return [actor ? { name: actor.name, actor: actor.id, office: null } : asWritten(name)];
};

const whoIsNamed = (reading: Reading, sentence: ReadSentence, name: NameSpan): readonly Party[] => {
  for (let at = name.first; at <= name.last; at++) {
    const parties = partiesOf(reading).ofHead(sentence, at);
    if (parties.length > 0) return parties;
  }
  return [asWritten(name)];
};

const asWritten = ({ text }: NameSpan): Party => ({ name: text.replace(/\s+/g, ' '), actor: null, office: null });

const isIndefinite = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'det').some((det) => /^an?$/i.test(tree.tokens[det]!.text));
