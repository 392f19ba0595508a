import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('a word of saying behind a plural and its places, before that, is the verb', () => {
  const toll =
    'Officials/NOUN/0/root/NNS in/ADP/4/case Chile/PROPN/4/compound report/NOUN/1/nmod/NN that/SCONJ/7/mark tolls/NOUN/7/nsubj rose/VERB/4/acl:relcl/VBD';
  expect(repaired(toll)).toEqual([
    'Officials/4/nsubj',
    'in/3/case',
    'Chile/1/nmod',
    'report/0/root',
    'that/7/mark',
    'tolls/7/nsubj',
    'rose/4/ccomp',
  ]);
  expect(repaired(toll.replace('/NNS', '/NN'))[0]).toBe('Officials/0/root');
});

test('a verb with a subject is no word of the noun behind it', () => {
  const pledge = 'They/PRON/3/nsubj also/ADV/3/advmod pledge/VERB/4/compound/VBP support/NOUN/0/root/NN';
  expect(repaired(pledge).slice(2)).toEqual(['pledge/0/root', 'support/3/obj']);
});

test('when something is done for the first time belongs to the verb', () => {
  const boats =
    'troops/NOUN/6/nsubj/NNS for/ADP/5/case the/DET/5/det first/ADJ/5/amod time/NOUN/1/nmod deploy/VERB/0/root/VBP boats/NOUN/6/obj';
  expect(repaired(boats)[4]).toBe('time/6/obl');
});

test('what a whole sentence promises is promised by whoever stands before it', () => {
  const sentence =
    'The/DET/3/det/DT army/NOUN/3/compound/NN pledges/NOUN/0/root/NNS to/PART/5/mark/TO leave/VERB/3/acl/VB ./PUNCT/3/punct';
  expect(repaired(sentence).slice(0, 5)).toEqual([
    ...['The/2/det', 'army/3/nsubj', 'pledges/0/root', 'to/5/mark', 'leave/3/xcomp'],
  ]);
  const body =
    'Ministry/PROPN/4/nsubj/NNP of/ADP/4/case/IN Trade/PROPN/4/compound/NNP vows/NOUN/0/root/NNS to/PART/6/mark/TO stay/VERB/4/acl/VB ./PUNCT/4/punct';
  expect(repaired(body).slice(0, 4)).toEqual(['Ministry/4/nsubj', 'of/3/case', 'Trade/1/nmod', 'vows/0/root']);
  const owned =
    'Their/PRON/3/nmod:poss/PRP$ old/ADJ/3/amod/JJ pledges/NOUN/0/root/NNS to/PART/5/mark/TO leave/VERB/3/acl/VB ./PUNCT/3/punct';
  expect(repaired(owned)[2]).toBe('pledges/0/root');
  expect(repaired(owned)[4]).toBe('leave/3/acl');
});

test('what has an article behind it and a plural before it is a verb, whatever noun it looks like', () => {
  const fled =
    'Rebels/NOUN/2/nsubj/NNS kill/VERB/0/root/VBP two/NUM/2/obj/CD in/ADP/5/case/IN Brunn/PROPN/3/nmod/NNP and/CCONJ/8/cc/CC';
  const found = repaired(
    `${fled} soldiers/NOUN/8/compound/NNS arrest/NOUN/2/conj/NN a/DET/10/det/DT clerk/NOUN/5/conj/NN`,
  );
  expect([found[6], found[7], found[9]]).toEqual(['soldiers/8/nsubj', 'arrest/2/conj', 'clerk/8/obj']);
});

test('a noun stays one where no article is behind it', () => {
  const fled =
    'Rebels/NOUN/2/nsubj/NNS fear/VERB/0/root/VBP raids/NOUN/2/obj/NNS and/CCONJ/6/cc/CC police/NOUN/6/compound/NN';
  expect(repaired(`${fled} arrest/NOUN/3/conj/NN there/ADV/2/advmod/RB`)[5]).toBe('arrest/3/conj');
});
