import { calendarDay } from './calendar.ts';
import type { Candidate } from './meaning.ts';
import type { Anchors } from './resolve/anchors.ts';
import type { TokenList } from './token-list.ts';

/** The quarter whose results an earnings story reports; null when the text is no such story. */
export const reportedQuarterOf = (
  t: TokenList,
  found: readonly Candidate[],
  anchors: Anchors,
): { year: number; quarter: number } | null => {
  const by = anchors.choose('speech', 'month');
  const named = found.find(({ meaning }) => meaning.kind === 'year-part' && meaning.part.startsWith('Q'));
  if (!by || !named || named.meaning.kind !== 'year-part' || !tellsOfEarnings(t)) return null;
  const quarter = Number(named.meaning.part.slice(1));
  const now = calendarDay(by.latest);
  const year =
    typeof named.meaning.year === 'number'
      ? named.meaning.year
      : 3 * (quarter - 1) + 1 <= now.month
        ? now.year
        : now.year - 1;
  return { year, quarter };
};

const EARNINGS: ReadonlySet<string> = new Set([
  'earnings',
  'profit',
  'profits',
  'sales',
  'revenue',
  'income',
  'loss',
  'losses',
]);

const tellsOfEarnings = (t: TokenList): boolean => {
  let count = 0;
  for (const { lower } of t.tokens) if (EARNINGS.has(lower) && ++count >= 3) return true;
  return false;
};
