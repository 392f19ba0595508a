import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('infinitives behind a comma and “and” go on with the first', () => {
  const willed =
    'They/PRON/3/nsubj will/AUX/3/aux/MD leave/VERB/0/root/VB ,/PUNCT/5/punct free/VERB/3/parataxis/VB us/PRON/5/obj and/CCONJ/8/cc pay/VERB/5/conj/VB';
  expect(repaired(willed)[4]).toBe('free/3/conj');
  const agreed =
    'They/PRON/2/nsubj agreed/VERB/0/root/VBD to/PART/4/mark leave/VERB/2/xcomp/VB and/CCONJ/6/cc pay/VERB/2/conj/VB us/PRON/6/obj';
  expect(repaired(agreed)[5]).toBe('pay/4/conj');
});

test('a present that looks like an infinitive and stands beside a finite verb stays there', () => {
  const present =
    'Ships/NOUN/2/nsubj hit/VERB/0/root/VBP rocks/NOUN/2/obj and/CCONJ/5/cc sink/VERB/2/conj/VB fast/ADV/5/advmod';
  expect(repaired(present)[4]).toBe('sink/2/conj');
});

test('an infinitive does not go on with one that hangs on it', () => {
  const tried =
    'Wait/VERB/0/root/VB and/CCONJ/8/cc if/SCONJ/5/mark you/PRON/5/nsubj want/VERB/8/advcl/VBP to/PART/7/mark help/VERB/5/xcomp/VB ,/PUNCT/8/punct'.replaceAll(
      '/8/',
      '/9/',
    );
  expect(repaired(`${tried} try/VERB/1/conj/VB`)[8]).toBe('try/1/conj');
});
