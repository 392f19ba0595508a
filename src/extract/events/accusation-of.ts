import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Token } from '../../language/sentence.ts';
import { firstWhere } from '../../text/first-where.ts';
import { clauseOfVerb } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { hasWordOf, wordClass, wordClassPattern } from '../word-class.ts';
import { stateOfParty } from './state-of-party.ts';
import { isNamedForPlaceIn } from './states-of-places.ts';
import { goesAlongWith } from './timex-of-clause.ts';

/** What nobody blames another for doing: he left, he came, he agreed. */
const BLAMELESS = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID|RETREAT|CONCEDE|PERSONNEL|DISASTER|TRADE)$/;

const HOSTILE_ACTS = /^(?:accuse|criticise|condemn)$/;
/** Whoever does these speaks well of those whom he names; what he thanks them for may be help against others. */
const FRIENDLY_ACTS = /^(?:thank|praise|welcome|congratulate|support)$/;
/** Words by which a speaker blames whom he speaks of. */
const BLAMING = wordClassPattern('blaming');
const PUBLIC_OFFICES = wordClass('public-offices');

/** A statement that is an event of its own, since it blames somebody. */
export interface Accusation {
  readonly span: Span;
  readonly speaker: Party;
  readonly accused: readonly Party[];
}

/**
 * Whether a statement accuses: by its act, by alleging a hostile act of another, or by speaking of a breach of law by
 * them, whatever the verb. Null where it does not, and where the cue itself already tells an event.
 * @param events those found up to the end of the sentence with the cue
 */
export const accusationOf = (
  reading: Reading,
  statement: Draft<StatementFinding>,
  events: readonly Draft<EventFinding>[],
  sentence: ReadSentence,
): Accusation | null => {
  const speaker = statement.speaker[0];
  if (!speaker || statement.cueStart === null || !isPartisan(reading, speaker)) return null;
  if (FRIENDLY_ACTS.test(statement.act)) return null;
  const near = events.slice(-30);
  const tells = (event: Draft<EventFinding>): boolean =>
    isWordAct(event) && event.start <= statement.cueStart! && event.end >= statement.cueEnd!;
  if (near.some(tells) || goesAlongWithOne(near, statement, sentence)) return null;
  const alleged = near.filter((event) => event.status === 'alleged' && inside(event, statement));
  const blamed =
    whoIsRebuked(reading, sentence, statement) ??
    (alleged.length > 0 ? alleged.flatMap((event) => event.actor) : namedIn(reading, statement));
  const named = others(speaker, blamed).filter((party) => !isOwnState(reading, speaker, party));
  const accused = named.length > 0 ? named : accusedBefore(near, speaker, statement);
  if (accused.length === 0) return null;
  const blames =
    HOSTILE_ACTS.test(statement.act) ||
    (alleged.some(({ type }) => !BLAMELESS.test(type)) && speaksForSomebody(reading, speaker)) ||
    (statement.act === 'state' &&
      BLAMING(reading.knowledge).test(statement.quote) &&
      speaksForSomebody(reading, speaker));
  return blames ? { span: spanOf(reading, sentence, statement), speaker, accused } : null;
};

/** `bashed Ostria over the pipeline`: the object of the verb itself, where it names somebody; null where it does not. */
const whoIsRebuked = (
  reading: Reading,
  sentence: ReadSentence,
  { act, speaker, cueStart, cueEnd }: Draft<StatementFinding>,
): readonly Party[] | null => {
  if (!HOSTILE_ACTS.test(act)) return null;
  const cue = sentence.tokens.find(({ start, end, upos }) => start >= cueStart! && end <= cueEnd! && upos === 'VERB');
  const object = cue === undefined ? null : treeOf(sentence).child(cue.index, 'obj');
  if (object === null) return null;
  const named = others(speaker[0]!, partiesOf(reading).of(sentence, object));
  const isName = sentence.tokens[object]!.upos === 'PROPN';
  return named.length > 0 && (isName || named.some(({ actor }) => actor !== null)) ? named : null;
};

/** `lashed out at the league, suggesting that it …`: one act of words with its reason. */
const goesAlongWithOne = (
  near: readonly Draft<EventFinding>[],
  { cueStart, cueEnd }: Draft<StatementFinding>,
  sentence: ReadSentence,
): boolean => {
  const cue = sentence.tokens.find(({ start, end, upos }) => start >= cueStart! && end <= cueEnd! && upos === 'VERB');
  const main = cue?.deprel === 'advcl' ? goesAlongWith(treeOf(sentence), cue.index) : null;
  if (main === null) return false;
  const { start, end } = sentence.tokens[main]!;
  return near.some((event) => isWordAct(event) && event.start <= start && event.end >= end);
};

/** Whom the same speaker accused just before: `It added that such abuse was a violation of`. */
const accusedBefore = (
  near: readonly Draft<EventFinding>[],
  speaker: Party,
  statement: Draft<StatementFinding>,
): readonly Party[] => {
  const { block, cueStart } = statement;
  const last = near.findLast(
    (event) => event.type === 'ACCUSE' && (event.start < cueStart! || inside(event, statement)),
  );
  if (!last || block - last.block > 1 || !last.actor.some((party) => sameParty(party, speaker))) return [];
  return last.recipient;
};

const isWordAct = (event: Draft<EventFinding>): boolean =>
  /^(?:ACCUSE|REQUEST|REJECT|THREATEN|AGREE|SUPPORT)$/.test(event.type);

const inside = (event: Span, statement: Span): boolean => event.start >= statement.start && event.end <= statement.end;

/** A state, somebody of one, a body of one: those who are themselves a party to what they speak of. */
const isPartisan = (reading: Reading, speaker: Party): boolean => {
  const actor = speaker.actor ? reading.knowledge.actors.get(speaker.actor) : undefined;
  return actor ? actor.kind !== 'medium' : speaker.office !== null || /^\p{Lu}/u.test(speaker.name);
};

/** Whoever holds a public office or is a body; analysts and witnesses comment, they do not accuse for anybody. */
const speaksForSomebody = (reading: Reading, { actor, office }: Party): boolean => {
  const known = reading.knowledge.actors.get(actor ?? '');
  if (known) return known.kind !== 'medium';
  return office !== null && hasWordOf(office, PUBLIC_OFFICES(reading.knowledge)) && !/\bformer\b/i.test(office);
};

/** A ministry or minister does not accuse their own state, nor those who are called by a place of it. */
const isOwnState = (reading: Reading, speaker: Party, party: Party): boolean => {
  const known = reading.knowledge.actors.get(speaker.actor ?? '');
  const official = known?.kind === 'organ' || (known?.kind === 'person' && speaker.office !== null);
  const own = official ? (stateOfParty(reading.knowledge, speaker)?.actor ?? null) : null;
  if (own === null) return false;
  return party.actor === null ? isNamedForPlaceIn(reading.knowledge, party.name, own) : party.actor === own;
};

const others = (speaker: Party, parties: readonly Party[]): readonly Party[] =>
  parties.filter((party, i) => !sameParty(party, speaker) && parties.findIndex((one) => sameParty(one, party)) === i);

/** Those of whom the content speaks: whose wrong it names, else the first subject that names somebody, else another phrase. */
const namedIn = (reading: Reading, statement: Span): readonly Party[] => {
  let beside: readonly Party[] = [];
  let first: readonly Party[] | null = null;
  for (const { sentence, token } of tokensWithin(reading, statement)) {
    const parties = partiesOf(reading).of(sentence, token.index);
    const named = parties.filter(({ actor, name }) => actor !== null || /\b\p{Lu}/u.test(name));
    if (named.length > 0 && isWrongdoer(reading, sentence, token)) return named;
    if (!/^(?:nsubj|obl|nmod)/.test(token.deprel) || first !== null) continue;
    const subject = token.deprel.startsWith('nsubj');
    if (!subject && isWronged(reading, sentence, token)) continue;
    const doers = subject ? doersOf(reading, sentence, token, named) : [];
    const isThing = subject && named.every(({ actor }) => actor === null) && isDeed(reading, token);
    const known =
      doers.length > 0 ? doers : isThing ? [] : subject ? named : parties.filter(({ actor }) => actor !== null);
    if (known.length > 0 && subject) first = known;
    if (beside.length === 0) beside = known;
  }
  return first ?? beside;
};

/** `attempts by Ostria's circles`, `Ostria's actions`: of what is done, not of people, whoever of the packs does it. */
const doersOf = (reading: Reading, sentence: ReadSentence, token: Token, named: readonly Party[]): readonly Party[] => {
  if (named.some(({ actor }) => actor !== null) || !isDeed(reading, token)) return [];
  const { index } = token;
  const tree = treeOf(sentence);
  return tree
    .children(index, 'nmod:poss', 'nmod')
    .filter((child) =>
      tree.children(child, 'case').every((mark) => /^(?:by|of|['’]s?)$/i.test(tree.tokens[mark]!.text)),
    )
    .flatMap((child) => [child, ...tree.children(child, 'nmod:poss', 'amod')])
    .flatMap((at) => partiesOf(reading).of(sentence, at))
    .filter(({ actor, name }) => actor !== null || hasWordOf(name.toLowerCase(), partyWords(reading.knowledge).bodies))
    .slice(0, 1);
};

/** A common noun that is none for people or bodies. */
const isDeed = (reading: Reading, { upos, lemma }: Token): boolean => {
  const noun = lemma.toLowerCase();
  const { offices, bodies } = partyWords(reading.knowledge);
  return upos === 'NOUN' && !PEOPLE(reading.knowledge).has(noun) && !offices.has(noun) && !bodies.has(noun);
};

const PEOPLE = wordClass('participants');

function* tokensWithin(
  reading: Reading,
  span: Span,
): Generator<{ readonly sentence: ReadSentence; readonly token: Token }> {
  for (let i = firstWhere(reading.sentences, ({ end }) => end > span.start); i < reading.sentences.length; i++) {
    const sentence = reading.sentences[i]!;
    if (sentence.start >= span.end) return;
    for (const token of sentence.tokens)
      if (token.start >= span.start && token.end <= span.end) yield { sentence, token };
  }
}

/** `hostile acts of the league`, `the breach of the truce by Ostria`: whose wrong it is stands with the wrong itself. */
const isWrongdoer = ({ knowledge }: Reading, sentence: ReadSentence, { index, head, deprel }: Token): boolean => {
  if (head < 0 || !/^(?:nmod|obl)/.test(deprel)) return false;
  const tree = treeOf(sentence);
  const marks = tree.children(index, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  const isWrong = (at: number): boolean => BLAMING(knowledge).test(tree.tokens[at]!.text);
  if (marks.includes('by')) return tree.tokens[head]!.upos === 'NOUN' && isWrong(head);
  return marks.includes('of') && tree.children(head, 'amod').some(isWrong);
};

/** `against Ostria`, `the sovereignty of Ostria`: who suffers what is blamed is not who is blamed for it. */
const isWronged = ({ knowledge }: Reading, sentence: ReadSentence, { index, head }: Token): boolean => {
  const tree = treeOf(sentence);
  if (
    tree
      .children(index, 'case')
      .some((mark) => /^(?:against|toward|towards|from|with|between)$/i.test(tree.tokens[mark]!.text))
  )
    return true;
  return head >= 0 && GOODS(knowledge).has(tree.tokens[head]!.lemma.toLowerCase());
};

/** What somebody has that others may violate. */
const GOODS = wordClass('violated-goods');

/** Of a long quotation the sentence that blames. */
const blamingSentence = ({ knowledge }: Reading, { start, quote }: Draft<StatementFinding>): Span | null => {
  let at = 0;
  for (const sentence of quote.split(/(?<=[.!?])(?=\s)/)) {
    if (BLAMING(knowledge).test(sentence)) {
      const lead = sentence.length - sentence.trimStart().length;
      return { start: start + at + lead, end: start + at + sentence.trimEnd().length };
    }
    at += sentence.length;
  }
  return null;
};

const spanOf = (reading: Reading, sentence: ReadSentence, statement: Draft<StatementFinding>): Span => {
  if (statement.direct && statement.cueStart! > statement.end)
    return blamingSentence(reading, statement) ?? { start: statement.start, end: statement.end };
  const cue = sentence.tokens.findLast(
    (token) => token.start < statement.cueEnd! && token.end > statement.cueStart! && token.upos === 'VERB',
  );
  if (!cue) return { start: Math.min(statement.cueStart!, statement.start), end: statement.end };
  const { first, last } = clauseOfVerb(sentence, cue.index);
  const start = Math.min(sentence.tokens[first]!.start, statement.start);
  return { start, end: Math.max(Math.min(sentence.tokens[last]!.end, sentence.end), statement.end) };
};
