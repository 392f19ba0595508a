import { MONTHS, WEEKDAYS } from '../../time/calendar-names.ts';

/** Words of time that stand where a subject could: days, months, `week`, years. */
export const TIME = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS].join('|')}|week|month|year|day|morning|evening|night|time|today|yesterday|\\d{4})$`,
);
