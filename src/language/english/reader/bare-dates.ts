import { MONTHS, WEEKDAYS } from '../names/name-words.ts';

/** A word as the reader takes it. */
interface Written {
  readonly text: string;
}

/** Tokens of a sentence that lie side by side. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

const DAY = /^(?:[12]?\d|3[01])$/;
const PART = /^(?:late|early|mid|overnight)$/i;
const JOIN = /^(?:[-–/,]|and)$/;

/** Small words that are no verbs: `said Monday that`, `met Tuesday in`. */
const NO_VERB =
  /^(?:in|at|on|of|by|for|with|to|from|into|after|before|during|over|under|near|as|and|or|but|that|which|who|when|while|where|if|because|the|an?|its|his|her|their|it|he|she|they|we|not)$/;

const LAST_CAPITAL = 'Z'.charCodeAt(0);

/** Words behind which a date belongs to what they say of it: `on 3 May`, `the 3 May talks`, `Monday 3 May`. */
const LEADING =
  /^(?:in|of|on|since|until|till|by|from|to|through|during|after|before|around|at|for|between|than|and|or|the|an?|its|his|her|their|this|that|last|next|every|each|dated?|['’]s?|\d+)$/i;

/**
 * Days of months that stand without a preposition between a subject and what should be its verb, as monitors write:
 * `Rebels 3 May attacked a post`, `Army late Jan launched an operation`; or days of the week as wires do: `The ministry
 * Monday said`. Whether a verb follows, the tags tell.
 */
export const bareDates = (tokens: readonly Written[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    // most words begin small, and only few of these begin a date
    if (text.charCodeAt(0) > LAST_CAPITAL && !PART.test(text)) continue;
    const end = endOfDate(tokens, at);
    if (end === null) continue;
    const next = tokens[end]?.text ?? '';
    const mayBe = /^\p{Ll}/u.test(next) && !NO_VERB.test(next);
    if (mayBe && /^[\p{L}\p{N})”"]/u.test(tokens[at - 1]!.text) && !LEADING.test(tokens[at - 1]!.text))
      found.push({ first: at, count: end - at });
    at = end - 1;
  }
  return found;
};

/** Behind the last token of the date that begins here: `3 May`, `3-5 May`, `3 and 5 May`, `May 3`, `late May`; null for none. */
const endOfDate = (tokens: readonly Written[], first: number): number | null => {
  const text = (at: number): string => tokens[at]?.text ?? '';
  if (WEEKDAYS.has(text(first).toLowerCase())) return endOfDate(tokens, first + 1) ?? first + 1;
  if (PART.test(text(first))) {
    const next = text(first + 1) === '-' ? first + 2 : first + 1;
    return isMonth(text(next)) ? next + 1 : DAY.test(text(next)) ? endOfDate(tokens, next) : null;
  }
  if (isMonth(text(first))) return DAY.test(text(first + 1)) ? endOfDays(tokens, first + 1) : null;
  if (!DAY.test(text(first))) return null;
  const month = endOfDays(tokens, first);
  return isMonth(text(month)) ? month + 1 : null;
};

const endOfDays = (tokens: readonly Written[], first: number): number => {
  let end = first + 1;
  while (JOIN.test(tokens[end]?.text ?? '') && DAY.test(tokens[end + 1]?.text ?? '')) end += 2;
  return end;
};

/** With a capital: `may` and `march` are verbs too. */
const isMonth = (text: string): boolean => /^\p{Lu}/u.test(text) && MONTHS.has(text.toLowerCase().replace(/\.$/, ''));
