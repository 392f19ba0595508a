import type { QuotedSpan } from '../kinds/span.ts';
import { isCalendarDay } from './calendar.ts';

export interface DateOrderDecision {
  readonly order: 'day-first' | 'month-first';
  /** the dates that can be read in this order alone, at most ten */
  readonly evidence: readonly QuotedSpan[];
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;

/**
 * How a document writes dates in digits: from those that can be read in one order alone (`31.10.24`, `10/24/2024`); null
 * when there are none, or as many for the one as for the other.
 */
export const decideDateOrder = (text: string): DateOrderDecision | null => {
  const dayFirst: QuotedSpan[] = [];
  const monthFirst: QuotedSpan[] = [];
  for (const match of text.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const read =
      first > 12 && isCalendarDay(2000, second, first)
        ? dayFirst
        : second > 12 && isCalendarDay(2000, first, second)
          ? monthFirst
          : null;
    read?.push({ start: match.index, end: match.index + match[0].length, quote: match[0] });
  }
  if (dayFirst.length === monthFirst.length) return null;
  return dayFirst.length > monthFirst.length
    ? { order: 'day-first', evidence: dayFirst.slice(0, 10) }
    : { order: 'month-first', evidence: monthFirst.slice(0, 10) };
};
