import { expect, test } from 'vitest';
import { keyOfHash } from '../linear/packed-keys.ts';
import { listBit, markPhrases, NameLists, phraseHash, START_OF_PHRASE } from './name-lists.ts';

const hashOf = (phrase: string): number => phrase.split(' ').reduce(phraseHash, START_OF_PHRASE);

test('marks where in a listed phrase each word stands', () => {
  const place = listBit('known-place');
  const country = listBit('country');
  const lists = new NameLists(
    Int32Array.from(['river of stones', 'stones'], (phrase) => keyOfHash(hashOf(phrase))),
    Uint16Array.from([place, country]),
  );
  const words = 'the river of stones flows'.split(' ');
  const marks = markPhrases(lists, (at) => words[at]!, 0, words.length - 1);
  expect([...marks.first]).toEqual([0, place, 0, 0, 0]);
  expect([...marks.inner]).toEqual([0, 0, place, 0, 0]);
  expect([...marks.last]).toEqual([0, 0, 0, place, 0]);
  expect([...marks.single]).toEqual([0, 0, 0, country, 0]);
});
