import {
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isoWeekOf,
  shiftMonth,
  weekdayOf,
} from '../calendar.ts';
import type { Unit } from '../lexicon.ts';
import type { Needed } from './anchors.ts';

/** How exactly the anchor of a shift by this unit has to be known. */
export const neededFor = (unit: Unit): Needed =>
  unit === 'Y' || unit === 'E' || unit === 'C' || unit === 'L'
    ? 'year'
    : unit === 'M' || unit === 'Q'
      ? 'month'
      : 'day';

export interface UnitValue {
  readonly value: string;
  readonly edtf: string;
}

/** The calendar unit that holds `day`, `shift` units on. */
export const unitHolding = (day: DayNumber, unit: Unit, shift: number): UnitValue | null => {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'Y':
      return same(formatYear(year + shift));
    case 'M': {
      const to = shiftMonth(year, month, shift);
      return same(formatMonth(to.year, to.month));
    }
    case 'D':
      return same(formatDay(day + shift));
    case 'W': {
      const monday = day + 7 * shift - weekdayOf(day) + 1;
      return { value: formatWeek(isoWeekOf(monday)), edtf: `${formatDay(monday)}/${formatDay(monday + 6)}` };
    }
    case 'WE': {
      const monday = day + 7 * shift - weekdayOf(day) + 1;
      return {
        value: `${formatWeek(isoWeekOf(monday))}-WE`,
        edtf: `${formatDay(monday + 5)}/${formatDay(monday + 6)}`,
      };
    }
    case 'Q': {
      const to = shiftMonth(year, month, 3 * shift);
      return quarterValue(to.year, Math.ceil(to.month / 3));
    }
    case 'E': {
      const decade = String(Math.floor(year / 10) + shift);
      return { value: decade, edtf: `${decade}X` };
    }
    case 'C': {
      const century = String(Math.floor(year / 100) + shift);
      return { value: century, edtf: `${century}XX` };
    }
    case 'L':
    case 'TH':
    case 'TM':
    case 'TS':
      return null;
  }
};

const same = (value: string): UnitValue => ({ value, edtf: value });

export const quarterValue = (year: number, quarter: number): UnitValue => ({
  value: `${formatYear(year)}-Q${quarter}`,
  edtf: `${formatYear(year)}-${32 + quarter}`,
});

/** The date `amount` units from `day`, as fine as the unit: two years on is a year, two days on is a day. */
export const shifted = (day: DayNumber, unit: Unit, amount: number): UnitValue | null => {
  if (unit === 'E') return unitHolding(day, 'Y', 10 * amount);
  if (unit === 'C') return unitHolding(day, 'Y', 100 * amount);
  if (Number.isInteger(amount)) return unitHolding(day, unit, amount);
  if (unit === 'Y') return unitHolding(day, 'M', Math.round(12 * amount));
  if (unit === 'M') return unitHolding(day + Math.round(30.4 * amount), 'M', 0);
  if (unit === 'W' || unit === 'D') return unitHolding(day + Math.round((unit === 'W' ? 7 : 1) * amount), 'D', 0);
  return null;
};

/** The same day of the month so many months on, or the last one there is. */
const sameDayOfMonth = (day: DayNumber, months: number): DayNumber => {
  const from = calendarDay(day);
  const to = shiftMonth(from.year, from.month, months);
  return dayNumber(to.year, to.month, Math.min(from.day, daysInMonth(to.year, to.month)));
};

/** The day from which a length of time up to `day` began (or until which it lasts): for the interval of `the past two years`. */
export const dayAtDistance = (day: DayNumber, unit: Unit, amount: number): DayNumber | null => {
  const months = { Y: 12, E: 120, C: 1200, Q: 3, M: 1 }[unit as string];
  if (months !== undefined) return sameDayOfMonth(day, Math.round(months * amount));
  if (unit === 'W') return day + Math.round(7 * amount);
  return unit === 'D' ? day + Math.round(amount) : null;
};

/** TIMEX3 duration: `P2Y`, `P2Y6M`, `PT30M`, `PXD`. */
export const durationValue = (unit: Unit, amount: number | null): string => {
  const time = unit === 'TH' || unit === 'TM' || unit === 'TS';
  const letter = time ? unit.slice(1) : unit === 'L' ? 'L' : unit;
  const prefix = time ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${letter}`;
  const rest = amount % 1;
  const whole = Math.floor(amount);
  const finer = { Y: ['M', 12], TH: ['M', 60], TM: ['S', 60], D: ['H', 24], E: ['Y', 10] }[unit as string];
  if (unit === 'E' && whole >= 1) return rest === 0 ? `P${10 * whole}Y` : `P${Math.round(10 * amount)}Y`;
  if (unit === 'C') return `P${Math.round(100 * amount)}Y`;
  if (rest === 0) return `${prefix}${whole}${letter}`;
  if (!finer || !Number.isInteger((finer[1] as number) * rest)) return `${prefix}${amount}${letter}`;
  const fine = `${unit === 'D' ? 'T' : ''}${(finer[1] as number) * rest}${finer[0]}`;
  return whole === 0 ? (unit === 'D' ? `P${fine}` : `${prefix}${fine}`) : `${prefix}${whole}${letter}${fine}`;
};
