import { expect, test } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import { usualLetters } from './usual-letters.ts';

const knowledge = loadPacks();

test.each([
  ['THE LAKE REPORT', 'The Lake Report'],
  ["NORLAND'S OIL TAX SET TO GO UP AS EU AND BBC WAIT", "Norland's Oil Tax Set to Go Up as EU and BBC Wait"],
  ['The lake REPORT', 'The lake REPORT'],
  ['LAKE AGENCY', 'LAKE AGENCY'],
])('%s is printed as %s', (name, printed) => expect(usualLetters(name, knowledge)).toBe(printed));

test('a desk knows initials of its own', () => {
  const codebook = new Map([
    ...knowledge.codebook,
    ['word-classes-our-desk', { initials: { reason: 'our lakes', words: ['ola'] } }],
  ]);
  expect(usualLetters('THE OLA MEETS IN ROME', { codebook })).toBe('The OLA Meets in Rome');
});
