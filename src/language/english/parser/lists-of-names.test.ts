import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('full names between commas stand beside the first, which takes the place of the last', () => {
  const found = repaired(
    'After/ADP/2/case/IN talks/NOUN/12/obl/NNS ,/PUNCT/4/punct/, Anna/PROPN/2/appos/NNP Lind/PROPN/4/flat/NNP ,/PUNCT/7/punct/, Ivo/PROPN/4/conj/NNP Holm/PROPN/7/flat/NNP ,/PUNCT/2/punct/, and/CCONJ/12/cc/CC Dag/PROPN/12/nsubj/NNP left/VERB/0/root/VBD',
  );
  expect([found[3], found[6], found[9], found[10]]).toEqual(['Anna/12/nsubj', 'Ivo/4/conj', 'and/11/cc', 'Dag/4/conj']);
});

test('names that have an owner each are a list; an apposition with an owner is none', () => {
  const list =
    'Norland/PROPN/3/nmod:poss/NNP ’s/PART/1/case/POS Adel/PROPN/12/nsubj/NNP ,/PUNCT/7/punct/, Ostria/PROPN/7/nmod:poss/NNP ’s/PART/5/case/POS Berg/PROPN/3/appos/NNP and/CCONJ/11/cc/CC Sudmark/PROPN/11/nmod:poss/NNP ’s/PART/9/case/POS Cern/PROPN/3/appos/NNP signed/VERB/0/root/VBD';
  expect([repaired(list)[6], repaired(list)[10]]).toEqual(['Berg/3/conj', 'Cern/3/conj']);
  const apposition =
    'Anna/PROPN/10/nsubj/NNP Lind/PROPN/1/flat/NNP ,/PUNCT/6/punct/, Norland/PROPN/6/nmod:poss/NNP ’s/PART/4/case/POS Minister/PROPN/1/appos/NNP ,/PUNCT/9/punct/, and/CCONJ/9/cc/CC Holm/PROPN/1/conj/NNP met/VERB/0/root/VBD';
  expect(repaired(apposition)[5]).toBe('Minister/1/appos');
});

test('one name between commas may be the region of a place', () => {
  const found = repaired(
    'visited/VERB/0/root/VBD Adel/PROPN/1/obj/NNP ,/PUNCT/4/punct/, Norland/PROPN/2/appos/NNP ,/PUNCT/7/punct/, and/CCONJ/7/cc/CC Cern/PROPN/2/conj/NNP',
  );
  expect(found[3]).toBe('Norland/2/appos');
});

test('the same office with another name is another person', () => {
  const by =
    'signed/VERB/0/root/VBN by/ADP/3/case/IN Minister/PROPN/1/obl:agent/NNP Anna/PROPN/3/appos/NNP Lind/PROPN/4/flat/NNP ,/PUNCT/7/punct/,';
  expect(repaired(`${by} Minister/PROPN/4/nmod:desc/NNP Ivo/PROPN/7/appos/NNP Holm/PROPN/8/flat/NNP`)[6]).toBe(
    'Minister/3/conj',
  );
  expect(repaired(`${by} Minister/PROPN/4/appos/NNP of/ADP/9/case/IN Trade/PROPN/7/nmod/NNP`)[6]).toBe(
    'Minister/4/appos',
  );
});

test('who stands beside one of a list stands beside the first', () => {
  const found = repaired(
    'Anna/PROPN/6/nsubj/NNP ,/PUNCT/3/punct/, Ivo/PROPN/1/conj/NNP and/CCONJ/5/cc/CC Dag/PROPN/3/conj/NNP met/VERB/0/root/VBD',
  );
  expect(found[4]).toBe('Dag/1/conj');
});
