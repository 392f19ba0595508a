import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('of two objects without a mark between the first says who the second is', () => {
  const found = repaired(
    'They/PRON/2/nsubj fined/VERB/0/root/VBD citizen/NOUN/2/obj Jan/PROPN/5/compound Holm/PROPN/2/obj',
  );
  expect(found.slice(2)).toEqual(['citizen/5/nmod:desc', 'Jan/5/compound', 'Holm/2/obj']);
});

test('whoever is given something is no description of it', () => {
  const found = repaired('They/PRON/2/nsubj gave/VERB/0/root/VBD the/DET/4/det clerk/NOUN/2/obj Holm/PROPN/2/obj');
  expect(found[3]).toBe('clerk/2/obj');
});
