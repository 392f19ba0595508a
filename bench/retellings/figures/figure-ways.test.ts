import { expect, test } from 'vitest';
import { FIGURE_EXAMPLES } from './figure-examples.ts';
import { FIGURE_WAYS } from './figure-ways.ts';

const tell = (way: string, at: number) => FIGURE_WAYS[way]!.tell(FIGURE_EXAMPLES[at]!);

test('tells an amount in other ways', () => {
  expect(tell('plain', 0)).toBe('The report lists 240 villages.');
  expect(tell('in words', 1)).toBe('The report lists one thousand three hundred villages.');
  expect(tell('between and', 1)).toBe('Between 1,300 and 1,950 villages were flooded.');
  expect(FIGURE_WAYS['more than']!.bound).toBe('>');
});

test('only what is counted one by one has a number', () => {
  expect(tell('the number of was', 0)).toBe('The number of villages was 240.');
  expect(tell('the number of was', 42)).toBeNull();
});

test('tells more than sixty of them', () => expect(FIGURE_EXAMPLES).toHaveLength(63));
