import { type DayNumber, dayNumber, daysInMonth, easterOf, weekdayOf } from '../calendar.ts';
import type { Holiday } from '../meaning.ts';

/** The nth such weekday of a month. */
const nth = (year: number, month: number, weekday: number, count: number): DayNumber => {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
};

const lastOf = (year: number, month: number, weekday: number): DayNumber => {
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
};

/** The day on which a holiday falls in a year (United States law for the American ones). */
export const holidayOn = (name: Holiday, year: number): DayNumber => {
  switch (name) {
    case 'christmas':
      return dayNumber(year, 12, 25);
    case 'christmas-eve':
      return dayNumber(year, 12, 24);
    case 'new-year':
      return dayNumber(year, 1, 1);
    case 'new-year-eve':
      return dayNumber(year, 12, 31);
    case 'easter':
      return easterOf(year);
    case 'good-friday':
      return easterOf(year) - 2;
    case 'thanksgiving':
      return nth(year, 11, 4, 4);
    case 'halloween':
      return dayNumber(year, 10, 31);
    case 'us-labor':
      return nth(year, 9, 1, 1);
    case 'us-memorial':
      return lastOf(year, 5, 1);
    case 'valentine':
      return dayNumber(year, 2, 14);
  }
};
