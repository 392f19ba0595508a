import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const deed = (verb: string, doer: string) =>
  repaired(
    `He/PRON/2/nsubj ${verb}/VERB/0/root/VBD raids/NOUN/2/obj of/ADP/5/case shops/NOUN/3/nmod by/ADP/7/case ${doer}/2/obl/NNP`,
  )[6];

test('who did what is condemned belongs to the deed', () => {
  expect(deed('condemn', 'Kesh/PROPN')).toBe('Kesh/3/nmod');
});

test('a day, and what is done with, belong to the verb', () => {
  expect(deed('condemn', 'Friday/PROPN')).toBe('Friday/2/obl');
  expect(deed('end', 'Kesh/PROPN')).toBe('Kesh/2/obl');
});
