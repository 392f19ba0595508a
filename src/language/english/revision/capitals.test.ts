import { expect, test } from 'vitest';
import { capitalsOf, kindOfCapitals, useOfCapitals } from './capitals.ts';

const kinds = (text: string) => text.split(' ').map((word) => kindOfCapitals(capitalsOf(word)));
const use = (text: string) => useOfCapitals(text.split(' ').map((word) => ({ capitals: capitalsOf(word) })));

test('tells how a word is written', () => {
  expect(kinds('envoys Envoys ENVOYS I iPhone 2024 Ülkü ,')).toEqual([1, 2, 3, 2, 1, 0, 2, 0]);
});

test('tells headings, shouted lines and lines without capitals from sentences', () => {
  const [none, all, heading, small] = [
    use('1 , 2'),
    use('TALKS RESUMED'),
    use('Talks Resumed Today'),
    use('talks resumed'),
  ];
  const sentence = use('Talks resumed today');
  const withName = use('Talks resumed in Oslo today');
  expect(new Set([none, all, heading, small, sentence, withName]).size).toBe(6);
});

test('short words and the first capital tell nothing of a sentence', () => {
  expect(use('Talks resumed today')).toBe(use('Talks resumed in the US today'));
  expect(use('Talks resumed')).toBe(use('Talks have been resumed'));
});
