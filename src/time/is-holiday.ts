import { MONTH_NAMES, SHORT_MONTH_NAMES, WEEKDAY_NAMES } from './calendar-names.ts';
import type { Timex } from './timex.ts';

const CALENDAR = [...MONTH_NAMES, ...SHORT_MONTH_NAMES, ...WEEKDAY_NAMES].join('|');
const CALENDAR_WORD = new RegExp(`^(?:${CALENDAR})\\b`, 'i');
const UNIT =
  /\b(?:today|yesterday|tomorrow|tonight|day|week|weekend|month|year|quarter|decade|morning|evening|night)s?\b/i;

/** `Easter`, `Good Friday`: a day that is called by its feast alone. */
export const isHoliday = ({ text, edtf }: Pick<Timex, 'text' | 'edtf'>): boolean =>
  /^\p{Lu}/u.test(text) &&
  !/\d/.test(text) &&
  !CALENDAR_WORD.test(text) &&
  !UNIT.test(text) &&
  /^\d{4}-\d\d-\d\d/.test(edtf ?? '');
