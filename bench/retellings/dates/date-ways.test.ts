import { expect, test } from 'vitest';
import { ENTRIES, STORIES } from './date-stories.ts';
import { ALONE, CHRONICLES, HEADS } from './date-ways.ts';

test('a story says in many ways when it came out', () => {
  const head = (way: string): string => HEADS[way]!(STORIES[0]!).split('\n\n').slice(0, 2).join(' / ');
  expect(head('a day below the title')).toBe('Kelvia expels two envoys of Vestria / 14 May 2024');
  expect(head('a time and a dotted day above')).toBe('10:23 14.05.2024 / Kelvia expels two envoys of Vestria');
  expect(head('a day of the week behind')).toContain('May 14, 2024 Tuesday');
  expect(ALONE['a source at the end']!(STORIES[1]!)).toMatch(/\(Lake News Agency, 24 November 2022\)$/);
});

test('a chronicle leaves out the years that another of its dates has', () => {
  const chronicle = CHRONICLES['a year at the last day alone']!(ENTRIES);
  expect(chronicle).toContain('5 November: Kelvia');
  expect(chronicle).toContain('13 February 2014: The army');
  expect(CHRONICLES['days under years']!(ENTRIES)).toContain('2013\n\n5 November: Kelvia');
});
