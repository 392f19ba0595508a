import type { DayNumber } from '../../../src/time/calendar.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';

/**
 * How a date is drawn, so that what is not known is not shown as known:
 * - `day`: a filled mark on that day
 * - `range`: a filled bar with closed ends, it went on or was told to lie from one day to another
 * - `within`: a hollow bar, one unknown day of a month, season or year
 * - `open`: a bar that fades towards the end that nobody states
 * - `borrowed`: a thin dotted bar; the finding has no date, its document covers that time
 * - `unknown`: not on the axis, but counted beside it
 */
export type ExtentForm = 'day' | 'range' | 'within' | 'open' | 'borrowed' | 'unknown';

/** A date as a stretch of the time axis; `last` is inclusive. Null where nothing is stated. */
export interface DrawnExtent {
  readonly form: ExtentForm;
  readonly first: DayNumber | null;
  readonly last: DayNumber | null;
  /** drawn with soft edges: `about`, or marked as uncertain by the source */
  readonly approximate: boolean;
}

const UNKNOWN: DrawnExtent = { form: 'unknown', first: null, last: null, approximate: false };

/**
 * @param date the finding's own EDTF date
 * @param documentTime the time that its document covers, for a finding without a date
 */
export const drawnExtent = (date: string | null, documentTime: string | null = null): DrawnExtent => {
  const range = date === null ? null : parseEdtf(date);
  if (range) {
    const { earliest: first, latest: last } = range;
    const approximate = range.approximate || range.uncertain;
    if (first === null && last === null) return UNKNOWN;
    if (first === null || last === null) return { form: 'open', first, last, approximate };
    if (first === last) return { form: 'day', first, last, approximate };
    const form = range.precision === 'interval' ? 'range' : 'within';
    return { form, first, last, approximate };
  }
  const around = documentTime === null ? null : parseEdtf(documentTime);
  if (!around || (around.earliest === null && around.latest === null)) return UNKNOWN;
  return { form: 'borrowed', first: around.earliest, last: around.latest, approximate: true };
};

/** What each form means, for the legend and for readers of the screen. */
export const EXTENT_WORDS: Readonly<Record<ExtentForm, string>> = {
  day: 'on a stated day',
  range: 'from one stated day to another',
  within: 'on some day of this month, season or year',
  open: 'one end is not stated',
  borrowed: 'undated; its document covers this time',
  unknown: 'no date known',
};
