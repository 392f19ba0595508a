import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const ACCORDING = 'According/VERB/3/case/VBG to/ADP/1/fixed';

test('who stands behind the comma after a source is the subject of the clause', () => {
  const found = repaired(
    `${ACCORDING} court/NOUN/7/obl ,/PUNCT/5/punct Keller/PROPN/3/appos was/AUX/7/aux:pass/VBD held/VERB/0/root/VBN`,
  );
  expect(found[4]).toBe('Keller/7/nsubj:pass');
});

test('another name of the source stays one where the clause has a subject', () => {
  const found = repaired(
    `${ACCORDING} minister/NOUN/8/obl ,/PUNCT/5/punct Keller/PROPN/3/appos ,/PUNCT/5/punct work/NOUN/8/nsubj goes/VERB/0/root/VBZ`,
  );
  expect(found[4]).toBe('Keller/3/appos');
});

test('a time behind the comma belongs to the clause', () => {
  const found = repaired(
    `${ACCORDING} agency/NOUN/8/obl ,/PUNCT/6/punct by/ADP/6/case May/PROPN/3/nmod half/NOUN/8/nsubj remained/VERB/0/root/VBD`,
  );
  expect(found[5]).toBe('May/8/obl');
});
