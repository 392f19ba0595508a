import { expect, test } from 'vitest';
import type { NameType } from '../../sentence.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { correctName } from './correct-name.ts';
import { nameSpan } from './name-span.ts';

/** What becomes of the bracketed name. */
function corrected(text: string, type: NameType, isPlace = false): string | undefined {
  const plain = text.replace(/[[\]]/g, '');
  const tokens = tokenize(plain);
  const first = tokens.findIndex(({ start }) => start === text.indexOf('['));
  const last = tokens.findIndex(({ end }) => end === text.indexOf(']') - 1);
  const name = correctName(nameSpan(tokens, first, last, type), tokens, { xpos: tokens.map(() => 'NNP') }, isPlace);
  return name && `${name.text} ${name.type}`;
}

test.each([
  ['talks with [President Orkhan Marani] in May', 'PER', 'Orkhan Marani PER'],
  ['talks with [Foreign Minister Tamar Dvali] in May', 'PER', 'Tamar Dvali PER'],
  ['talks with [Iranian President Sina Rad] in May', 'PER', 'Sina Rad PER'],
  ['said [Ms Dvali] in May', 'LOC', 'Dvali PER'],
  ['under [Henry] IV of England', 'PER', 'Henry IV PER'],
  ['under [Anna Orr] the Elder they met', 'PER', 'Anna Orr the Elder PER'],
  ['by [Ben Orr], Jr. in May', 'PER', 'Ben Orr, Jr. PER'],
  ['by [Ben Orr] the Norwegian Government', 'PER', 'Ben Orr PER'],
  ['in [Odessa Oblast] they', 'ORG', 'Odessa Oblast LOC'],
  ['the [Baku Tribune] says', 'LOC', 'Baku Tribune ORG'],
  ['the [War Office] met', 'ORG', 'War Office ORG'],
  ['the [Institute for the Study of War] says', 'ORG', 'Institute for the Study of War ORG'],
  ['the [Treaty of Rome] binds', 'ORG', 'Treaty of Rome MISC'],
  ['the [Security Treaty Organization] met', 'ORG', 'Security Treaty Organization ORG'],
  ['to [Islam] they turned', 'PER', 'Islam MISC'],
  ['the [Energy Minister] spoke', 'PER', undefined],
  ['the [Minister of Defence] spoke', 'ORG', undefined],
  ['in [June] they met', 'PER', undefined],
  ['Judge [19 Jan] ruled', 'PER', undefined],
  ['with [May Lind] they met', 'PER', 'May Lind PER'],
  ['Premier [Anna Lind Friday] left', 'PER', 'Anna Lind PER'],
  ['by [Stephen King] in May', 'PER', 'Stephen King PER'],
  ['the [Ministry of Defence] spoke', 'ORG', 'Ministry of Defence ORG'],
  ['cars of [General Motors] are sold', 'ORG', 'General Motors ORG'],
] satisfies [string, NameType, string | undefined][])('%s (%s): %s', (text, type, expected) => {
  expect(corrected(text, type)).toBe(expected);
});

test('a known place is no body though its last word is that of one', () => {
  expect(corrected('on the [West Bank] they', 'LOC', true)).toBe('West Bank LOC');
  expect(corrected('on the [Arbor Bank] they', 'LOC')).toBe('Arbor Bank ORG');
});

test('a plural is a people, a family name behind a first name is not', () => {
  const tokens = tokenize('Ivo Morales met the Puerto Ricans');
  const tags = { xpos: ['NNP', 'NNPS', 'VBD', 'DT', 'NNP', 'NNPS'] };
  expect(correctName(nameSpan(tokens, 0, 1, 'PER'), tokens, tags)?.type).toBe('PER');
  expect(correctName(nameSpan(tokens, 4, 5, 'PER'), tokens, tags)?.type).toBe('MISC');
});

test('the second part of a given name is part of the name, in small letters too', () => {
  const tokens = tokenize('Park Min-ho left');
  const name = nameSpan(tokens, 0, 1, 'PER');
  expect(correctName(name, tokens, { xpos: ['NNP', 'NNP', 'HYPH', 'NN', 'VBD'] })?.text).toBe('Park Min-ho');
  const others = tokenize('Park Min-era laws');
  expect(correctName(nameSpan(others, 0, 1, 'PER'), others, { xpos: ['NNP', 'NNP', 'HYPH', 'NN', 'NNS'] })?.text).toBe(
    'Park Min',
  );
});

test('as many titles as anybody writes are no part of a name', () => {
  expect(corrected(`by [${'Mr. '.repeat(20_000)}Orr] in May`, 'PER')).toBe('Orr PER');
});
