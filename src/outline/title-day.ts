import type { DateOrder } from './date-expression.ts';
import { statedDay } from './stated-day.ts';
import { anyOf } from './words/any-of.ts';
import { BULLETINS, ISSUES_BY_DAY } from './words/kind-words.ts';

const ISSUE = new RegExp(`(?<!\\p{L})(?:${anyOf(BULLETINS, ISSUES_BY_DAY)})s?(?!\\p{L})`, 'iu');
const DOTTED = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/;
/** How far from its end a long title may have its day. */
const LONGEST = 60;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The day in the title of what comes out again and again, as EDTF: `Harbour update 9 May 2018`, `Situation report
 * (09.02.2018)`; of days with dots the first number is the day. Null for other titles, whose day is what they tell of
 * (`The flood of 9 May 2018`).
 */
export const dayOfTitle = (title: string, order: DateOrder | null): string | null => {
  if (!ISSUE.test(title)) return null;
  const dotted = DOTTED.exec(title)?.[0];
  const day = dotted === undefined ? statedDay(title.slice(-LONGEST), order) : statedDay(dotted, order ?? 'day-first');
  return day !== null && DAY.test(day) ? day : null;
};
