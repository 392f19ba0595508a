import type { Party } from '../../kinds/party.ts';
import type { NameSpan } from '../../language/sentence.ts';
import { oneLine } from '../../text/one-line.ts';
import { headOfBody } from '../head-of-body.ts';
import { orderOfSentence } from '../order-of-sentence.ts';
import { fullNameOf } from '../parties/acronyms.ts';
import { partiesOf } from '../parties/parties.ts';
import { wordsWithin } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { SourceMention } from './attribution.ts';
import { authorsOfTexts } from './authors-of-texts.ts';
import { intervieweeOf } from './interviewee.ts';
import { canSpeak } from './is-sayer.ts';
import { speakerName } from './speaker-name.ts';

const EVIDENCE = wordClass('evidence');
const LONGEST_NAME = 8;
/** `…, which met`, `… who said`: what tells of a body is none of its name. */
const BEHIND_NAME = /^(?:,| (?:who|which|that) )/;
/** sentences after an office in which its holder's name is looked for */
const FARTHEST = 8;

/**
 * Who speaks. A statement, report or letter speaks for whoever gave it out, where the text says so. Parties are named as
 * the text names them (`official Baku`, `the Armenian side`), persons by their full name; the actor says who is meant.
 */
export const speakerOf = (reading: Reading, mention: SourceMention): readonly Party[] =>
  withoutAcronyms(reading, speakers(reading, mention).map(speakerName));

/** `CPS` by the name for which the document says that it stands; it is no second speaker beside that name. */
const withoutAcronyms = (reading: Reading, parties: readonly Party[]): readonly Party[] => {
  const full = (party: Party): string | null => (party.actor === null ? fullNameOf(reading, party.name) : null);
  const [first] = parties;
  if (first && parties.some((party) => full(party) !== null && full(party) === first.name)) return [first];
  return parties.map((party) => ({ ...party, name: full(party) ?? party.name }));
};

const speakers = (reading: Reading, mention: SourceMention): readonly Party[] => {
  const { sentence, span } = mention;
  const head = headOfBody(sentence, mention.head);
  const authors = authorsOfTexts(reading).of(sentence, head);
  if (authors.length > 0) return authors;
  const answering = firstPerson(reading, mention);
  if (answering) return [answering];
  const owners = ownersOf(reading, mention);
  if (owners.length > 0) return owners;
  const parties = partiesOf(reading).of(sentence, head);
  const [only] = parties;
  if (parties.length > 1) return parties;
  const listed = namesBehind(reading, mention);
  if (listed.length > 1) return listed;
  const held = nameAtEnd(reading, mention);
  if (held.length > 0) return held;
  if (!only) return personAtEnd(reading, mention) ?? asWritten(reading, mention);
  if (reading.blocks[sentence.block]!.kind === 'entry' && !namedBefore(reading, mention)) {
    const later = namedLater(reading, mention);
    if (later) return later;
  }
  if (!only.actor)
    return only.office === null
      ? (namedLater(reading, mention) ?? [bodyByName(sentence, head, withoutContent(reading, mention, only))])
      : parties;
  if (
    !/^(?:state|authority)$/.test(reading.knowledge.actors.get(only.actor)?.kind ?? '') ||
    sentence.tokens[head]!.upos === 'PRON'
  )
    return parties;
  const words = wordsWithin(reading.text, sentence.tokens, span).replace(/^the /i, '');
  return words.split(' ').length > LONGEST_NAME || words.includes(',') ? parties : [{ ...only, name: words }];
};

/** `the Union of Miners, which met,`, `the Ministry of Trade` of which only the first noun was taken: a body by its name. */
const bodyByName = ({ names }: ReadSentence, head: number, party: Party): Party => {
  const bodies = names.filter(({ type, text }) => type === 'ORG' && /\sof\s/.test(text));
  const name = bodies.find(({ first, last, text }) => {
    const called = oneLine(text);
    const isCut = first <= head && head < last && called.startsWith(`${party.name} `);
    return isCut || (party.name.startsWith(called) && BEHIND_NAME.test(party.name.slice(called.length)));
  });
  return name ? { ...party, name: oneLine(name.text) } : party;
};

/** `calls from the opposition for the mayor to resign`: what was said is no part of who says it. */
const withoutContent = ({ text }: Reading, { span }: SourceMention, party: Party): Party => {
  const source = oneLine(text.slice(span.start, span.end)).replace(/^(?:the|an?) /i, '');
  const name = source.replace(/ (?:for|to|of|on|that|over|about)$/, '');
  return name !== source && party.name.startsWith(`${source} `) ? { ...party, name } : party;
};

/** `I told them`, `we have said` in an answer: whoever answers. */
const firstPerson = (reading: Reading, { sentence, head }: SourceMention): Party | null => {
  const { kind, speaker } = reading.blocks[sentence.block]!;
  if (kind !== 'answer' || speaker !== null || !/^(?:I|we)$/i.test(sentence.tokens[head]!.text)) return null;
  return intervieweeOf(reading);
};

/** `Its charts show`, `the agency's data suggest`: whose they are speaks by them. */
const ownersOf = (reading: Reading, { sentence, head }: SourceMention): readonly Party[] => {
  const noun = sentence.tokens[head]!;
  if (noun.upos !== 'NOUN' || !EVIDENCE(reading.knowledge).has(noun.lemma.toLowerCase())) return [];
  const owner = treeOf(sentence).child(head, 'nmod:poss');
  return owner === null ? [] : partiesOf(reading).of(sentence, owner);
};

/** An adjective that names a state (`the Armenian claim`), or a noun phrase that was resolved to nobody. */
const asWritten = (reading: Reading, { sentence, head, span }: SourceMention): readonly Party[] => {
  const token = sentence.tokens[head]!;
  if (token.upos === 'PRON' && !/^\p{Lu}{3,}$/u.test(token.text)) return [];
  const name = oneLine(reading.text.slice(span.start, span.end)).replace(/^(?:the|a|an) /i, '');
  const known = inPacks(reading, name);
  if (known) return [known];
  if (token.upos !== 'ADJ') return name ? [{ name, actor: null, office: null }] : [];
  const state = reading.knowledge
    .mentions(token.text)
    .flatMap(({ actors }) => actors)
    .find((id) => reading.knowledge.actors.get(id)?.kind === 'state');
  return state ? [{ name: token.text, actor: state, office: null }] : [];
};

/** A name of the packs whose words were read as something else: `Lind answers` as answers of some kind. */
const inPacks = ({ knowledge }: Reading, name: string): Party | null => {
  const [mention, ...others] = knowledge.mentions(name);
  const [id] = mention?.actors ?? [];
  const actor = id === undefined ? undefined : knowledge.actors.get(id);
  if (!actor || others.length > 0 || mention!.actors.length > 1 || mention!.text !== name || mention!.demonym)
    return null;
  return { name: actor.kind === 'person' ? actor.name : name, actor: actor.id, office: null };
};

/** `the ambassador noted … , said Ambassador Ana Lind`: the name of an office's holder comes later in the block. */
const namedLater = (reading: Reading, { sentence, head }: SourceMention): readonly Party[] | null => {
  const noun = sentence.tokens[head]!;
  if (noun.upos !== 'NOUN' || sentence.tokens[head - 1]?.lemma.toLowerCase() !== 'the') return null;
  const wanted = noun.lemma.toLowerCase();
  const parties = partiesOf(reading);
  const from = orderOfSentence(reading, sentence);
  for (let i = from; i < from + FARTHEST && reading.sentences[i]?.block === sentence.block; i++)
    for (const { index } of reading.sentences[i]!.tokens) {
      const [party] = parties.ofHead(reading.sentences[i]!, index);
      if (party?.office?.toLowerCase().split(/\s+/).includes(wanted)) return [party];
    }
  return null;
};

/** `German Ambassador to Azerbaijan Ralf Meier`, `the Foreign Minister, Ana Lind`: the person whose name ends the phrase. */
const nameAtEnd = (reading: Reading, { sentence, head, span }: SourceMention): readonly Party[] => {
  // of `the meeting between Ivo Keller and Ana Lind, which showed` nobody speaks
  if (sentence.tokens[head]!.upos === 'PRON' || !canSpeak(reading.knowledge, sentence, head)) return [];
  const name = sentence.names.findLast(
    ({ type, start, end }) => type === 'PER' && start > sentence.tokens[head]!.start && end === span.end,
  );
  if (!name || sentence.tokens[name.first - 1]?.upos === 'ADP') return [];
  // of `Ana Lind of brokers Ivo Keller` the person is named at the head
  const own = sentence.names.find(({ type, first, last }) => type === 'PER' && first <= head && head <= last);
  if (own && sentence.tokens[own.last + 1]?.upos === 'ADP') return [];
  // the union, which knows Lind, is not Lind
  if (sentence.tokens.slice(head, name.first).some(({ upos }) => upos === 'VERB')) return [];
  return partiesNamed(reading, sentence, name) ?? [{ name: oneLine(name.text), actor: null, office: null }];
};

const partiesNamed = (reading: Reading, sentence: ReadSentence, { first, last }: NameSpan): readonly Party[] | null => {
  for (let i = first; i <= last; i++) {
    const parties = partiesOf(reading).ofHead(sentence, i);
    if (parties.length > 0) return parties;
  }
  return null;
};

/** `Norlandic President Ana Lind calls for talks`, where the tree hangs the name on the verb: the person whose name ends it. */
const personAtEnd = (reading: Reading, { sentence, span }: SourceMention): readonly Party[] | null => {
  const name = sentence.names.find(({ type, start, end }) => type === 'PER' && start > span.start && end === span.end);
  if (!name || sentence.tokens[name.first - 1]?.upos === 'ADP') return null;
  const called = reading.text.slice(name.start, name.end);
  return (
    partiesNamed(reading, sentence, name) ?? [
      partiesOf(reading).personCalled(called) ?? { name: oneLine(called), actor: null, office: null },
    ]
  );
};

/** `Ministers Jan Holm, Ana Lind and Ivo Keller said`: all who hold the office. */
const namesBehind = (reading: Reading, { sentence, head }: SourceMention): readonly Party[] => {
  const tree = treeOf(sentence);
  const first = /S$/.test(sentence.tokens[head]!.xpos) ? tree.child(head, 'appos') : null;
  if (first === null || sentence.tokens[first]!.upos !== 'PROPN') return [];
  return tree.conjuncts(first).flatMap((one) => partiesOf(reading).ofHead(sentence, one).slice(0, 1));
};

/** In a chronicle an office without a name belongs to its own entry, when that has named the holder before. */
const namedBefore = (reading: Reading, { sentence, head }: SourceMention): boolean => {
  const noun = sentence.tokens[head]!;
  if (noun.upos !== 'NOUN') return true;
  const from = orderOfSentence(reading, sentence);
  for (let i = from - 1; i >= Math.max(0, from - FARTHEST) && reading.sentences[i]!.block === sentence.block; i--)
    if (reading.sentences[i]!.names.some(({ type }) => type === 'PER')) return true;
  return sentence.names.some(({ type, last }) => type === 'PER' && last < head);
};
