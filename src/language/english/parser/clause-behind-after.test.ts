import { expect, test } from 'vitest';
import { loadLanguage } from '../../../resources/load-language.ts';
import { arcsOf } from './testing/arcs-of.ts';

const arcs = arcsOf(await loadLanguage('en'));

test('a noun behind after with a verb behind it is the subject of a clause', () => {
  expect(arcs('The minister cut his visit short after troops of Norland entered Ostria.')).toEqual(
    expect.arrayContaining(['after/entered/mark', 'troops/entered/nsubj', 'entered/cut/advcl']),
  );
});

test('the clause may be taken for a participle, its subject for a word of its object', () => {
  expect(arcs('The minister cut his visit short after diplomatic relations with Ostria resumed in May.')).toEqual(
    expect.arrayContaining(['after/resumed/mark', 'relations/resumed/nsubj', 'resumed/cut/advcl']),
  );
  expect(arcs('The minister cut his visit short after Norland imposed sanctions on three banks.')).toEqual(
    expect.arrayContaining(['after/imposed/mark', 'Norland/imposed/nsubj', 'sanctions/imposed/obj']),
  );
  expect(arcs('The minister cut his visit short after Norland suspended food aid to Ostria.')).toEqual(
    expect.arrayContaining(['after/suspended/mark', 'Norland/suspended/nsubj', 'aid/suspended/obj']),
  );
});

test('a time stays a time', () => {
  expect(arcs('After the talks in May the minister left.')).toEqual(
    expect.arrayContaining(['After/talks/case', 'talks/left/obl', 'minister/left/nsubj']),
  );
});

test('two names behind the preposition are the subject of the past tense behind them', () => {
  expect(arcs('Trade grew after Norland and Ostria signed the pact.')).toEqual(
    expect.arrayContaining(['after/signed/mark', 'Norland/signed/nsubj', 'Ostria/Norland/conj', 'signed/grew/advcl']),
  );
});
