import type { Gazetteer } from '../gazetteer.ts';
import type { Sentence, Token } from '../sentence.ts';
import { clauseOf, subjectOfClause } from './finite-clause.ts';
import { BODY_WORDS, isMonthOrDay, PLACE_WORDS, TITLE_WORDS } from './names/name-words.ts';
import { FINITE } from './parser/tree-parts.ts';

/** How many words before its verb a sentence may have that opens with a phrase. */
const LONGEST_OPENING = 20;
const MOST_PLACES = 3;
/** That begin no clause, as `after` and `since` do too. */
const PREPOSITION = /^(?:in|on|at|of|to|by|from|with|for|into|during|under|despite|amid|against|near)$/i;

/**
 * The words behind which a comma may be missing between what opens a sentence and its subject, likeliest first: `After the
 * talks Keller left`, `In Marn Keller spoke`. None where the subject begins behind a noun as it should, or no name stands
 * before the verb. Whether the comma helps, a second reading tells.
 */
export const placesOfMissingComma = (sentence: Sentence, gazetteer?: Gazetteer): readonly number[] => {
  const { tokens } = sentence;
  const opening = tokens[0]!;
  if (!/^(?:ADP|SCONJ)$/.test(opening.upos) && !opensWithTime(tokens)) return [];
  const verb = tokens.findIndex(({ upos, xpos }) => upos === 'PUNCT' || FINITE.test(xpos));
  if (verb < 3 || verb > LONGEST_OPENING || !FINITE.test(tokens[verb]!.xpos)) return [];
  let run = verb;
  while (/^(?:PROPN|NOUN|ADJ|CCONJ)$/.test(tokens[run - 1]!.upos)) run--;
  const first = tokens.findIndex(({ index, text }) => index >= run && /^\p{Lu}/u.test(text));
  if (first >= verb || first < 1) return [];
  const subject = subjectOf(sentence, verb);
  if (subject !== null && subject.begins >= first && !subject.led) return [];
  const before = tokens[first - 1]!;
  if (isNounOfItsOwn(before)) return [first - 1];
  if (before.upos !== 'ADP' && before.upos !== 'SCONJ') return [];
  const known = gazetteer?.match(tokens.slice(first, verb)) ?? [];
  const splits = Array.from({ length: verb - first - 1 }, (_, i) => i);
  return (
    splits
      .filter((at) => !known.some((name) => name.first <= at && name.last > at))
      // of dates only those are parted from what follows whose commas are looked for before
      .filter((at) => ![at, at + 1].some((near) => isMonthOrDay(tokens[first + near]!.text)))
      .sort(
        (a, b) => Number(known.some(({ last }) => last === b)) - Number(known.some(({ last }) => last === a)) || a - b,
      )
      .slice(0, MOST_PLACES)
      .map((at) => first + at)
  );
};

/** `The same day Keller left`, `That month Norland joined`. */
const opensWithTime = (tokens: readonly Token[]): boolean =>
  /^(?:the|that|this)$/i.test(tokens[0]!.text) &&
  tokens.slice(1, 4).some(({ text }) => /^(?:day|night|morning|evening|week|month|year)$/i.test(text));

/** Whether the subject of the first verb begins right behind a word. */
export const hasSubjectBehind = (sentence: Sentence, place: number): boolean => {
  const verb = sentence.tokens.findIndex(({ index, xpos }) => index > place && FINITE.test(xpos));
  const subject = verb < 0 ? null : subjectOf(sentence, verb);
  return subject !== null && subject.begins === place + 1 && !subject.led;
};

/** Where the subject of a finite verb, or of that whose auxiliary it is, begins; `led` where a preposition leads to it. */
const subjectOf = ({ tokens }: Sentence, finite: number): { readonly begins: number; readonly led: boolean } | null => {
  const subject = subjectOfClause(tokens, clauseOf(tokens, finite));
  if (subject === undefined) return null;
  const own = tokens.filter(({ index }) => index < finite && isBelow(tokens, index, subject.index));
  const begins = own[0]?.index;
  if (begins === undefined) return null;
  const led = own.some(({ upos: tag, index }) => index <= subject.index && (tag === 'ADP' || tag === 'SCONJ'));
  return { begins, led: led || PREPOSITION.test(tokens[begins - 1]?.text ?? '') };
};

const isBelow = (tokens: readonly Token[], from: number, above: number): boolean => {
  let at = from;
  for (let climbed = 0; at >= 0 && at !== above && climbed < LONGEST_OPENING; climbed++) at = tokens[at]!.head;
  return at === above;
};

/** A common noun that does not say what the name behind it is: no `capital`, `president`, `agency`. */
const isNounOfItsOwn = ({ upos, text }: Token): boolean => {
  const word = text.toLowerCase();
  return (
    upos === 'NOUN' &&
    !TITLE_WORDS.has(word) &&
    !BODY_WORDS.has(word) &&
    !PLACE_WORDS.has(word) &&
    !isMonthOrDay(word) &&
    word !== 'capital'
  );
};
