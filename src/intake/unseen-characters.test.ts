import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';
import { withoutUnseen } from './unseen-characters.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what stands in a word to break it is left out, and every character leads back to its place', () => {
  const { text, map } = withoutUnseen('The min\u00ADis\u00ADters\u200B met.');
  expect(text).toBe('The ministers met.');
  expect([map.toOrigin(7), map.toOrigin(9), map.toOrigin(13)]).toEqual([8, 11, 16]);
});

test('a word that is broken at the end of a line is one', () => {
  expect(withoutUnseen('The par\u00AD\r\n  liament of Nor\u00AD\nland').text).toBe('The parliament of Norland');
  expect(withoutUnseen('Nor\u00AD\nOstria').text).toBe('Nor\nOstria');
});

test('any text keeps all else in its order', () => {
  const units = fc.array(fc.constantFrom('a', 'ş', ' ', '\n', '😀', '\u00AD', '\u200B', '\u200D', '\uFEFF'));
  fc.assert(
    fc.property(units, (given) => {
      const original = given.join('');
      const { text, map } = withoutUnseen(original);
      expect(text).toBe(original.replace(/\u00AD[ ]*\n[ ]*(?=\p{Ll})|[\u00AD\u200B\uFEFF]/gu, ''));
      for (let at = 0; at < text.length; at++) expect(original[map.toOrigin(at)]).toBe(text[at]);
    }),
  );
});

test('plain text and pages are read without them', async () => {
  const plain = await readSource(bytes('---\ntitle: Re\u00ADport\n---\nThe par\u00ADliament voted.'), {
    name: 'note.txt',
    mediaType: null,
  });
  expect(plain.text).toBe('---\ntitle: Report\n---\nThe parliament voted.');
  expect(plain.metadata.title).toBe('Report');
  const page = await readSource(
    bytes('<!doctype html><title>News</title><p>The par&shy;liament of Nor&#8203;land voted.'),
    {
      name: 'page.html',
      mediaType: null,
    },
  );
  expect(page.text).toContain('The parliament of Norland voted.');
});
