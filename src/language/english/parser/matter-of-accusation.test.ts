import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const ACCUSED = 'He/PRON/2/nsubj accused/VERB/0/root/VBD';

test('what somebody is accused of belongs to the verb, behind all words of who it is', () => {
  expect(repaired(`${ACCUSED} clerks/NOUN/2/obj of/ADP/5/case fraud/NOUN/3/nmod`)[4]).toBe('fraud/2/obl');
  const long = repaired(
    `${ACCUSED} mayors/NOUN/2/obj of/ADP/6/case the/DET/6/det league/NOUN/3/nmod of/ADP/8/case fraud/NOUN/6/nmod`,
  );
  expect([long[5], long[7]]).toEqual(['league/3/nmod', 'fraud/2/obl']);
});

test('the preposition belongs to the participle behind it', () => {
  const found = repaired(
    `${ACCUSED} Kesh/PROPN/2/obj of/ADP/6/case arming/VERB/2/advcl/VBG rebels/NOUN/5/obj and/CCONJ/8/cc left/VERB/2/conj/VBD`,
  );
  expect(found[3]).toBe('of/5/mark');
});

test('a second deed goes with the first, another saying with the verb', () => {
  const joined = (verb: string) =>
    repaired(
      `accusing/VERB/0/root/VBG Kesh/PROPN/1/obj of/ADP/4/case fraud/NOUN/1/obl and/CCONJ/6/cc ${verb}/VERB/1/conj/VBG towns/NOUN/6/obj`,
    )[5];
  expect(joined('shelling')).toBe('shelling/4/conj');
  expect(joined('urging')).toBe('urging/1/conj');
});

test('participles before nouns are what was done', () => {
  const found = repaired(
    `${ACCUSED} mayors/NOUN/2/obj of/ADP/6/case hiding/VERB/6/amod/VBG votes/NOUN/3/nmod and/CCONJ/9/cc burning/VERB/9/amod/VBG lists/NOUN/6/conj`,
  );
  expect(found.slice(3)).toEqual([
    'of/5/mark',
    'hiding/2/advcl',
    'votes/5/obj',
    'and/8/cc',
    'burning/5/conj',
    'lists/8/obj',
  ]);
});

test('of what is pledged somebody is accused, what is refused the accuser refuses', () => {
  const deed = (word: string): string | undefined =>
    repaired(
      `${ACCUSED} clerks/NOUN/2/obj of/ADP/5/case fraud/NOUN/3/nmod and/CCONJ/7/cc ${word}/VERB/2/conj/VBG land/NOUN/7/obj`,
    )[6];
  expect(deed('pledging')).toBe('pledging/5/conj');
  expect(deed('refusing')).toBe('refusing/2/conj');
});
