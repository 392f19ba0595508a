import { expect, test } from 'vitest';
import type { NameType } from '../../sentence.ts';
import { keyOfHash } from '../linear/packed-keys.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { joinNamedAfter } from './known-phrases.ts';
import { listBit, NameLists, phraseHash, START_OF_PHRASE } from './name-lists.ts';
import { nameSpan } from './name-span.ts';
import { partCountries } from './part-names.ts';

const keyOf = (word: string): number => keyOfHash(phraseHash(START_OF_PHRASE, word));

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

test('a body and its task are one name, a body and the place that it speaks about are two', () => {
  const committee: [string, NameType] = ['Committee', 'ORG'];
  expect(joined('the Committee for the Protection of Birds', committee, ['Protection of Birds', 'MISC'])).toEqual([
    'Committee for the Protection of Birds ORG',
  ]);
  expect(joined('a Commission on Inland Waters', ['Commission', 'ORG'], ['Inland Waters', 'ORG'])).toEqual([
    'Commission on Inland Waters ORG',
  ]);
  const defence: [string, NameType][] = [
    ['Movement', 'ORG'],
    ['Defence', 'MISC'],
    ['Norway', 'LOC'],
  ];
  expect(joined('the Movement for the Defence of Norway', ...defence)).toEqual([
    'Movement for the Defence of Norway ORG',
  ]);
  expect(joined('told the Committee on Norway', committee, ['Norway', 'LOC'])).toEqual(['Committee ORG', 'Norway LOC']);
  expect(joined('the Committee with Arbor Bank', committee, ['Arbor Bank', 'ORG'])).toEqual([
    'Committee ORG',
    'Arbor Bank ORG',
  ]);
});

test('a country behind an office is no part of the person’s name', () => {
  const lists = new NameLists(Int32Array.of(keyOf('norway')), Uint16Array.of(listBit('country')));
  const parted = (text: string, words: string) => {
    const tokens = tokenize(text);
    const parts = words.split(' ');
    const first = tokens.findIndex((_, at) => parts.every((part, next) => tokens[at + next]?.text === part));
    return partCountries([nameSpan(tokens, first, first + parts.length - 1, 'PER')], tokens, lists).map(
      ({ text: name, type }) => `${name} ${type}`,
    );
  };
  expect(parted('the ambassador to Norway Ivo Keller said', 'Norway Ivo Keller')).toEqual([
    'Norway LOC',
    'Ivo Keller PER',
  ]);
  expect(parted('a letter to Norway Keller', 'Norway Keller')).toEqual(['Norway Keller PER']);
  expect(parted('President Norway Keller', 'Norway Keller')).toEqual(['Norway Keller PER']);
});
