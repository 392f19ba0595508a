import { expect, test } from 'vitest';
import { AGREEMENT_EXAMPLES } from './agreement-examples.ts';
import { AGREEMENT_WAYS } from './agreement-ways.ts';

const tell = (way: string, at: number) => AGREEMENT_WAYS[way]!.tell(AGREEMENT_EXAMPLES[at]!);

test('tells who concluded what in other ways', () => {
  expect(tell('signed on a day', 0)).toBe('Marvia and Livaria signed the Brunn Accord on 3 May 2021.');
  expect(tell('between', 0)).toBe('The Brunn Accord between Marvia and Livaria covers fish.');
  expect(tell('was signed by', 32)).toBe('A treaty on extradition was signed by Marvia and Livaria.');
});

test('only what has a name of its own is named alone', () => {
  expect(tell('of a year', 0)).toBe('The Brunn Accord of 2021 covers fish.');
  expect(tell('of a year', 32)).toBeNull();
});

test('tells more than sixty of them', () => expect(AGREEMENT_EXAMPLES).toHaveLength(64));
