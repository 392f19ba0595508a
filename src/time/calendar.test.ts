import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easterOf,
  formatDay,
  formatWeek,
  formatYear,
  isCalendarDay,
  isoWeekOf,
  parseDay,
  shiftMonth,
  weekdayOf,
} from './calendar.ts';

/** Years 1 to 9999, which JavaScript’s own calendar knows too. */
const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });
const utc = (number: number): Date => new Date(number * 86_400_000);

describe('days as numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [2000, 2, 29, 11_016],
    [2024, 10, 24, 20_020],
    [1582, 10, 15, -141_427],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is day %i', (year, month, ofMonth, number) => {
    expect(dayNumber(year, month, ofMonth)).toBe(number);
    expect(calendarDay(number)).toEqual({ year, month, day: ofMonth });
  });

  it('are the days of JavaScript’s calendar, and lead back to themselves', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = utc(number);
        expect(calendarDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const { year, month, day: ofMonth } = calendarDay(number);
        expect(dayNumber(year, month, ofMonth)).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it('are written and read as ISO days', () => {
    fc.assert(fc.property(day, (number) => parseDay(formatDay(number)) === number));
    expect(parseDay('2024-10-24T07:30:00Z')).toBe(20_020);
    for (const none of ['2023-02-29', '2024-13-01', '2024-10', '24 October 2024', '2024-10-24 07:30'])
      expect(parseDay(none)).toBeNull();
    expect(formatYear(-44)).toBe('-0044');
  });
});

describe('months', () => {
  it('have a 29 February in leap years only', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(daysInMonth(2024, 13)).toBe(0);
    expect([isCalendarDay(2024, 2, 29), isCalendarDay(2023, 2, 29), isCalendarDay(2024, 4, 31)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are shifted across years, and back again', () => {
    expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
    expect(shiftMonth(2024, 11, 14)).toEqual({ year: 2026, month: 1 });
    const month = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(month, fc.integer({ min: -5000, max: 5000 }), (from, shift) => {
        const to = shiftMonth(from.year, from.month, shift);
        expect(shiftMonth(to.year, to.month, -shift)).toEqual(from);
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-10-24', '2024-W43'],
  ])('%s lies in %s', (iso, week) => expect(formatWeek(isoWeekOf(parseDay(iso)!))).toBe(week));

  it('are the same from Monday to Sunday', () => {
    fc.assert(
      fc.property(day, (number) => {
        const monday = number - weekdayOf(number) + 1;
        expect(isoWeekOf(number)).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(monday - 1)).not.toEqual(isoWeekOf(monday));
      }),
    );
  });
});

it.each([
  [1818, '1818-03-22'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s, a Sunday', (year, iso) => {
  expect(formatDay(easterOf(year))).toBe(iso);
  expect(weekdayOf(easterOf(year))).toBe(7);
});
