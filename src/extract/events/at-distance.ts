import { dayNumber } from '../../time/calendar.ts';
import { shifted } from '../../time/resolve/units.ts';
import type { Timex } from '../../time/timex.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isDay } from './event-date-value.ts';

/** How many words may stand between `after` or `before` and the date of what it names. */
const FARTHEST = 9;

/**
 * The date of a deed that is told by its distance from something dated: `left two days after the vote on 7 May` is of 9 May,
 * `two days before Orsk closed the border on 7 May` of 5 May. The expression then begins with the distance, and hangs on
 * the deed as that does. Of what stands behind `after` the date is its own; null where the distance is no number (`weeks
 * after`), for then it says only when the other thing was.
 */
export const atDistance = (
  { text }: Reading,
  sentence: ReadSentence,
  timex: Timex,
  { predicate }: EventCandidate,
): Timex | null => {
  const { tokens } = treeOf(sentence);
  const date = tokens.findIndex(({ start }) => start >= timex.start);
  const mark = tokens.findLastIndex(
    (word) =>
      word.index < date &&
      word.index >= date - FARTHEST &&
      (/^(?:after|before)$/i.test(word.text) || isEve(tokens, word.index)),
  );
  if (mark < 1) return timex;
  const distance = distanceBefore(sentence, tokens[mark]!.start);
  if (distance === null || (predicate > mark && predicate < date) || !isOneThing(sentence, mark, date)) return timex;
  const { value, start } = distance;
  const before = tokens.findLast(({ end }) => end <= start)?.text ?? '';
  // `jailed for two days after the vote on 7 May`: how long
  if (/^for$/i.test(before)) return timex;
  if (distance.mod !== null || INEXACT.test(before)) return null;
  const [, amount, unit] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  if (amount === undefined || !isDay(timex.edtf!)) return null;
  const [year, month, day] = timex.edtf!.slice(0, 10).split('-').map(Number);
  const sign = /^after$/i.test(tokens[mark]!.text) ? 1 : -1;
  const to = shifted(dayNumber(year!, month!, day!), unit as 'D' | 'W' | 'M' | 'Y', sign * Number(amount));
  return to === null ? null : { ...timex, ...to, start, text: text.slice(start, timex.end) };
};

const INEXACT = /^(?:than|within|about|almost|nearly|over|under|around|roughly|barely)$/i;

/** The `of` of `on the eve of`. */
const isEve = (tokens: readonly { readonly text: string }[], index: number): boolean =>
  /^of$/i.test(tokens[index]!.text) && /^eve$/i.test(tokens[index - 1]?.text ?? '');

/** `two days`, `the day`, right before a place in the sentence; the value is TIMEX3’s. */
const distanceBefore = (
  { timexes, tokens }: ReadSentence,
  at: number,
): Pick<Timex, 'start' | 'value' | 'mod'> | null => {
  const measured = timexes.find(({ type, end }) => type === 'DURATION' && end < at && at - end <= 2);
  if (measured) return measured;
  const noun = tokens.findIndex(({ end }) => end < at && at - end <= 2);
  const unit = /^(day|eve|week|month|year)$/i.exec(tokens[noun]?.text ?? '')?.[1];
  return unit && /^(?:the|a|one)$/i.test(tokens[noun - 1]?.text ?? '')
    ? { start: tokens[noun - 1]!.start, value: `P1${/^eve$/i.test(unit) ? 'D' : unit[0]!.toUpperCase()}`, mod: null }
    : null;
};

/**
 * Whether `after` leads to the thing that the date is of: it has a noun of its own (`the day before on 7 May` has none), and
 * no mark, no `and` and no verb but that of its clause stands between them.
 */
const isOneThing = (sentence: ReadSentence, mark: number, date: number): boolean => {
  const tree = treeOf(sentence);
  return (
    tree.tokens[mark + 1]!.upos !== 'ADP' &&
    tree.tokens
      .slice(mark + 1, date)
      .every(
        ({ upos, index }) =>
          !/^(?:PUNCT|CCONJ)$/.test(upos) && (upos !== 'VERB' || tree.children(index, 'mark', 'case').includes(mark)),
      )
  );
};
