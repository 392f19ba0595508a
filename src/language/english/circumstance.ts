import type { Sentence, Token } from '../sentence.ts';
import { BEFORE_CLAUSES, CIRCUMSTANCE, OF_DOERS, OF_PERSONS } from './circumstance-phrases.ts';
import { clauseOf, subjectOfClause } from './finite-clause.ts';
import { BODY_WORDS, TITLE_WORDS } from './names/name-words.ts';
import { FINITE } from './parser/tree-parts.ts';
import { type Aside, jointOf, putBack } from './without-aside.ts';

const LONGEST_SUBJECT = 14;
const LONGEST_CIRCUMSTANCE = 9;

/**
 * When, how or why something is done, told without commas between the subject and its verb: `The senate in turn annulled the
 * decree`, `Norland without warning shelled the village`. The reader takes it for a part of the subject, so that somebody
 * would be called `the senate in turn`. Null where it hangs on the verb as it should. What says which council or which troops
 * are meant (`the council in Marn`) is none; of a person it is (`Keller in Marn`).
 */
export const circumstanceToLeaveOut = (sentence: Sentence): Aside | null => {
  const { tokens } = sentence;
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    if (!mayBeVerb(tokens[verb]!)) continue;
    const first = beginOf(sentence, verb);
    if (first !== null) return isReadAsOne(tokens, first, verb) ? null : { first, last: verb - 1 };
  }
  return null;
};

/**
 * The sentence that was read without a circumstance, with the circumstance on the verb behind it. Null where that verb has
 * no subject before it then either.
 */
export const withCircumstance = (read: Sentence, before: Sentence, circumstance: Aside): Sentence | null => {
  const { first, last } = circumstance;
  const joint = jointOf(read, first);
  if (joint === null) return null;
  const isInside = (at: number): boolean => at >= first && at <= last;
  const own = before.tokens.slice(first, last + 1);
  const top = own.find(({ head, upos }) => !isInside(head) && upos !== 'PUNCT' && upos !== 'ADP') ?? own.at(-1)!;
  const led = /^(?:ADP|SCONJ)$/.test(own[0]!.upos);
  return putBack(read, before, circumstance, {
    top: top.index,
    head: joint.clause,
    deprel: led ? 'obl' : top.upos === 'ADV' ? 'advmod' : 'obl:unmarked',
    relationInside: ({ upos, deprel }) => (upos === 'ADP' ? 'case' : deprel),
  });
};

const mayBeVerb = ({ upos, xpos, text }: Token): boolean =>
  FINITE.test(xpos) || ((upos === 'VERB' || upos === 'ADJ') && /(?:ed|en)$/.test(text));

/** Where a circumstance begins that ends right before the verb, behind a noun; the longest that there is. */
const beginOf = (sentence: Sentence, verb: number): number | null => {
  const { tokens } = sentence;
  for (let first = Math.max(1, verb - LONGEST_CIRCUMSTANCE); first < Math.min(verb, LONGEST_SUBJECT + 1); first++) {
    const before = tokens[first - 1]!;
    if (!/^(?:NOUN|PROPN)$/.test(before.upos)) continue;
    const words = tokens
      .slice(first, verb)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (CIRCUMSTANCE.test(words)) return first;
    if (!isPhrase(tokens.slice(first, verb))) continue;
    const mayTellOfDoer = OF_DOERS.test(words) || (BEFORE_CLAUSES.test(words) && isOnlyVerb(tokens, verb));
    if (mayTellOfDoer && isDoer(before)) return first;
    if (OF_PERSONS.test(words) && endsPerson(sentence, before.index)) return first;
  }
  return null;
};

/** No clause of its own, as `since they` begins one, and no part of a name (`Doctors Without Borders`). */
const isPhrase = (words: readonly Token[]): boolean =>
  !/^\p{Lu}/u.test(words[0]!.text) &&
  words.every(({ upos, xpos, text }) => xpos === 'PRP$' || !(upos === 'PRON' || (upos === 'PUNCT' && text !== '-')));

const isOnlyVerb = (tokens: readonly Token[], verb: number): boolean =>
  tokens.every(({ index, xpos }) => index === verb || !FINITE.test(xpos));

/** Whether the name of a person ends here: `Ivo Keller`, `Minister Keller`. */
const endsPerson = ({ tokens, names }: Sentence, at: number): boolean =>
  names.some(({ type, last }) => type === 'PER' && last === at) ||
  (tokens[at]!.upos === 'PROPN' && TITLE_WORDS.has(tokens[at - 1]?.text.toLowerCase() ?? ''));

/** Whoever it is does things: what is told behind such a noun tells no more of it, as it would of `the talks`. */
const isDoer = ({ upos, text }: Token): boolean => {
  const word = text.toLowerCase();
  return upos === 'PROPN' || TITLE_WORDS.has(word) || BODY_WORDS.has(word) || PEOPLE.test(word);
};

/** How most words for people end, and some that end otherwise. */
const PEOPLE =
  /(?:ers|ors|ists|ants|ees|iers|ians|men|women|people|police|troops|forces|army|navy|officials?|rebels?|villagers|youths|premier|emir)$/;

/** Whether the circumstance hangs on the verb, as a circumstance does, and the verb has its subject before it. */
const isReadAsOne = (tokens: readonly Token[], first: number, verb: number): boolean => {
  const clause = clauseOf(tokens, verb);
  const subject = subjectOfClause(tokens, clause);
  if (!FINITE.test(tokens[verb]!.xpos) || subject === undefined || subject.index >= first) return false;
  return tokens
    .slice(first, verb)
    .every(({ head, deprel }) => head >= first && !(head === clause && PARTS_OF_CLAUSE.test(deprel)));
};

/** What the verb cannot have of a circumstance: `without warning` is no `without warning Norland expelled …`. */
const PARTS_OF_CLAUSE = /^(?:nsubj|csubj|mark|obj|ccomp)/;
