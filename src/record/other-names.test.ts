import { expect, test } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import { otherNames } from './other-names.ts';

const names = otherNames(loadPacks());

test('a place is looked for under each side’s name', () => {
  expect(names('Stepanakert')).toContain('Khankendi');
  expect(names('Khankendi')).toContain('Stepanakert');
});

test('a capital is looked for as the city and not as its state', () => {
  expect(names('Baku')).toContain('Bakı');
  expect(names('Baku')).not.toContain('Azerbaijan');
});

test('a name that several bear, and common words, stay as they are', () => {
  expect(names('Aliyev')).toEqual([]);
  expect(names('peace treaty')).toEqual([]);
});
