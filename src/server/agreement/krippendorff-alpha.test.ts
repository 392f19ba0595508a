import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

/** Rows are observers, columns units, `.` a value that is missing. */
const unitsOf = (...rows: readonly string[]): string[][] =>
  Array.from(rows[0]!, (_, unit) => rows.map((row) => row[unit]!).filter((value) => value !== '.'));

describe('Krippendorff’s alpha', () => {
  test('of two observers and two values, as Krippendorff (2011) computes it in section A', () => {
    // Six of ten units agree; 14 zeros and 6 ones: 1 − 19 · 8 / (2 · 14 · 6) = 0.0952…
    expect(krippendorffAlpha(unitsOf('0100000010', '1110010000'))).toBeCloseTo(1 - (19 * 8) / (2 * 14 * 6), 12);
  });

  test('of four observers, five values and gaps, as Krippendorff (2011) computes it in section C', () => {
    const alpha = krippendorffAlpha(unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.'));
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  test('worked by hand: three units, three reviewers', () => {
    // Units aab, bb and a: the last has nothing to compare. n = 5, a 2, b 3. Coincidences of different values: in aab
    // a·(3−2)/2 = 1 for each of the two values together 2, in bb none. 1 − 4 · 2 / (2·3 + 3·2) = 1/3.
    expect(krippendorffAlpha([['a', 'a', 'b'], ['b', 'b'], ['a']])).toBeCloseTo(1 / 3, 12);
  });

  test('is 1 where all agree, below 0 where they agree less than by chance, null where nothing can be told', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeCloseTo(-0.5, 12);
    expect(krippendorffAlpha([])).toBe(null);
    expect(krippendorffAlpha([['a'], ['b']])).toBe(null);
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBe(null);
  });
});
