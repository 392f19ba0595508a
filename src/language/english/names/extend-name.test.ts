import { expect, test } from 'vitest';
import type { NameType } from '../../sentence.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { extendName } from './extend-name.ts';
import { nameSpan } from './name-span.ts';

function extended(text: string, words: string, type: NameType): string {
  const tokens = tokenize(text);
  const parts = words.split(' ');
  const first = tokens.findIndex((_, at) => parts.every((part, next) => tokens[at + next]?.text === part));
  return extendName(nameSpan(tokens, first, first + parts.length - 1, type), tokens).text;
}

test.each([
  ['the Harbour Prosecutor’s Office said', 'Office', 'ORG', 'Harbour Prosecutor’s Office'],
  ["the Attorney General's Office in Rome", 'Office', 'ORG', "Attorney General's Office"],
  ["Keller's Office was searched", 'Office', 'ORG', 'Office'],
  ['of Arbor, Inc. of Oslo', 'Arbor', 'ORG', 'Arbor, Inc.'],
  ['of Arbor, Oslo', 'Arbor', 'ORG', 'Arbor'],
  ['held in Camp-7, he said', 'Camp', 'LOC', 'Camp-7'],
  ['the Oslo-2023 fair', 'Oslo', 'LOC', 'Oslo'],
  ['a win for Oslo 2-1 at home', 'Oslo', 'ORG', 'Oslo'],
  ['Keller-7 left', 'Keller', 'PER', 'Keller'],
] satisfies [string, string, NameType, string][])('%s', (text, words, type, expected) => {
  expect(extended(text, words, type)).toBe(expected);
});
