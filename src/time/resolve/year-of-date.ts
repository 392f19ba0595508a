import { calendarDay, dayNumber, daysInMonth } from '../calendar.ts';
import type { Tense } from '../tense.ts';
import type { Anchor } from './anchors.ts';

/** How far a stretch of days lies from the anchor's; 0 when they touch. */
const distance = (first: number, last: number, anchor: Anchor): number =>
  first > anchor.latest ? first - anchor.latest : last < anchor.earliest ? anchor.earliest - last : 0;

/** The year that brings a day and month nearest to the anchor; the earlier one when both are as near. */
export const nearestYear = (month: number, day: number | null, anchor: Anchor): number => {
  const { year: from } = calendarDay(anchor.earliest);
  const { year: to } = calendarDay(anchor.latest);
  let best = from;
  let least = Infinity;
  for (let year = from - 1; year <= to + 1; year++) {
    if (day !== null && day > daysInMonth(year, month)) continue;
    const first = dayNumber(year, month, day ?? 1);
    const away = distance(first, day === null ? first + daysInMonth(year, month) - 1 : first, anchor);
    if (away < least) [best, least] = [year, away];
  }
  return best;
};

/** A date further ahead than this is not meant where the verb is in the past. */
const FAR_AHEAD = 100;
/** A bulletin tells of its period and what led to it; it can be a few days late. */
const FAR_AHEAD_OF_PERIOD = 7;

/** The year of a day and month, or of a month that is named alone: the nearest, unless the verb says otherwise. */
export const yearOfDate = (month: number, day: number | null, tense: Tense, anchor: Anchor): number => {
  const year = nearestYear(month, day, anchor);
  const first = dayNumber(year, month, day ?? 1);
  const ahead = anchor.basis === 'period' ? FAR_AHEAD_OF_PERIOD : FAR_AHEAD;
  if (tense === 'over' && first > anchor.latest) return year - 1;
  if (tense === 'past' && first > anchor.latest + ahead) return year - 1;
  if (tense === 'future' && first + (day === null ? 31 : 1) < anchor.earliest - FAR_AHEAD) return year + 1;
  return year;
};
