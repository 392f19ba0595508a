import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

const OFFICE = 'minister/NOUN/8/nsubj of/ADP/3/case Norland/PROPN/1/nmod ,/PUNCT/5/punct';
const MET = ',/PUNCT/1/punct met/VERB/0/root/VBD';

test('a full name behind an office renames the office, not its state', () => {
  expect(repaired(`${OFFICE} Ana/PROPN/3/conj Lind/PROPN/5/flat ${MET}`)[4]).toBe('Ana/1/appos');
});

test('a name beside another, or behind and, renames nothing', () => {
  expect(repaired(`${OFFICE} Ana/PROPN/3/conj Lind/PROPN/5/flat and/CCONJ/5/cc ${MET}`)[4]).toBe('Ana/3/conj');
  expect(repaired(`${OFFICE.replace('minister', 'river')} Ana/PROPN/3/conj Lind/PROPN/5/flat ${MET}`)[4]).toBe(
    'Ana/3/conj',
  );
});

test('another office stands beside the first, not beside its state', () => {
  const offices = (other: string) =>
    `the/DET/2/det minister/NOUN/9/nsubj of/ADP/4/case Norland/PROPN/2/nmod and/CCONJ/7/cc the/DET/7/det ${other}/NOUN/4/conj there/ADV/7/advmod met/VERB/0/root/VBD`;
  expect(repaired(offices('president'))[6]).toBe('president/2/conj');
  expect(repaired(offices('islands'))[6]).toBe('islands/4/conj');
});
