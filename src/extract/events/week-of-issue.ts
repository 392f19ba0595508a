import type { Reading, ReadSentence } from '../reading.ts';
import { dayBefore } from './event-date-value.ts';

/** What names a publication that tells of a week. */
const WEEKLY = /\bweek(?:ly|s)?\b/i;
const WEEK = 7;

/**
 * The week up to the day of the issue in which a headline stands, as EDTF: `Ministers meet in Marn` under `The Week on the
 * Tarn (09.02.2018)` was between the issue before and that day. Null elsewhere.
 */
export const weekOfIssue = ({ blocks, text }: Reading, { block }: ReadSentence): string | null => {
  const { kind, start, end } = blocks[block]!;
  // a list of headlines may stand as paragraphs without stops
  const isHeadline =
    kind === 'heading' || (kind === 'paragraph' && endsOpen(text.slice(Math.max(start, end - TAIL), end)));
  if (!isHeadline) return null;
  for (let at = block - 1; at >= 0; at--) {
    const over = blocks[at]!;
    if (over.kind !== 'heading' || over.date === null) continue;
    const { date } = over;
    return WEEKLY.test(text.slice(over.start, over.end)) && /^\d{4}-\d\d-\d\d$/.test(date)
      ? `${dayBefore(date, WEEK)}/${date}`
      : null;
  }
  return null;
};

/** Characters at the end of a paragraph that are looked at: one call for each event must not read all of a long one. */
const TAIL = 100;

/** Whether what stands last is no stop, quotation mark or bracket. */
const endsOpen = (tail: string): boolean => /[^.!?:"”’)]/u.test(tail.trimEnd().slice(-1));
