import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('a noun behind after with a verb behind it is the subject of a clause', () => {
  expect(arcs('The minister cut his visit short after troops of Norland entered Ostria.')).toEqual(
    expect.arrayContaining(['after/entered/mark', 'troops/entered/nsubj', 'entered/cut/advcl']),
  );
});

test('a time stays a time', () => {
  expect(arcs('After the talks in May the minister left.')).toEqual(
    expect.arrayContaining(['After/talks/case', 'talks/left/obl', 'minister/left/nsubj']),
  );
});
