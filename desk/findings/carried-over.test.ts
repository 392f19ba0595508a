import { expect, test } from 'vitest';
import { carriedOver } from './carried-over.ts';

const BEFORE = { date: '2024-10-01', act: 'state', speaker: [{ name: 'Keller' }] };

test('what was not touched says what it says now, what was typed stays', () => {
  const now = { ...BEFORE, act: 'deny' };
  expect(carriedOver(BEFORE, now, { ...BEFORE, date: '2024-10-02' })).toEqual({
    values: { date: '2024-10-02', act: 'deny', speaker: [{ name: 'Keller' }] },
    clashes: [],
  });
});

test('a field that both changed otherwise is named; one that both changed alike is not', () => {
  const now = { ...BEFORE, act: 'deny', date: '2024-10-03' };
  expect(carriedOver(BEFORE, now, { ...BEFORE, act: 'deny', date: '2024-10-02' })).toEqual({
    values: { date: '2024-10-02', act: 'deny', speaker: [{ name: 'Keller' }] },
    clashes: ['date'],
  });
});
