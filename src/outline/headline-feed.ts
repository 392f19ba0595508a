import { daysFrom } from '../time/days-from.ts';
import { clockTime } from './clock-time.ts';
import { dateAtStart, edtfOf } from './date-expression.ts';
import type { Piece } from './piece.ts';
import { upTo } from './piece.ts';

/** The fewest items that make a feed. */
const FEWEST = 3;
const LONGEST_HEADLINE = 240;

interface Item {
  /** minutes since midnight */
  readonly minutes: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The feed of headlines of a news site: the time of day and the headline, on one line or on two, the newest first. Its
 * items are entries of a chronicle, not a menu. An agenda, whose times rise, is none.
 */
export const headlineFeed = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    const items = itemsFrom(pieces, i);
    if (items.length < FEWEST || !isNewestFirst(items)) {
      result.push(pieces[i]!);
      i++;
      continue;
    }
    const above = result.at(-1);
    if (above && dayOf(above)) result[result.length - 1] = asDayHeading(above);
    const byStart = new Map(items.map((item) => [item.first, item]));
    const end = items.at(-1)!.last;
    for (let at = i; at <= end; at++) {
      const item = byStart.get(at);
      if (!item) {
        result.push(asDayHeading(pieces[at]!));
        continue;
      }
      result.push({
        ...upTo(source, pieces[at]!, pieces[item.last]!),
        lines: item.last - at + 1,
        kind: 'entry',
        dated: true,
      });
      at = item.last;
    }
    i = end + 1;
  }
  return result;
};

const asDayHeading = (piece: Piece): Piece => ({
  ...piece,
  kind: 'heading',
  level: piece.level ?? 1,
  number: null,
  expression: dayOf(piece),
});

/** The items of a feed that begins at a piece, with the days that stand between them left out. */
const itemsFrom = (pieces: readonly Piece[], start: number): readonly Item[] => {
  const items: Item[] = [];
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (items.length > 0 && dayOf(piece) !== null) continue;
    if (piece.kind !== 'prose') break;
    const time = clockTime(piece.text);
    if (time === null) break;
    const alone = time.length === piece.text.length;
    const headline = pieces[alone ? at + 1 : at];
    if (headline?.kind !== 'prose' || headline.text.length > LONGEST_HEADLINE || headline.gap > 1) break;
    if (alone && clockTime(headline.text) !== null) break;
    items.push({ minutes: time.minutes, first: at, last: alone ? at + 1 : at });
    if (alone) at++;
  }
  return items;
};

/** Times fall from item to item, but for where a day ends. */
const isNewestFirst = (items: readonly Item[]): boolean => {
  let rises = 0;
  let falls = 0;
  items.forEach(({ minutes }, i) => {
    const before = items[i - 1]?.minutes ?? minutes;
    if (minutes > before) rises++;
    if (minutes < before) falls++;
  });
  return falls > rises;
};

/** A date that stands alone. */
const dayOf = (piece: Piece) => {
  if (piece.expression?.day) return piece.expression;
  if ((piece.kind !== 'prose' && piece.kind !== 'heading') || piece.lines > 1 || piece.text.length > 40) return null;
  const date = dateAtStart(piece.text);
  return date && date.day !== null && date.length === piece.text.length ? date : null;
};

/**
 * The days of a feed’s items: that of the heading above them, else `latest`, the day on which the page was fetched or
 * published; where the time rises from one item to the next, the day before begins.
 * @param latest EDTF day; null when it is not known
 */
export const feedDays = (pieces: readonly Piece[], latest: string | null): readonly Piece[] => {
  const year = latest === null ? null : Number(latest.slice(0, 4));
  let day = latest !== null && /^\d{4}-\d\d-\d\d$/.test(latest) ? latest : null;
  let before: number | null = null;
  return pieces.map((piece): Piece => {
    const heading = piece.kind === 'entry' ? null : dayOf(piece);
    if (heading) {
      day = edtfOf(heading, year) ?? day;
      before = null;
    }
    if (piece.kind !== 'entry' || piece.expression !== null || piece.date !== null) return piece;
    const time = clockTime(piece.text);
    if (time === null) return piece;
    if (before !== null && time.minutes > before && day !== null) day = daysFrom(day, -1);
    before = time.minutes;
    return { ...piece, date: day };
  });
};
