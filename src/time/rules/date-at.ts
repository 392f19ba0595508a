import type { Candidate } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { bareYear, centuries, dayFirst, decades, monthFirst } from './calendar-dates.ts';
import { holidays } from './holidays.ts';
import { relativeMonths, seasons } from './months-and-seasons.ts';
import { numericDates } from './numeric-dates.ts';
import { quarters } from './quarters.ts';
import { deictics } from './references.ts';
import { definiteUnits, relativeUnits } from './units.ts';
import { weekdays } from './weekdays.ts';

/** The rules for plain dates, which other expressions are built around (`early 1990`, `9 a.m. Tuesday`). */
export const DATE_RULES: readonly ((t: TokenList, i: number) => readonly Candidate[])[] = [
  monthFirst,
  dayFirst,
  numericDates,
  relativeMonths,
  bareYear,
  decades,
  centuries,
  weekdays,
  holidays,
  seasons,
  quarters,
  deictics,
  relativeUnits,
  definiteUnits,
];

/** The longest plain date that starts at a token; the first one of a list. */
export const dateAt = (t: TokenList, i: number): Candidate | null => {
  let best: Candidate | null = null;
  for (const rule of DATE_RULES) {
    const read = rule(t, i)[0];
    if (read && read.first === i && (!best || read.end > best.end)) best = read;
  }
  return best;
};
