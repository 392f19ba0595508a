import { expect, test } from 'vitest';
import type { BalanceMonth } from '../link/balances/actor-balance.ts';
import { balanceText } from './balance-text.ts';

const empty = (month: string, more: Partial<BalanceMonth> = {}): BalanceMonth => ({
  month,
  events: [],
  tellings: 0,
  sum: 0,
  cooperation: 0,
  conflict: 0,
  mean: null,
  alleged: [],
  sources: [],
  sourcesBegin: [],
  sourcesAdded: [],
  ...more,
});

test('months in a row in which nothing happened are one line, with what began to be read in them', () => {
  const months = [empty('2024-02'), empty('2024-03', { sourcesBegin: ['Lake Herald'] }), empty('2024-04')];
  const text = balanceText(months, ['Ostria', 'Norland']);
  expect(text).toBe(
    'Ostria and Norland\n\n2024-02 to 2024-04  no event\n  ▲ sources begin here in 2024-03: Lake Herald\n\n',
  );
  expect(balanceText(months.slice(0, 1), ['Ostria', 'Norland'])).toBe('Ostria and Norland\n\n2024-02  no event\n\n');
});
