import { expect, test } from 'vitest';
import { loadPacks } from '../../../resources/load-packs.ts';
import { pointsBack } from './leaning-words.ts';

test.each([
  'Norland rejects this reading.',
  'The council of Ostria welcomed these remarks.',
  'Keller has denied those reports again.',
  'This was welcomed in Lea.',
])('%s leans on the sentence before', (sentence) => {
  expect(pointsBack(sentence, loadPacks())).toBe(true);
});

test.each([
  'Norland rejects the treaty this year.',
  'Norland closed the port this week.',
  'Norland signed the treaty in Lea.',
  'Keller, who leads the council, said that this reading was wrong.',
  'Norland asked those who fled to return.',
])('%s stands alone', (sentence) => {
  expect(pointsBack(sentence, loadPacks())).toBe(false);
});
