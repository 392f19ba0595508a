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
