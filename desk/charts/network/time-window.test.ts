import { expect, it } from 'vitest';
import { monthsOf, windowEnding } from './time-window.ts';

it('has every month between the first event and the last', () => {
  const edges = [
    {
      months: [
        { month: '2024-11', count: 1 },
        { month: null, count: 4 },
      ],
    },
    { months: [{ month: '2025-01', count: 1 }] },
  ];
  expect(monthsOf(edges)).toEqual(['2024-11', '2024-12', '2025-01']);
  expect(monthsOf([{ months: [{ month: null, count: 2 }] }])).toEqual([]);
});

it('reaches back from the month that it ends with', () => {
  expect(windowEnding('2025-01', 3)).toEqual(['2024-11', '2025-01']);
  expect(windowEnding('2025-01', 1)).toEqual(['2025-01', '2025-01']);
  expect(windowEnding('2025-01', null)).toEqual([null, null]);
  expect(windowEnding(undefined, 3)).toEqual([null, null]);
});
