import type { DocumentRecord } from '../../../kinds/document.ts';
import type { Issue } from '../../../kinds/issue.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from '../../../time/calendar-names.ts';
import { latestDay } from '../../../time/edtf.ts';
import { tagDates } from '../../../time/tag-dates.ts';
import { NO_CONTEXT, type TimeContext } from '../../../time/time-context.ts';
import type { CheckedSentence } from './check-issue.ts';
import { dayNumberOf } from './day-range.ts';
import type { IssueWarning } from './issue-warning.ts';

/** A date that names a day, month or year by itself; `last week` and `today` are left to the reader. */
const NAMES_TIME = new RegExp(`\\d|\\b(?:${[...MONTH_NAMES, ...SHORT_MONTH_NAMES, 'sept'].join('|')})\\b`, 'i');

/** `1000 EST`, `10:30 a.m.`: an hour by itself names no day. */
const HOUR = /^(?:at )?\d{1,2}(?:[:.]?\d{2})?(?: ?(?:[ap]\.?m\.?|hours|hrs|[A-Z]{2,4}))*$/i;

/**
 * Dates that stand in nothing that the sentence cites. `27 May` is 2021-05-27 in an issue of May 2021; `in May` holds
 * that day; a year that goes without saying is no difference.
 */
export const dateWarnings = ({ sentence, text, cited }: CheckedSentence, issue: Issue): readonly IssueWarning[] => {
  const told = tagDates(text, dateContext(null, issue.period)).filter(
    ({ type, edtf, text: words }) =>
      (type === 'DATE' || (type === 'TIME' && !HOUR.test(words))) && edtf !== null && NAMES_TIME.test(words),
  );
  if (told.length === 0) return [];
  const support = new Set<string>();
  for (const { passage, found, recorded, document } of cited) {
    const context = dateContext(document, document?.period?.value ?? document?.published ?? null);
    for (const { edtf } of tagDates(`${passage}\n\n${found ?? ''}`, context)) if (edtf) support.add(edtf);
    if (document?.period) support.add(document.period.value);
    if (recorded)
      for (const [key, value] of Object.entries(recorded.finding))
        if (DATE_FIELDS.has(key) && typeof value === 'string') support.add(value);
  }
  return told
    .filter(({ edtf, text: words }) => ![...support].some((known) => agrees(edtf!, known, /\d{4}/.test(words))))
    .map(({ edtf, text: words }) => ({
      sentence: sentence.id,
      rule: 'date',
      message: `The date “${words}” stands in nothing that the sentence cites.`,
      expected:
        [...support]
          .filter((known) => known.length >= 7)
          .slice(0, 3)
          .join(', ') || null,
      actual: `${words} (${edtf})`,
    }));
};

const DATE_FIELDS = new Set(['date', 'asOf', 'deadline']);

/** Against what the dates of a text are understood. */
export const dateContext = (document: DocumentRecord | null, period: string | null): TimeContext => ({
  ...NO_CONTEXT,
  documentDate: document?.published ?? (period === null ? null : latestDay(period)),
  period,
  dateOrder: document?.dateOrder ?? null,
});

/** True when what is told is the source’s date or holds it. Without a year in the words the same day of any year agrees. */
const agrees = (told: string, known: string, yearSaid: boolean): boolean => {
  if (told === known || holds(told, known)) return true;
  if (yearSaid) return false;
  const year = /^\d{4}/.exec(known)?.[0];
  return year !== undefined && holds(told.replaceAll(/\d{4}(?=-|$|\/)/g, year), known);
};

const holds = (told: string, known: string): boolean => {
  const [a, b] = [dayNumberOf(told), dayNumberOf(known)];
  return a !== null && b !== null && a.first <= b.first && a.last >= b.last;
};
