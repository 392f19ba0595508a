import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/time/calendar.ts';
import { type DrawnExtent, drawnExtent } from './drawn-extent.ts';

const day = (text: string): number => {
  const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, dayOfMonth);
};

describe('drawnExtent', () => {
  const table: readonly (readonly [string | null, DrawnExtent['form'], string | null, string | null, boolean])[] = [
    ['2024-10-24', 'day', '2024-10-24', '2024-10-24', false],
    ['2024-10-24T14:30', 'day', '2024-10-24', '2024-10-24', false],
    ['2024-10-02/2024-10-05', 'range', '2024-10-02', '2024-10-05', false],
    ['2024-10-02/2024-10-02', 'day', '2024-10-02', '2024-10-02', false],
    ['2024-10', 'within', '2024-10-01', '2024-10-31', false],
    ['2024', 'within', '2024-01-01', '2024-12-31', false],
    ['199X', 'within', '1990-01-01', '1999-12-31', false],
    ['1990~', 'within', '1990-01-01', '1990-12-31', true],
    ['2024-10-24?', 'day', '2024-10-24', '2024-10-24', true],
    ['[2020-11-09,2020-11-10]', 'within', '2020-11-09', '2020-11-10', false],
    ['2020-11/..', 'open', '2020-11-01', null, false],
    ['../2023-09', 'open', null, '2023-09-30', false],
    ['XXXX-10-24', 'unknown', null, null, false],
    ['some day', 'unknown', null, null, false],
    [null, 'unknown', null, null, false],
  ];
  for (const [date, form, first, last, approximate] of table)
    it(`draws ${date} as ${form}`, () =>
      expect(drawnExtent(date)).toEqual({ form, first: first && day(first), last: last && day(last), approximate }));

  it('lends an undated finding the time of its document, and says so', () =>
    expect(drawnExtent(null, '2024-10')).toEqual({
      form: 'borrowed',
      first: day('2024-10-01'),
      last: day('2024-10-31'),
      approximate: true,
    }));

  it('prefers the finding’s own date to that of its document', () =>
    expect(drawnExtent('2024-10-03', '2024-10').form).toBe('day'));
});
