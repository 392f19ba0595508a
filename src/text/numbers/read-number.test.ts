import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexemes } from './lexeme.ts';
import { readNumber } from './read-number.ts';
import { numberInDigits, numberInWords } from './write-number.ts';

const read = (text: string) => {
  const pieces = lexemes(text);
  const number = readNumber(pieces, 0);
  return number ? { value: number.value, text: text.slice(0, pieces[number.to - 1]!.end) } : null;
};

describe('readNumber', () => {
  it.each([
    ['13,110 tablets', 13110, '13,110'],
    ['0.3 percent', 0.3, '0.3'],
    ['10 000 men', 10000, '10 000'],
    ['1.234.567 votes', 1234567, '1.234.567'],
    ['3,5 tonnes', 3.5, '3,5'],
    ['2.2 billion dollars', 2.2e9, '2.2 billion'],
    ['1 million 200 thousand people', 1.2e6, '1 million 200 thousand'],
    ['3 thousand 500 people', 3500, '3 thousand 500'],
    ['4.3bn', 4.3e9, '4.3bn'],
    ['two mln barrels', 2e6, 'two mln'],
    ['two and a half years', 2.5, 'two and a half'],
    ['2 and a half million', 2.5e6, '2 and a half million'],
    ['a million and a half', 1.5e6, 'a million and a half'],
    ['half a billion dollars', 5e8, 'half a billion'],
    ['half of them', 0.5, 'half'],
    ['two-thirds of the seats', 2 / 3, 'two-thirds'],
    ['one third of the members', 1 / 3, 'one third'],
    ['twenty-one villages', 21, 'twenty-one'],
    ['two hundred and fifty thousand', 250000, 'two hundred and fifty thousand'],
    ['two dozen cars', 24, 'two dozen'],
    ['a hundred men', 100, 'a hundred'],
  ])('reads %s', (text, value, words) => expect(read(text)).toEqual({ value, text: words }));

  it('keeps apart what stands side by side', () => {
    expect(read('two and three')).toEqual({ value: 2, text: 'two' });
    expect(read('five six-year plans')).toEqual({ value: 5, text: 'five' });
  });

  it.each(['a third state', 'a half-truth', 'fifth', '02.10.24', 'a man', 'hundred'])('is silent on %s', (text) =>
    expect(read(text)).toBeNull(),
  );

  it('reads back every whole number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(read(numberInWords(value))).toEqual({ value, text: numberInWords(value) });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every number in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const value = Number((digits / 10 ** places).toFixed(places));
        expect(read(numberInDigits(value))).toEqual({ value, text: numberInDigits(value) });
      }),
      { numRuns: 2000 },
    );
  });
});
