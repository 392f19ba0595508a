import type { QuotedSpan } from '../kinds/span.ts';
import { isCalendarDay } from './calendar.ts';
import { LEXICON } from './lexicon.ts';

/** Whether a document writes 3.4. for the third of April or the fourth of March, and what shows it. */
export interface DateOrderDecision {
  readonly order: 'day-first' | 'month-first';
  /** the words that decide it, at most ten, in the order of the text */
  readonly evidence: readonly QuotedSpan[];
}

interface NumericDate extends QuotedSpan {
  readonly first: number;
  readonly second: number;
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const MASTHEAD = /\b([A-Z][a-z]+|[A-Z]{3,9})[ ,]+(?:19|20)\d{2}\b/g;

/** The masthead is looked for in the beginning of a document. */
const MASTHEAD_LENGTH = 3000;
const EVIDENCE = 10;

/**
 * How a document writes dates in digits, and by what that is known. In this order: dates that can be read in one order
 * alone (`31.10.24`, `10/24/2024`); a month and year at the head of the document that all dates share (`October 2024`
 * above `01.10.24`); a row of dates of which one number runs while the other stays. Null where nothing decides, or as
 * much speaks for the one as for the other.
 */
export const decideDateOrder = (text: string): DateOrderDecision | null => {
  const dates = numericDates(text);
  const dayFirst = dates.filter(({ first, second }) => first > 12 && isCalendarDay(2000, second, first));
  const monthFirst = dates.filter(({ first, second }) => second > 12 && isCalendarDay(2000, first, second));
  if (dayFirst.length !== monthFirst.length)
    return dayFirst.length > monthFirst.length ? decision('day-first', dayFirst) : decision('month-first', monthFirst);
  if (dates.length === 0 || dayFirst.length > 0) return null;
  return fromMasthead(text, dates) ?? fromRow(dates);
};

const decision = (order: DateOrderDecision['order'], evidence: readonly QuotedSpan[]): DateOrderDecision => ({
  order,
  evidence: evidence.slice(0, EVIDENCE).map(({ start, end, quote }) => ({ start, end, quote })),
});

const numericDates = (text: string): readonly NumericDate[] =>
  Array.from(text.matchAll(NUMERIC), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    first: Number(match[1]),
    second: Number(match[3]),
  }));

const fromMasthead = (text: string, dates: readonly NumericDate[]): DateOrderDecision | null => {
  for (const match of text.slice(0, MASTHEAD_LENGTH).matchAll(MASTHEAD)) {
    const { month, short } = LEXICON.get(match[1]!.toLowerCase()) ?? {};
    if (month === undefined || short) continue;
    const masthead = { start: match.index, end: match.index + match[0].length, quote: match[0] };
    const inMonth = (part: 'first' | 'second') => dates.every((date) => date[part] === month);
    if (inMonth('second') !== inMonth('first'))
      return decision(inMonth('second') ? 'day-first' : 'month-first', [masthead, ...dates]);
  }
  return null;
};

/** Fewer dates make no row. */
const ROW = 3;

const fromRow = (dates: readonly NumericDate[]): DateOrderDecision | null => {
  const firsts = new Set(dates.map(({ first }) => first)).size;
  const seconds = new Set(dates.map(({ second }) => second)).size;
  if (firsts >= ROW && seconds === 1) return decision('day-first', dates);
  return seconds >= ROW && firsts === 1 ? decision('month-first', dates) : null;
};
