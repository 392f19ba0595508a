import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('the noun behind what a participle in front governs is the subject of the verb', () => {
  const found = repaired(
    'Citing/VERB/2/amod/VBG delays/NOUN/5/nsubj ,/PUNCT/4/punct league/NOUN/2/appos left/VERB/0/root/VBD',
  );
  expect(found).toEqual(['Citing/5/advcl', 'delays/1/obj', ',/4/punct', 'league/5/nsubj', 'left/0/root']);
});

test('the verb of such a sentence is its root, also where it was taken for a participle', () => {
  const found = repaired(
    'Citing/VERB/2/amod/VBG delays/NOUN/0/root ,/PUNCT/4/punct league/NOUN/2/appos called/VERB/4/acl/VBN for/ADP/7/case peace/NOUN/5/obl ./PUNCT/2/punct',
  );
  expect(found.slice(0, 5)).toEqual(['Citing/5/advcl', 'delays/1/obj', ',/4/punct', 'league/5/nsubj', 'called/0/root']);
});

test('another name between commas stays one', () => {
  const found = repaired(
    'Rising/VERB/2/amod/VBG prices/NOUN/6/nsubj ,/PUNCT/4/punct worry/NOUN/2/appos ,/PUNCT/4/punct won/VERB/0/root/VBD',
  );
  expect(found[3]).toBe('worry/2/appos');
});

test('the second object of a verb is that of the participle before it, unless it begins a list', () => {
  const start = 'He/PRON/2/nsubj met/VERB/0/root/VBD elders/NOUN/2/obj ,/PUNCT/6/punct';
  expect(repaired(`${start} accusing/VERB/6/amod/VBG clerks/NOUN/2/obj`).slice(4)).toEqual([
    'accusing/2/advcl',
    'clerks/5/obj',
  ]);
  expect(
    repaired(`${start} leading/VERB/6/amod/VBG men/NOUN/2/obj and/CCONJ/8/cc mayors/NOUN/6/conj`).slice(4, 6),
  ).toEqual(['leading/6/amod', 'men/2/obj']);
});
