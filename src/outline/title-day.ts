import type { DateOrder } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';
import { isSpeech, nameAndDay } from './name-and-day.ts';
import { statedDay } from './stated-day.ts';

const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** What stands between a title and the name of its site. */
const BEFORE_SITE = [' | ', ' - ', ' – ', ' — '];

/**
 * The day at the end of the title of what comes out again and again, or of what somebody said on that day, as EDTF: `Harbour update 9 May 2018`, `Situation
 * report (09.02.2018) | Harbour Times`; of days with dots the first number is the day. Null for other titles, whose day is
 * what they tell of (`The flood of 9 May 2018`).
 */
export const dayOfTitle = (title: string, order: DateOrder | null): string | null => {
  const site = Math.max(...BEFORE_SITE.map((mark) => title.lastIndexOf(mark)));
  const issue =
    nameAndDay(title, order ?? 'day-first') ??
    (site < 0 ? null : nameAndDay(title.slice(0, site), order ?? 'day-first'));
  if (issue === null || !(isIssueName(issue.name) || isSpeech(issue.name))) return null;
  return statedDay(issue.written, order ?? (DOTTED.test(issue.written) ? 'day-first' : null));
};
