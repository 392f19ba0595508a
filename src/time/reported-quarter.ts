import { calendarDay, dayNumber } from './calendar.ts';
import type { Candidate, Meaning } from './meaning.ts';
import type { Anchor, Anchors } from './resolve/anchors.ts';
import { yearOfDate } from './resolve/year-of-date.ts';
import type { TokenList } from './token-list.ts';

/** The quarter whose results an earnings story reports. */
export interface ReportedQuarter {
  readonly year: number;
  /** 1 to 4 */
  readonly quarter: number;
  /** what the figures just given are of: the quarter, or the year and its first months */
  readonly span: 'quarter' | 'year';
}

/**
 * The quarter whose results an earnings story reports: the first one that it names. Null when the text is no such
 * story. In one, `a year ago` and `the year-ago period` mean the same quarter of the year before.
 */
export const reportedQuarterOf = (
  t: TokenList,
  found: readonly Candidate[],
  anchors: Anchors,
): ReportedQuarter | null => {
  const by = anchors.choose('speech', 'month');
  const compares = ({ meaning }: Candidate) =>
    meaning.kind === 'reported-quarter' || (meaning.kind === 'year-part' && meaning.part.startsWith('Q'));
  if (!by || !found.some(compares) || !tellsOfEarnings(t)) return null;
  const now = calendarDay(by.latest);
  const named = found.find(
    ({ meaning }) => meaning.kind === 'year-part' && meaning.part.startsWith('Q') && meaning.year === null,
  )?.meaning;
  if (named?.kind === 'year-part') {
    const quarter = Number(named.part.slice(1));
    const begun = 3 * (quarter - 1) + 1 <= now.month;
    return { year: begun ? now.year : now.year - 1, quarter, span: 'quarter' };
  }
  const ended = quarterEnded(t, found, by);
  if (ended) return ended;
  if (!found.some(({ meaning }) => meaning.kind === 'reported-quarter')) return null;
  const current = Math.ceil(now.month / 3);
  return current === 1
    ? { year: now.year - 1, quarter: 4, span: 'quarter' }
    : { year: now.year, quarter: current - 1, span: 'quarter' };
};

/** Half the length of a quarter, in days: a quarter is called after the one of the calendar that its middle lies in. */
const HALF_QUARTER = 45;

/** `the quarter ended Sept. 30`, `its fourth quarter ended Aug. 26`: the quarter of the calendar that is meant. */
const quarterEnded = (t: TokenList, found: readonly Candidate[], by: Anchor): ReportedQuarter | null => {
  for (const { first, meaning } of found) {
    if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) continue;
    if (!t.is(first - 1, 'ended') || !t.is(first - 2, 'quarter')) continue;
    const year = typeof meaning.year === 'number' ? meaning.year : yearOfDate(meaning.month, meaning.day, 'past', by);
    const middle = calendarDay(dayNumber(year, meaning.month, meaning.day) - HALF_QUARTER);
    return { year: middle.year, quarter: Math.ceil(middle.month / 3), span: 'quarter' };
  }
  return null;
};

/** The story after an expression: figures of nine months or a year are compared with a year, those of a quarter with a quarter. */
export const afterExpression = (reported: ReportedQuarter | null, meaning: Meaning): ReportedQuarter | null => {
  if (!reported) return null;
  if (meaning.kind === 'year-part' || (meaning.kind === 'reported-quarter' && meaning.yearShift === 0))
    return { ...reported, span: 'quarter' };
  const months = meaning.kind === 'duration' && meaning.unit === 'M' && (meaning.amount === 9 || meaning.amount === 6);
  const year = meaning.kind === 'duration' && meaning.unit === 'Y' && meaning.amount === 1;
  return months || year ? { ...reported, span: 'year' } : reported;
};

const EARNINGS: ReadonlySet<string> = new Set(
  'earnings earned profit profits sales revenue income loss losses net dividend'.split(' '),
);

const tellsOfEarnings = (t: TokenList): boolean => {
  let count = 0;
  for (const { lower } of t.tokens) if (EARNINGS.has(lower) && ++count >= 3) return true;
  return false;
};
