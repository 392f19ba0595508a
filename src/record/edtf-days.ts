import { formatDay } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';

/** The first and last day that a date can mean; ISO days, both inclusive. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** Stand for the open ends of an interval, so that days compare as text. */
export const NO_EARLIEST = '0001-01-01';
export const NO_LATEST = '9999-12-31';

/** The days that an EDTF value can mean. Null for what is no such value; never throws. */
export const edtfDays = (edtf: string | null): DayRange | null => {
  const range = edtf === null ? null : parseEdtf(edtf);
  if (!range) return null;
  return {
    earliest: range.earliest === null ? NO_EARLIEST : formatDay(range.earliest),
    latest: range.latest === null ? NO_LATEST : formatDay(range.latest),
  };
};
