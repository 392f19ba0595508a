import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('each before a verb is neither its subject nor of the noun behind it', () => {
  expect(arcs('They each expelled three diplomats.')).toEqual(
    expect.arrayContaining(['They/expelled/nsubj', 'each/expelled/advmod']),
  );
  expect(arcs('Norland and Kelvia each doubled military spending.')).toContain('each/doubled/advmod');
});

test('each before a noun is of it', () => {
  expect(arcs('Each side accepted the plan.')).toContain('Each/side/det');
});
