import { expect, test } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { wordsBetween, wordsWithin } from './phrase.ts';

const { engineFor } = await loadResources();

test('the foot of a page in the middle of a name is no part of the name', () => {
  const text = 'The League for\n\n6\n\nthe Lakes met.';
  const broken = text.indexOf('\nthe') + 1;
  const [sentence] = engineFor('en')!.analyse('The League for the Lakes met.');
  const behind = 'The League for '.length;
  const tokens = sentence!.tokens.map((token) =>
    token.start < behind ? token : { ...token, start: token.start - behind + broken, end: token.end - behind + broken },
  );
  expect(wordsBetween(text, tokens, 1, 4)).toBe('League for the Lakes');
  expect(wordsWithin(text, tokens, { start: 4, end: text.indexOf(' met') })).toBe('League for the Lakes');
});
