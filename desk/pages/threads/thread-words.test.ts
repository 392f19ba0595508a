import { expect, it } from 'vitest';
import { latestJudgements, monthFrom, monthName } from './thread-words.ts';

it('counts months over the year', () => {
  expect(monthFrom('2024-12', 1)).toBe('2025-01');
  expect(monthFrom('2024-02', -13)).toBe('2023-01');
  expect(monthName('2024-10')).toBe('October 2024');
});

it('takes the latest judgement of a month', () => {
  const judgement = (month: string, value: 'improved' | 'unchanged') => ({
    thread: 't',
    month,
    judgement: value,
    reason: null,
    who: 'a',
    at: '',
  });
  const latest = latestJudgements([
    judgement('2024-10', 'improved'),
    judgement('2024-09', 'unchanged'),
    judgement('2024-10', 'unchanged'),
  ]);
  expect([...latest].map(([month, { judgement: value }]) => [month, value])).toEqual([
    ['2024-10', 'unchanged'],
    ['2024-09', 'unchanged'],
  ]);
});
