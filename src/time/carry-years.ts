import type { Candidate, Meaning } from './meaning.ts';
import type { TokenList } from './token-list.ts';

const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', 'to', 'until', 'till', 'through', '-', ';', 'the']);

/** `April 6, May 22 and August 31, 2022`: the year at the end of a list belongs to every date of it. */
export const carryYears = (t: TokenList, found: readonly Candidate[]): readonly Candidate[] => {
  const carried = [...found];
  for (let i = found.length - 2; i >= 0; i--) {
    const [here, next] = [carried[i]!, carried[i + 1]!];
    const year = yearOfDay(next.meaning);
    if (year === null || !areLinked(t, here.end, next.first)) continue;
    carried[i] = { ...here, meaning: withYear(here.meaning, next.meaning, year) };
  }
  return carried;
};

/** The year stated in a date that also has a month. */
const yearOfDay = (meaning: Meaning): number | null => {
  if (meaning.kind === 'interval') return yearOfDay(meaning.from);
  if (meaning.kind === 'year-part') return typeof meaning.year === 'number' ? meaning.year : null;
  return meaning.kind === 'calendar' && meaning.month !== null && typeof meaning.year === 'number'
    ? meaning.year
    : null;
};

const withYear = (meaning: Meaning, next: Meaning, year: number): Meaning => {
  if (meaning.kind === 'interval')
    return { ...meaning, from: withYear(meaning.from, next, year), to: withYear(meaning.to, next, year) };
  if (meaning.kind === 'year-part' && next.kind === 'year-part')
    return meaning.year === null && meaning.shift === null ? { ...meaning, year } : meaning;
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.shift !== null)
    return meaning;
  const nextMonth = next.kind === 'calendar' ? next.month : null;
  return { ...meaning, year: nextMonth !== null && meaning.month > nextMonth ? year - 1 : year };
};

const areLinked = (t: TokenList, from: number, to: number): boolean => {
  if (to - from > 3 || to === from) return false;
  for (let at = from; at < to; at++) if (!LINKS.has(t.at(at).lower)) return false;
  return true;
};
