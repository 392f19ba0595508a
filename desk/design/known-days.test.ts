import { expect, it } from 'vitest';
import { dayOrNull, firstAsKnown, lastAsKnown } from './known-days.ts';

it('takes an open end for no day', () =>
  expect([dayOrNull('0001-01-01'), dayOrNull('9999-12-31'), dayOrNull('2024-10-02')]).toEqual([
    null,
    null,
    '2024-10-02',
  ]));

it('says no more of the days of a stretch than is known', () => {
  expect(firstAsKnown('1918-01-01', '1918-01-01')).toBe('1918-01-01');
  expect(lastAsKnown('1992-12-31', '1992-12-31')).toBe('1992-12-31');
  expect(lastAsKnown('1992-12-31', '1992-12-30')).toBe('1992');
  expect(['1918-01-01', '2024-10-01', '2024-10-02', '0001-01-01', null].map((day) => firstAsKnown(day))).toEqual([
    '1918',
    '2024-10',
    '2024-10-02',
    null,
    null,
  ]);
  expect(['1992-12-31', '2024-02-29', '2023-02-28', '2024-10-30', '9999-12-31'].map((day) => lastAsKnown(day))).toEqual(
    ['1992', '2024-02', '2023-02', '2024-10-30', null],
  );
});
