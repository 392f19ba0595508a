import { expect, it } from 'vitest';
import { separators } from './gaps.ts';
import type { PageFragment } from './page-fragment.ts';

/** Fragments of 10 points, `[text, x, width]`. */
const line = (...words: readonly (readonly [string, number, number])[]): PageFragment[] =>
  words.map(([text, x, width]) => ({
    ...{ text, x, y: 0, width, size: 10, upright: true, tag: null },
    box: { x, y: 0, width, height: 10 },
  }));

it('parts words with blanks, pieces of a word with nothing and cells with tabs', () => {
  expect(separators(line(['The', 0, 15], ['mi', 18, 8], ['ll', 26, 6], ['2023', 90, 20]))).toEqual(['', ' ', '', '\t']);
  expect(separators(line(['The ', 0, 18], ['mill', 40, 15]))).toEqual(['', '']);
});

it('takes the equal gaps of a stretched line for blanks', () => {
  expect(separators(line(['The', 0, 15], ['old', 30, 15], ['mill', 60, 20], ['stands', 95, 30]))).toEqual([
    '',
    ' ',
    ' ',
    ' ',
  ]);
  // unequal ones are those of a table, and so are two
  expect(separators(line(['Mill', 0, 15], ['2', 80, 5], ['300', 120, 15], ['4.5', 180, 15]))).toEqual([
    '',
    '\t',
    '\t',
    '\t',
  ]);
  expect(separators(line(['Mill', 0, 15], ['2', 30, 5], ['3', 50, 5]))).toEqual(['', '\t', '\t']);
});
