import { expect, test } from 'vitest';
import { countryNumbers } from './country-numbers.ts';

const read = (gw: number) => countryNumbers({ codebook: new Map([['country-numbers', { norland: { gw } }]]) });

test('a number that lies outside all regions of the list is no number of a state', () => {
  expect(read(990)).toEqual({ norland: { gw: 990 } });
  expect(() => read(1000)).toThrow('codebook/country-numbers.yaml: norland.gw: ');
});
