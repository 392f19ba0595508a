/** A day of the proleptic Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Days since 1970-01-01, so that days can be added and compared as numbers. */
export type DayNumber = number;

/** Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil. */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The inverse of `dayNumber`: civil_from_days. */
export const calendarDay = (number: DayNumber): CalendarDay => {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 0 for a month that there is not. Proleptic Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** False for the 30th of February and the like. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 = Monday to 7 = Sunday (ISO 8601). */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

export interface IsoWeek {
  readonly year: number;
  /** 1 to 53 */
  readonly week: number;
}

/** The ISO 8601 week that a day lies in. */
export const isoWeekOf = (number: DayNumber): IsoWeek => {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
};

/** The month `shift` months after (before, when negative) the given one. */
export const shiftMonth = (year: number, month: number, shift: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + shift;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

/** The easter sunday of a year in the Gregorian calendar (Meeus, Jones, Butcher). */
export const easterOf = (year: number): DayNumber => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** ISO 8601, in four digits and more: `2024`, `-0044`. */
export const formatYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
/** `2024-10` */
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month, 2)}`;
/** An ISO day, `2024-10-24`. */
export const formatDay = (number: DayNumber): string => {
  const { year, month, day } = calendarDay(number);
  return `${formatMonth(year, month)}-${pad(day, 2)}`;
};
/** TIMEX3 and ISO 8601: `2024-W43`. */
export const formatWeek = ({ year, week }: IsoWeek): string => `${formatYear(year)}-W${pad(week, 2)}`;

/** The day that `2024-10-24` (or a date-time that starts so) names; null for anything else or a day that does not exist. */
export const parseDay = (text: string): DayNumber | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : null;
};
