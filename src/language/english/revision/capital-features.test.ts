import { expect, test } from 'vitest';
import { capitalFeatures, writtenSentence } from './capital-features.ts';
import { capitalsOf } from './capitals.ts';

function featuresOf(text: string, at: number): number[] {
  const out = new Int32Array(16);
  const words = text.split(' ').map((word) => ({ text: word, capitals: capitalsOf(word) }));
  const count = capitalFeatures(writtenSentence(words), at, out, 0);
  return [...out.subarray(0, count)];
}

test('a capital in a heading is not that of a name', () => {
  const inHeading = featuresOf('Talks In Harbour Town', 2);
  const inSentence = featuresOf('Talks were resumed in Harbour today .', 4);
  expect(inHeading.filter((feature) => inSentence.includes(feature))).toEqual([]);
});

test('words themselves play no part', () => {
  expect(featuresOf('Envoys met in Oslo .', 3)).toEqual(featuresOf('Miners sat in Lima .', 3));
  expect(featuresOf('Envoys met in Oslo .', 3)).not.toEqual(featuresOf('Envoys met in town .', 3));
});

test('behind a quotation mark a word is the first as well', () => {
  const [quoted, inside] = [featuresOf('" Talks resumed .', 1), featuresOf('Our Talks resumed .', 1)];
  expect(quoted[2]).not.toBe(inside[2]);
});
