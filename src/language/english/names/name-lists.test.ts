import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  listBit,
  markPhrases,
  NameLists,
  packKeys,
  phraseHash,
  phraseKey,
  START_OF_PHRASE,
  unpackKeys,
} from './name-lists.ts';

const hashOf = (phrase: string): number => phrase.split(' ').reduce(phraseHash, START_OF_PHRASE);

test('keys come back from their packed form', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 28 - 1 })), (given) => {
      const keys = given.sort((a, b) => a - b);
      expect([...unpackKeys(packKeys(keys), keys.length)]).toEqual(keys);
    }),
  );
});

test('marks where in a listed phrase each word stands', () => {
  const place = listBit('known-place');
  const country = listBit('country');
  const lists = new NameLists(
    Int32Array.from(['river of stones', 'stones'], (phrase) => phraseKey(hashOf(phrase))),
    Uint16Array.from([place, country]),
  );
  const words = 'the river of stones flows'.split(' ');
  const marks = markPhrases(lists, (at) => words[at]!, 0, words.length - 1);
  expect([...marks.first]).toEqual([0, place, 0, 0, 0]);
  expect([...marks.inner]).toEqual([0, 0, place, 0, 0]);
  expect([...marks.last]).toEqual([0, 0, 0, place, 0]);
  expect([...marks.single]).toEqual([0, 0, 0, country, 0]);
});
