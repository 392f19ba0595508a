import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../resources/load-packs.ts';
import { numberInDigits, numberInWords } from '../../text/numbers/write-number.ts';
import { figureCodebook, unitTable } from './figure-codebook.ts';
import { readQuantities } from './read-quantities.ts';

const knowledge = loadPacks();
const units = unitTable(knowledge);
const codebook = figureCodebook(knowledge);

const read = (line: string) =>
  readQuantities(line, units, codebook).map((quantity) => ({
    words: line.slice(quantity.start, quantity.end),
    value: quantity.value ?? [quantity.min, quantity.max],
    bound: quantity.bound,
    unit: quantity.unit?.id ?? quantity.counted,
  }));

describe('readQuantities', () => {
  it.each([
    ['It cost \\$45 million in all', '\\$45 million', 45e6, '=', 'USD'],
    ['It cost US$2.2 billion', 'US$2.2 billion', 2.2e9, '=', 'USD'],
    ['worth €670m to them', '€670m', 670e6, '=', 'EUR'],
    ['a fund of about 30bn dollars', 'about 30bn dollars', 30e9, '~', 'USD'],
    ['more than 22 billion Azerbaijani manat', 'more than 22 billion Azerbaijani manat', 22e9, '>', 'AZN'],
    ['a load of 4 tonnes 881 kg', '4 tonnes 881 kg', 4881, '=', 'kg'],
    ['each got 9 years and 6 months', '9 years and 6 months', 9.5, '=', 'years'],
    ['water 1.5-2 meters deep', '1.5-2 meters deep', [1.5, 2], '=', 'm'],
    ['the 44-km-long road', '44-km-long', 44, '=', 'km'],
    ['the three-decade-long dispute', 'three-decade-long', 3, '=', 'decades'],
    ['rose tenfold', 'tenfold', 10, '=', 'times'],
    ['rose by 40 percent', '40 percent', 40, '=', 'percent'],
    ['more than half of the fleet', 'more than half', 50, '>', 'percent'],
    ['waited half an hour', 'half an hour', 0.5, '=', 'hours'],
    ['12 billion cubic meters of gas', '12 billion cubic meters', 12, '=', 'bcm'],
    ['between 5 and 7 million euros', '5 and 7 million euros', [5e6, 7e6], '=', 'EUR'],
    ['no fewer than 30 MW', 'no fewer than 30 MW', 30, '>=', 'MW'],
    ['18 years or more', '18 years or more', 18, '>=', 'years'],
    ['a five-point plan', 'five-point', 5, '=', 'points'],
    ['on strike for the 53rd day', '53rd day', 53, '=', 'days'],
    ['over the past two and a half years', 'two and a half years', 2.5, '=', 'years'],
  ])('reads %s', (line, words, value, bound, unit) => expect(read(line)).toEqual([{ words, value, bound, unit }]));

  it('reads the same amount in two currencies as two quantities', () =>
    expect(read('22 billion manat — approximately \\$13 billion').map(({ value, unit }) => [value, unit])).toEqual([
      [22e9, 'AZN'],
      [13e9, 'USD'],
    ]));

  it.each([
    'at COP29 in the hall',
    'the 3+3 format',
    'a JF-17C aircraft',
    'under Article 4 of it',
    'resolutions (822, 853, 874 and 884)',
    'on October 2-3 they met',
    'on 24.10.24 they met',
    'at 17:07 they met',
    'the 29th session',
    'the 1990s',
    'the 100th anniversary',
    'a third state',
    'https://example.org/a-20-b/30%20men',
  ])('is silent on %s', (line) => expect(read(line)).toEqual([]));

  it('reads back every number with every unit that it knows, in digits and in words', () => {
    const names = Object.values(knowledge.codebook.get('units') as Record<string, { id: string; names: string[] }[]>)
      .flat()
      .flatMap((unit) => unit.names.map((name) => [unit.id, name] as const))
      // a bare letter or sign is read only directly behind digits; `second` by itself is an ordinal
      .filter(([, name]) => /^[\p{L} ]{2,}$/u.test(name) && name !== 'second');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom(...names),
        fc.boolean(),
        (value, [id, name], words) => {
          const amount = words ? numberInWords(value) : numberInDigits(value);
          const line = `it was ${amount} ${name}`;
          expect(read(line)).toEqual([{ words: `${amount} ${name}`, value, bound: '=', unit: id }]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives spans inside the line, in order, on any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '5',
            'two',
            'million',
            '-',
            '$',
            '%',
            ' ',
            '.',
            ',',
            'km',
            'half',
            'a',
            'and',
            '2024',
            'th',
            '\\',
          ),
        ),
        (pieces) => {
          const line = pieces.join('');
          let last = 0;
          for (const quantity of readQuantities(line, units, codebook)) {
            expect(quantity.start).toBeGreaterThanOrEqual(last);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.end).toBeLessThanOrEqual(line.length);
            last = quantity.end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
