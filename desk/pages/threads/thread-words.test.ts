import { expect, it } from 'vitest';
import { latestJudgements } from './thread-words.ts';

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
