import { expect, test } from 'vitest';
import { applyGazetteer } from './english/names/apply-gazetteer.ts';
import { nameSpan } from './english/names/name-span.ts';
import { tokenize } from './english/tokens/tokenize.ts';
import { createGazetteer } from './gazetteer.ts';
import type { NameType } from './sentence.ts';

const gazetteer = createGazetteer(
  [
    { name: 'Shusha', type: 'LOC' },
    { name: 'Bank of Shusha', type: 'ORG' },
    { name: 'State Committee for Rivers', type: 'ORG' },
    { name: 'Armenians', type: 'DEMONYM' },
  ],
  tokenize,
);

/** Names after the gazetteer, when the model found these: words joined by `_`. */
function names(text: string, ...found: readonly [string, NameType][]): string[] {
  const tokens = tokenize(text);
  const before = found.map(([words, type]) => {
    const parts = words.split('_');
    const first = tokens.findIndex((_, at) => parts.every((part, next) => tokens[at + next]?.text === part));
    return nameSpan(tokens, first, first + parts.length - 1, type);
  });
  return applyGazetteer(before, tokens, gazetteer).map(({ text: name, type }) => `${name} ${type}`);
}

test('adds what the model overlooked and settles types', () => {
  expect(names('Talks in Shusha ended.')).toEqual(['Shusha LOC']);
  expect(names('Talks in Shusha ended.', ['Shusha', 'PER'])).toEqual(['Shusha LOC']);
  expect(names('TALKS IN SHUSHA ENDED')).toEqual(['SHUSHA LOC']);
});

test('the longest known name wins, and completes what the model cut', () => {
  expect(names('The Bank of Shusha opened.', ['Shusha', 'LOC'])).toEqual(['Bank of Shusha ORG']);
  expect(names('The State Committee for Rivers met.', ['State_Committee', 'ORG'])).toEqual([
    'State Committee for Rivers ORG',
  ]);
});

test('a known name inside a longer one of the model stays part of it', () => {
  expect(names('The Shusha Music School opened.', ['Shusha_Music_School', 'ORG'])).toEqual(['Shusha Music School ORG']);
});

test('a people is no person', () => {
  expect(names('Armenians voted.', ['Armenians', 'PER'])).toEqual([]);
});

test('silent where nothing is known', () => {
  expect(names('The bank opened.')).toEqual([]);
  expect(names('Shushan opened.')).toEqual([]);
});
