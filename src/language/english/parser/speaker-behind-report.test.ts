import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const MET =
  'Lind/PROPN/2/nsubj met/VERB/0/root/VBD Holm/PROPN/2/obj ,/PUNCT/6/punct the/DET/6/det spokesman/NOUN/3/appos ,/PUNCT/8/punct';

test('the office before a name that ends the report is that of the speaker', () => {
  const found = repaired(`${MET} Keller/PROPN/9/nsubj told/VERB/2/conj/VBD reporters/NOUN/9/iobj`);
  expect([found[5], found[7]]).toEqual(['spokesman/9/nsubj', 'Keller/6/appos']);
});

test('an apposition stays one where the report goes on', () => {
  const found = repaired(
    `${MET} Keller/PROPN/9/nsubj said/VERB/2/conj/VBD that/SCONJ/12/mark they/PRON/12/nsubj left/VERB/9/ccomp/VBD`,
  );
  expect([found[5], found[7]]).toEqual(['spokesman/3/appos', 'Keller/9/nsubj']);
});
