import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('a whole sentence has a verb, and the name before it is its subject', () => {
  const sentence =
    'Norland/PROPN/3/compound/NNP rejected/VERB/3/amod/VBN charges/NOUN/0/root/NNS of/SCONJ/5/mark/IN lying/VERB/3/acl/VBG ./PUNCT/3/punct/.';
  expect(repaired(sentence).slice(0, 5)).toEqual([
    'Norland/2/nsubj',
    'rejected/0/root',
    'charges/2/obj',
    'of/5/mark',
    'lying/3/acl',
  ]);
  const finite =
    'Norland/PROPN/3/compound/NNP trained/VERB/3/amod/VBN troops/NOUN/4/nsubj/NNS left/VERB/0/root/VBD ./PUNCT/4/punct/.';
  expect(repaired(finite).slice(0, 4)).toEqual([
    'Norland/3/compound',
    'trained/3/amod',
    'troops/4/nsubj',
    'left/0/root',
  ]);
});

test('a plural behind the past tense is no verb', () => {
  const sentence =
    'Norland/PROPN/3/nsubj/NNP rejected/VERB/3/amod/VBD claims/VERB/0/root/VBZ that/SCONJ/6/mark/IN it/PRON/6/nsubj/PRP left/VERB/3/ccomp/VBD ./PUNCT/3/punct/.';
  expect(repaired(sentence).slice(0, 6)).toEqual([
    ...['Norland/2/nsubj', 'rejected/0/root', 'claims/2/obj', 'that/6/mark', 'it/6/nsubj', 'left/3/acl'],
  ]);
});

test('what follows “having” is the verb', () => {
  const sentence =
    'They/PRON/2/nsubj/PRP spoke/VERB/0/root/VBD of/SCONJ/4/mark/IN having/VERB/2/advcl/VBG broken/VERB/6/amod/VBN Article/NOUN/4/obj/NN 4/NUM/6/flat/CD ./PUNCT/2/punct/.';
  expect(repaired(sentence).slice(2, 6)).toEqual(['of/5/mark', 'having/5/aux', 'broken/2/advcl', 'Article/5/obj']);
  const windows =
    'It/PRON/2/nsubj/PRP had/VERB/0/root/VBD broken/VERB/4/amod/VBN windows/NOUN/2/obj/NNS ./PUNCT/2/punct/.';
  expect(repaired(windows).slice(1, 4)).toEqual(['had/0/root', 'broken/4/amod', 'windows/2/obj']);
});
