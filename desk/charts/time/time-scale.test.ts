import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay } from '../../../src/time/calendar.ts';
import { dayAt, type TimeScale, timeTicks, xOf } from './time-scale.ts';

const scale = (first: readonly [number, number, number], last: readonly [number, number, number], width: number) => ({
  first: dayNumber(...first),
  last: dayNumber(...last),
  width,
});

describe('timeTicks', () => {
  const labels = (of: TimeScale) => timeTicks(of).map(({ label }) => label);

  it('marks days while there is room', () =>
    expect(labels(scale([2024, 10, 30], [2024, 11, 2], 400))).toEqual([
      '30 Oct 2024',
      '31 Oct',
      '1 Nov 2024',
      '2 Nov',
    ]));

  it('marks weeks of a month', () =>
    expect(labels(scale([2024, 10, 1], [2024, 10, 31], 500))).toEqual([
      '1 Oct 2024',
      '8 Oct',
      '15 Oct',
      '22 Oct',
      '29 Oct',
    ]));

  it('marks quarters, and the year where it begins', () =>
    expect(labels(scale([2024, 2, 10], [2025, 6, 30], 500))).toEqual(['Apr 2024', 'Jul', 'Oct', 'Jan 2025', 'Apr']));

  it('marks years and decades', () => {
    expect(labels(scale([2020, 11, 1], [2024, 10, 31], 320))).toEqual(['2021', '2022', '2023', '2024']);
    expect(labels(scale([1988, 1, 1], [2024, 12, 31], 300))).toEqual(['1990', '2000', '2010', '2020']);
  });

  it('never crowds labels', () =>
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 40_000 }), fc.integer({ min: 0, max: 150_000 }), (first, length) => {
        const of = { first, last: first + length, width: 700 };
        const ticks = timeTicks(of);
        const gaps = ticks.slice(1).map((tick, i) => xOf(of, tick.day) - xOf(of, ticks[i]!.day));
        return ticks.length <= 12 && gaps.every((gap) => gap > 55);
      }),
    ));
});

describe('dayAt', () => {
  it('is the inverse of xOf', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (length, at) => {
        const of = { first: 19_000, last: 19_000 + length, width: 900 };
        const day = 19_000 + Math.min(at, length);
        return dayAt(of, xOf(of, day) + 0.01) === day;
      }),
    ));

  it('stays within the scale', () => {
    const of = scale([2024, 10, 1], [2024, 10, 31], 310);
    expect([-5, 0, 9.9, 10, 309, 999].map((x) => formatDay(dayAt(of, x)))).toEqual([
      '2024-10-01',
      '2024-10-01',
      '2024-10-01',
      '2024-10-02',
      '2024-10-31',
      '2024-10-31',
    ]);
  });
});
