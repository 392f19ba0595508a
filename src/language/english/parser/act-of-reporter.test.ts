import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const SENTENCE = (subject: string, noun: string, verb: string) =>
  `The/DET/2/det ministry/NOUN/3/nsubj ${verb}/VERB/0/root/VBD its/PRON/5/nmod:poss ${subject}/${noun}/7/nsubj had/AUX/7/aux/VBD crossed/VERB/3/ccomp/VBN it/PRON/7/obj and/CCONJ/10/cc accused/VERB/7/conj/VBD Ostria/PROPN/10/obj`;

test('things accuse nobody: whoever reports of them does', () => {
  expect(repaired(SENTENCE('drones', 'NOUN', 'said'))[9]).toBe('accused/3/conj');
  expect(repaired(SENTENCE('minister', 'NOUN', 'said'))[9]).toBe('accused/7/conj');
});

test('behind a denial the accusation is that of whoever denies', () => {
  expect(repaired(SENTENCE('minister', 'NOUN', 'denied'))[9]).toBe('accused/3/conj');
});

test('a thing to which something is done describes nothing', () => {
  const read = (noun: string) =>
    repaired(
      `Keller/PROPN/2/nsubj said/VERB/0/root/VBD the/DET/4/det ${noun}/NOUN/6/nsubj:pass was/AUX/6/aux:pass/VBD made/VERB/2/ccomp/VBN and/CCONJ/8/cc described/VERB/6/conj/VBD it/PRON/8/obj`,
    )[7];
  expect(read('plan')).toBe('described/2/conj');
  expect(read('minister')).toBe('described/6/conj');
});
