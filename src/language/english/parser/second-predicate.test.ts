import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('a predicate that only a comma joins stands beside the first, which is nothing that was said', () => {
  const found = repaired(
    'Army/NOUN/2/nsubj takes/VERB/5/ccomp/VBZ Lom/PROPN/2/obj ,/PUNCT/5/punct says/VERB/0/root/VBZ it/PRON/7/nsubj won/VERB/5/ccomp/VBD',
  );
  expect([found[1], found[4]]).toEqual(['takes/0/root', 'says/2/conj']);
  const beside = repaired(
    'Lind/PROPN/2/nsubj meets/VERB/0/root/VBZ Holm/PROPN/2/obj ,/PUNCT/5/punct urges/VERB/2/parataxis/VBZ him/PRON/5/obj',
  );
  expect(beside[4]).toBe('urges/2/conj');
});

test('a speaker behind the verb leaves it a report', () => {
  const found = repaired(
    'Prices/NOUN/2/nsubj rise/VERB/0/root/VBZ ,/PUNCT/4/punct warns/VERB/2/parataxis/VBZ Lind/PROPN/4/nsubj',
  );
  expect(found[3]).toBe('warns/2/parataxis');
});

test('several who say so behind a comma are no ones who are told to', () => {
  const roads =
    'Roads/NOUN/3/nsubj are/AUX/3/cop/VBP open/ADJ/0/root/JJ ,/PUNCT/5/punct say/VERB/3/parataxis/VB officials/NOUN/5/obj/NNS';
  expect(repaired(`${roads} ./PUNCT/3/punct`)[5]).toBe('officials/5/nsubj');
  expect(repaired(`${roads} twice/ADV/5/advmod`)[5]).toBe('officials/5/obj');
});
