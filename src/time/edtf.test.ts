import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, formatDay, isoWeekOf, parseDay, weekdayOf } from './calendar.ts';
import {
  compareEdtf,
  earliestDay,
  InvalidEdtfError,
  isEdtf,
  isMoreSpecific,
  joinEdtf,
  latestDay,
  overlapsPeriod,
  withinPeriod,
} from './edtf.ts';

describe('calendar', () => {
  it('counts days there and back and agrees with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        const platform = new Date(number * 86_400_000);
        expect([year, month, day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it('numbers ISO weeks across the turn of the year', () => {
    expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  });
});

describe('EDTF', () => {
  it.each([
    ['2024-10-24', '2024-10-24', '2024-10-24'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1990~', '1990-01-01', '1990-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2024-10-2X', '2024-10-20', '2024-10-29'],
    ['2024-10-XX', '2024-10-01', '2024-10-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2024-35', '2024-07-01', '2024-09-30'],
    ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10'],
    ['2020-11/..', '2020-11-01', null],
    ['/2024', null, '2024-12-31'],
    ['[2020-11-09,2020-11-10]', '2020-11-09', '2020-11-10'],
    ['2024-10-24T10:35', '2024-10-24', '2024-10-24'],
  ])('%s spans %s to %s', (value, first, last) => {
    expect(earliestDay(value)).toBe(first);
    expect(latestDay(value)).toBe(last);
  });

  it.each(['', '2024-13', '2024-02-30', '24-10-01', 'P2Y', '../..', '2024/2023', '2024-W43', '2024-10-2424', 'May'])(
    '%s is refused',
    (value) => {
      expect(isEdtf(value)).toBe(false);
      expect(() => earliestDay(value)).toThrow(InvalidEdtfError);
    },
  );

  it('orders, holds and compares', () => {
    expect(['2024-10', '2023', '2024-10-01', '../2020'].sort(compareEdtf)).toEqual([
      '../2020',
      '2023',
      '2024-10-01',
      '2024-10',
    ]);
    expect(withinPeriod('2024-10-24', '2024-10')).toBe(true);
    expect(withinPeriod('2024-10', '2024-10-24')).toBe(false);
    expect(withinPeriod('2025', '2020/..')).toBe(true);
    expect(withinPeriod('2020/..', '2020/2025')).toBe(false);
    expect(overlapsPeriod('2024-10', '2024-10-31/2024-11-02')).toBe(true);
    expect(isMoreSpecific('2024-10-24', '2024-10')).toBe(true);
    expect(isMoreSpecific('2024-10-24T10', '2024-10-24')).toBe(true);
    expect(isMoreSpecific('2024', '2024-10')).toBe(false);
    expect(joinEdtf('2020-09-27', '2020-11-10')).toBe('2020-09-27/2020-11-10');
    expect(joinEdtf('2020-11-10', '2020-09-27')).toBeNull();
  });

  it('never throws on any string when asked whether it is EDTF, and days survive', () => {
    fc.assert(fc.property(fc.string(), (value) => typeof isEdtf(value) === 'boolean'));
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = formatDay(number);
        expect(parseDay(day)).toBe(number);
        expect(earliestDay(day)).toBe(day);
        expect(latestDay(day)).toBe(day);
      }),
    );
  });
});
