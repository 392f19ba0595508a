import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../time/calendar-names.ts';

/** Words of time that stand where a subject could: days, months, `week`, years. */
export const TIME = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS].join('|')}|(?:${SHORT_MONTHS.join('|')}|Sept)\\.?|week|month|year|day|morning|evening|night|time|today|yesterday|\\d{4})$`,
);
