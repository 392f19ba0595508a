import { type DateExpression, type DateOrder, dateAtStart, edtfOf } from './date-expression.ts';

const ISO_TIME = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:$|[T ]\d)/;
const SECONDS = /^\d{10}(?:\d{3})?$/;
const EITHER_WAY = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/;
const LONGEST = 80;

/**
 * The day, month or year that metadata state, as EDTF: `2024-03-05T23:10:00+02:00`, `Tue, 05 Mar 2024 21:10:00 GMT`,
 * `Published on March 5, 2024`, seconds since 1970. The day is the publisher’s own, whatever the time zone. Null where no
 * year is given, and for `05/03/2024` when nothing tells which of the two is the month.
 */
export const statedDay = (text: string, order: DateOrder | null): string | null => {
  const words = text.trim().slice(0, LONGEST);
  const iso = ISO_TIME.exec(words);
  if (iso) return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(iso[1]!) ? iso[1]! : pointOf(dateAtStart(iso[1]!));
  if (SECONDS.test(words)) return new Date(Number(words) * (words.length > 10 ? 1 : 1000)).toISOString().slice(0, 10);
  for (const { index } of words.matchAll(/(?<![\p{L}\p{N}.,/-])[\p{L}\p{N}]/gu)) {
    const rest = words.slice(index);
    const [, first, second] = EITHER_WAY.exec(rest) ?? [];
    if (first && order === null && first !== second && Number(first) <= 12 && Number(second) <= 12) return null;
    const date = dateAtStart(rest, order ?? 'day-first');
    if (date) return pointOf(date);
  }
  return null;
};

/** Null for a range and without a year. */
const pointOf = (date: DateExpression | null): string | null => (date && date.to === null ? edtfOf(date, null) : null);
