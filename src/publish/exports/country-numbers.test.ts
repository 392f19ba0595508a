import { expect, test } from 'vitest';
import { countryNumbers } from './country-numbers.ts';

const read = (gw: number) => countryNumbers({ codebook: new Map([['country-numbers', { norland: { gw } }]]) });

test('a number that lies outside all regions of the list is no number of a state', () => {
  expect(read(990)).toEqual({ norland: { gw: 990, cow: 990 } });
  expect(() => read(1000)).toThrow('codebook/country-numbers.yaml: norland.gw: ');
});

test('the Correlates of War have the same number, or one of their own', () => {
  const numbers = countryNumbers({
    codebook: new Map([['country-numbers', { ostria: { iso: 900, gw: 260, cow: 255 } }]]),
  });
  expect(numbers).toEqual({ ostria: { iso: 900, gw: 260, cow: 255 } });
});
