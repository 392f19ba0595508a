import { expect, it } from 'vitest';
import { monthAt, monthFrom, monthIndex } from './months.ts';

it('counts months over the year', () => {
  expect(monthFrom('2024-12', 1)).toBe('2025-01');
  expect(monthFrom('2024-02', -13)).toBe('2023-01');
});

it('numbers the months in a row', () => {
  expect(monthIndex('2024-10')).toBe(24297);
  expect(monthAt(24297)).toBe('2024-10');
});
