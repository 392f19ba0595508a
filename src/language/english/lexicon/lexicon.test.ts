import { expect, test } from 'vitest';
import { ADJECTIVE, ADVERB, Lexicon, NOUN, VERB } from './lexicon.ts';

const lexicon = Lexicon.of([
  ['shell', NOUN | VERB],
  ['high', ADJECTIVE | ADVERB],
  ['city', NOUN],
]);

test('knows words and their parts of speech', () => {
  expect(lexicon.parts('shell')).toBe(NOUN | VERB);
  expect(lexicon.parts('shelling')).toBe(0);
  expect(lexicon.parts('1992')).toBe(0);
  expect(lexicon.parts('')).toBe(0);
});

test('inflected words show the parts of their base four bits higher', () => {
  expect(lexicon.partsInflected('shelling')).toBe(VERB << 4);
  expect(lexicon.partsInflected('cities')).toBe(NOUN << 4);
  expect(lexicon.partsInflected('higher')).toBe(ADJECTIVE << 4);
  expect(lexicon.partsInflected('high')).toBe(ADJECTIVE | ADVERB);
});
