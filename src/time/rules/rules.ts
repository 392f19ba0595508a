import type { Candidate } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { bareYear, centuries, dayFirst, decades, monthFirst } from './calendar-dates.ts';
import { numericDates } from './numeric-dates.ts';

/**
 * A rule reads the expression that starts at a token: one candidate, several for a list that shares a month or year
 * (`10 and 11 October`), none when nothing starts there. It looks a bounded number of tokens ahead.
 */
export type Rule = (t: TokenList, i: number) => readonly Candidate[];

export const RULES: readonly Rule[] = [monthFirst, dayFirst, numericDates, bareYear, decades, centuries];
