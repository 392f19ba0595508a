import { expect, test } from 'vitest';
import type { NameType } from '../../sentence.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { joinNamedAfter } from './known-phrases.ts';
import { nameSpan } from './name-span.ts';

function joined(text: string, ...found: readonly [string, NameType][]): string[] {
  const tokens = tokenize(text);
  const names = found.map(([words, type]) => {
    const parts = words.split(' ');
    const first = tokens.findIndex((_, at) => parts.every((part, next) => tokens[at + next]?.text === part));
    return nameSpan(tokens, first, first + parts.length - 1, type);
  });
  return joinNamedAfter(names, tokens).map(({ text: name, type }) => `${name} ${type}`);
}

test('a body and the place that it is named after are one name', () => {
  expect(joined('at the University of North Carolina', ['University', 'ORG'], ['North Carolina', 'LOC'])).toEqual([
    'University of North Carolina ORG',
  ]);
  expect(joined('the Embassy of the Netherlands', ['Embassy', 'ORG'], ['Netherlands', 'LOC'])).toEqual([
    'Embassy of the Netherlands ORG',
  ]);
});

test('other names beside each other stay two', () => {
  expect(joined('NATO of Brussels', ['NATO', 'ORG'], ['Brussels', 'LOC'])).toEqual(['NATO ORG', 'Brussels LOC']);
  expect(joined('the Bank in Baku', ['Bank', 'ORG'], ['Baku', 'LOC'])).toEqual(['Bank ORG', 'Baku LOC']);
});
