import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay } from '../../../src/time/calendar.ts';
import { extentOfAll, timelineLayout } from './timeline-layout.ts';

const october = { first: dayNumber(2024, 10, 1), last: dayNumber(2024, 10, 31), width: 310 };
const item = (id: string, date: string | null, documentTime: string | null = null) => ({ id, date, documentTime });

describe('timelineLayout', () => {
  it('draws a day, a range, a month and an open end each as wide as it is', () => {
    const { placed } = timelineLayout(
      [
        item('month', '2024-10'),
        item('day', '2024-10-03'),
        item('open', '2024-10-20/..'),
        item('range', '2024-10-05/2024-10-09'),
      ],
      october,
    );
    expect(placed.map(({ item: { id }, x, width, row, cut }) => [id, x, width, row, cut.left, cut.right])).toEqual([
      ['day', 20, 10, 0, false, false],
      ['range', 40, 50, 0, false, false],
      ['month', 0, 310, 1, false, false],
      ['open', 190, 120, 0, false, true],
    ]);
  });

  it('puts two events of one day into two rows', () => {
    const { placed, rows } = timelineLayout([item('a', '2024-10-03'), item('b', '2024-10-03')], october);
    expect(placed.map(({ row }) => row)).toEqual([0, 1]);
    expect(rows).toBe(2);
  });

  it('lists what has no date beside the axis and counts what lies outside', () => {
    const layout = timelineLayout([item('none', null), item('later', '2025-01-01'), item('long', '2024')], october);
    expect(layout.undated.map(({ id }) => id)).toEqual(['none']);
    expect(layout.outside).toBe(1);
    expect(layout.placed.map(({ x, width, cut }) => [x, width, cut])).toEqual([[0, 310, { left: true, right: true }]]);
  });

  it('never lets two bars of a row touch', () => {
    const date = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 12 }))
      .map(([day, length]) =>
        length === 0
          ? formatDay(dayNumber(2024, 10, day))
          : `${formatDay(dayNumber(2024, 10, day))}/${formatDay(dayNumber(2024, 10, day) + length)}`,
      );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const { placed } = timelineLayout(
          dates.map((text, i) => item(String(i), text)),
          october,
        );
        return placed.every((a) =>
          placed.every((b) => a === b || a.row !== b.row || a.x + a.width < b.x || b.x + b.width < a.x),
        );
      }),
    );
  });
});

describe('extentOfAll', () => {
  it('reaches from the first to the last day, open ends aside', () =>
    expect(extentOfAll([item('a', '2024-10-03'), item('b', '2023-09/..'), item('c', null)])?.map(formatDay)).toEqual([
      '2023-09-01',
      '2024-10-03',
    ]));
  it('is null without dates', () => expect(extentOfAll([item('a', null)])).toBeNull());
});
