import type { Candidate } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { clockTimes } from './clock.ts';
import { DATE_RULES } from './date-at.ts';
import { bareUnits, durations, sidedDurations } from './durations.ts';
import { besideDates, middlesOfDay, partsOfDay, portions, yearEnds } from './portions.ts';
import { reportedQuarters } from './quarters.ts';
import { references } from './references.ts';
import { sets } from './sets.ts';

/**
 * A rule reads the expression that starts at a token: one candidate, several for a list that shares a month or year
 * (`10 and 11 October`), none when nothing starts there. It looks a bounded number of tokens ahead.
 */
export type Rule = (t: TokenList, i: number) => readonly Candidate[];

/** Where two rules read equally far, the earlier one counts. */
export const RULES: readonly Rule[] = [
  ...DATE_RULES,
  portions,
  partsOfDay,
  middlesOfDay,
  besideDates,
  yearEnds,
  reportedQuarters,
  clockTimes,
  sidedDurations,
  durations,
  bareUnits,
  sets,
  references,
];
