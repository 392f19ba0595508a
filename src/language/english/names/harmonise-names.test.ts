import { expect, test } from 'vitest';
import type { NameSpan, NameType, Sentence } from '../../sentence.ts';
import { harmoniseNames } from './harmonise-names.ts';

const name = (text: string, type: NameType): NameSpan => ({
  text,
  type,
  first: 0,
  last: text.split(' ').length - 1,
  start: 0,
  end: text.length,
});

const sentence = (...names: NameSpan[]): Sentence => ({ start: 0, end: 100, tokens: [], names });

const types = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ names }) => names.map(({ text, type }) => `${text} ${type}`));

test('a name gets the type that most of its mentions have', () => {
  const read = [sentence(name('Shusha', 'LOC')), sentence(name('Shusha', 'LOC')), sentence(name('Shusha', 'PER'))];
  expect(types(harmoniseNames(read))).toEqual(['Shusha LOC', 'Shusha LOC', 'Shusha LOC']);
});

test('a family name is a person where the full name is one', () => {
  const read = [sentence(name('Orkhan Marani', 'PER')), sentence(name('Marani', 'LOC'), name('Marani', 'PER'))];
  expect(types(harmoniseNames(read))).toEqual(['Orkhan Marani PER', 'Marani PER', 'Marani PER']);
});

test('headings in capitals and articles make no other name', () => {
  const read = [sentence(name('THE HAGUE', 'ORG')), sentence(name('the Hague', 'LOC')), sentence(name('Hague', 'LOC'))];
  expect(types(harmoniseNames(read))).toEqual(['THE HAGUE LOC', 'the Hague LOC', 'Hague LOC']);
});

test('an even vote changes nothing', () => {
  const read = [sentence(name('Georgia', 'LOC')), sentence(name('Georgia', 'PER'))];
  expect(types(harmoniseNames(read))).toEqual(['Georgia LOC', 'Georgia PER']);
});
