import type { Party } from '../kinds/party.ts';
import { namesBody } from './actors/new-actors.ts';
import { personNouns } from './figures/figure-codebook.ts';
import { partiesOf } from './parties/parties.ts';
import { phraseOf } from './phrase.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { sentencesOfBlock } from './sentences-of-block.ts';
import { treeOf } from './tree.ts';

/**
 * The persons of a noun phrase and of those coordinated with it: named ones, ones described by a noun for people, and
 * counted ones (`6 people`); empty when it means something else.
 */
export const personsAt = (reading: Reading, sentence: ReadSentence, head: number): readonly Party[] => {
  const found: Party[] = [];
  for (const index of treeOf(sentence).conjuncts(head)) {
    const person = personAt(reading, sentence, index);
    if (person && !found.some((other) => other.name === person.name)) found.push(person);
  }
  return found;
};

const personAt = (reading: Reading, sentence: ReadSentence, index: number): Party | null => {
  const token = sentence.tokens[index]!;
  const [party] = partiesOf(reading).ofHead(sentence, index);
  const actor = party?.actor ? reading.knowledge.actors.get(party.actor) : undefined;
  const pronoun = /^(?:he|him|she|her|his|they|them)$/i.test(token.text);
  const named = sentence.names.some((name) => name.type === 'PER' && name.first <= index && index <= name.last);
  if (pronoun) return namedBefore(reading, sentence, index) ?? topicBefore(reading, sentence) ?? party ?? null;
  if (party && named) return party;
  const following = nameBehind(reading, sentence, index);
  if (following) return following;
  if (party && (actor?.kind === 'person' || party.office !== null)) return party;
  // `founder of X, Y`: the name stands beside the noun
  for (const child of treeOf(sentence).children(index, 'appos', 'flat')) {
    const beside = isNamed(sentence, child) ? child : null;
    const person =
      beside === null ? nameBehind(reading, sentence, child) : partiesOf(reading).ofHead(sentence, beside)[0];
    if (person) return person;
    if (beside !== null) return asWritten(reading, sentence, beside);
  }
  const introduced = /^(?:NN|NNP)$/.test(token.xpos) ? nameAfterComma(reading, sentence, index) : null;
  if (introduced) return introduced;
  const persons = personNouns(reading.knowledge);
  const noun = token.lemma.toLowerCase();
  if (persons.has(noun) || persons.has(token.text.toLowerCase()) || noun === 'people')
    return party ?? asWritten(reading, sentence, index);
  if (
    token.upos === 'PROPN' &&
    actor === undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    !namesBody(token.text, reading.knowledge)
  )
    return party ?? asWritten(reading, sentence, index);
  return null;
};

/** `Lieutenant General Mais Barkhudarov`: the name that a title without a comma leads to. */
const nameBehind = (reading: Reading, sentence: ReadSentence, index: number): Party | null => {
  const name = sentence.names.find((entry) => entry.type === 'PER' && entry.first > index && entry.first <= index + 5);
  if (!name || sentence.tokens[name.first - 1]?.upos === 'ADP') return null;
  // `Prime Minister of Spain X`, but not `the lawyer of X`
  for (let i = index + 1; i < name.first; i++)
    if (!/^(?:PROPN|NOUN|ADJ|ADP|DET)$/.test(sentence.tokens[i]!.upos)) return null;
  for (let i = name.first; i <= name.last; i++) {
    const party = partiesOf(reading).ofHead(sentence, i)[0];
    if (party?.name.includes(sentence.tokens[name.last]!.text)) return party;
  }
  return { name: name.text.replace(/\s+/g, ' '), actor: null, office: null };
};

/** `The commander of the Second Corps, General X, has been …`: the name between two commas before the verb. */
const nameAfterComma = (reading: Reading, sentence: ReadSentence, index: number): Party | null => {
  const { tokens } = sentence;
  const name = sentence.names.find((entry) => entry.type === 'PER' && entry.first > index && entry.first <= index + 14);
  if (!name || tokens[name.last + 1]?.text !== ',') return null;
  for (let i = index + 1; i < name.first; i++) if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(tokens[i]!.upos)) return null;
  let before = name.first - 1;
  while (before > index && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[before]!.upos)) before--;
  return tokens[before]?.text === ',' ? namedBefore(reading, sentence, name.last + 1) : null;
};

/** The last person named before a pronoun in its own sentence. */
const namedBefore = (reading: Reading, sentence: ReadSentence, index: number): Party | null => {
  const name = sentence.names.findLast((entry) => entry.type === 'PER' && entry.last < index);
  if (!name) return null;
  for (let i = name.first; i <= name.last; i++) {
    const party = partiesOf(reading).ofHead(sentence, i)[0];
    if (party?.name.includes(sentence.tokens[name.last]!.text)) return party;
  }
  return { name: name.text.replace(/\s+/g, ' '), actor: null, office: null };
};

/** Blocks of more sentences than this speak of more than one person. */
const LONGEST_ENTRY = 8;

/** The person of whom an entry or paragraph began to speak: the first named subject before this sentence. */
const topicBefore = (reading: Reading, sentence: ReadSentence): Party | null => {
  const block = sentencesOfBlock(reading, sentence.block);
  if (block.length > LONGEST_ENTRY) return null;
  for (const earlier of block) {
    if (earlier.start >= sentence.start) return null;
    for (const token of earlier.tokens) {
      if (!/^nsubj/.test(token.deprel) || /^(?:PRON|NUM)$/.test(token.upos)) continue;
      const person = personAt(reading, earlier, token.index);
      if (person && /^\p{Lu}/u.test(person.name)) return person;
    }
    const first = earlier.names.find((name) => name.type === 'PER');
    if (first) return namedBefore(reading, earlier, first.last + 1);
  }
  return null;
};

const isNamed = (sentence: ReadSentence, index: number): boolean =>
  sentence.names.some((name) => name.type === 'PER' && name.first <= index && index <= name.last);

const asWritten = (reading: Reading, sentence: ReadSentence, index: number): Party => ({
  name: phraseOf(reading.text, sentence.tokens, index),
  actor: null,
  office: null,
});
