import type { Sentence } from '../../sentence.ts';
import { isMonthOrDay, WEEKDAYS } from '../names/name-words.ts';
import type { RawToken } from '../stages.ts';

/** A word as the reader takes it. */
interface Written {
  readonly text: string;
}

const LEADING = /^(?:in|on|by|since|after|before|until|during|from|late|early|earlier|later|mid|last|next|this)$/i;
const MOST_LEADING = 3;
/** Behind these a clause may begin, besides marks. */
const BEFORE_CLAUSE = /^(?:[\p{P}]|that|and|but|while|as|because|though|although|where)$/iu;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midnight)$/;
/** `Easter Monday`, `Good Friday` */
const FEAST = /^(?:Easter|Good|Holy|Palm|Ash|Whit|Maundy)$/;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;
const OF_CLOCK = /^(?:am|pm|a\.m\.|p\.m\.|h|hrs|GMT|UTC|[CEB]E?S?T|EDT|local|time)$/;
const MOST_OF_CLOCK = 4;
/** What goes on with a name that a date begins: `May Day`, `Christmas Eve`. */
const GOES_ON = /^(?:Day|Eve|Night|Week|Times|Mass)$/;

/**
 * The words behind which a comma is missing that many write and many do not: `On Monday Keller left`, `In early May Norland
 * closed the port`, `14:35 Norland closed the port`. The name behind the date would be taken for more of the date.
 */
export const datesBeforeNames = (tokens: readonly Written[]): readonly number[] => {
  const found: number[] = [];
  const clock = endOfClock(tokens);
  if (/^\p{Lu}\p{L}/u.test(tokens[clock]?.text ?? '') && clock > 0) found.push(clock - 1);
  for (let at = 0; at < tokens.length - 2; at++) {
    if (!LEADING.test(tokens[at]!.text) || !(at === 0 || BEFORE_CLAUSE.test(tokens[at - 1]!.text))) continue;
    const end = endOfDate(tokens, at);
    if (end === null) continue;
    const next = tokens[end]?.text ?? '';
    if (/^\p{Lu}\p{L}/u.test(next) && !GOES_ON.test(next)) found.push(end - 1);
    at = end - 1;
  }
  return found;
};

/** Behind the time of day that opens an entry of a live report, as in `14:35 Norland closed the port`; 0 where none does. */
const endOfClock = (tokens: readonly Written[]): number => {
  if (!CLOCK.test(tokens[0]?.text ?? '')) return 0;
  let end = 1;
  while (end < MOST_OF_CLOCK && OF_CLOCK.test(tokens[end]?.text ?? '')) end++;
  return end > 1 || tokens[0]!.text.includes(':') ? end : 0;
};

/** Behind the last word of the date that these words lead to; null where they lead to none. */
const endOfDate = (tokens: readonly Written[], first: number): number | null => {
  const text = (at: number): string => tokens[at]?.text ?? '';
  let at = first;
  while (at < first + MOST_LEADING && LEADING.test(text(at))) at++;
  // `In May 20 soldiers died`, `On May 20 soldiers died`
  const isDay = /^in$/i.test(text(at - 1)) ? null : DAY;
  if (FEAST.test(text(at)) && WEEKDAYS.has(text(at + 1).toLowerCase())) at++;
  const begin = at;
  let isDate = false;
  for (; at < begin + 6; at++) {
    if (isNamed(text(at))) isDate = true;
    else if (!(isDay?.test(text(at)) || (isDate && (YEAR.test(text(at)) || PART_OF_DAY.test(text(at)))))) break;
  }
  return isDate ? at : null;
};

/** `may` and `march` are verbs too. */
const isNamed = (text: string): boolean => /^\p{Lu}/u.test(text) && isMonthOrDay(text);

/** The tokens with a comma behind each of these places. */
export const withCommas = (tokens: readonly RawToken[], places: readonly number[]): readonly RawToken[] => {
  if (places.length === 0) return tokens;
  const marked = new Set(places);
  return tokens.flatMap((token, at) =>
    marked.has(at) ? [token, { text: ',', start: token.end, end: token.end }] : token,
  );
};

/** A sentence without the commas that were set behind these places; what hangs on one hangs on its head. */
export const withoutCommas = (read: Sentence, places: readonly number[]): Sentence => {
  if (places.length === 0) return read;
  const commas = new Set(places.map((place, before) => place + 1 + before));
  const kept = read.tokens.filter(({ index }) => !commas.has(index));
  const placeOf = new Map(kept.map(({ index }, place) => [index, place]));
  const headOf = (from: number): number => {
    let head = from;
    for (let climbed = 0; commas.has(head) && climbed <= commas.size; climbed++) head = read.tokens[head]!.head;
    return head < 0 ? -1 : placeOf.get(head)!;
  };
  return {
    ...read,
    tokens: kept.map((token, index) => ({ ...token, index, head: headOf(token.head) })),
    // no name goes on behind a comma
    names: read.names.flatMap((name) => {
      const [first, last] = [placeOf.get(name.first), placeOf.get(name.last)];
      return first === undefined || last === undefined ? [] : [{ ...name, first, last }];
    }),
  };
};
