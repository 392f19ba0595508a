import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay, parseDay } from '../calendar.ts';
import { parseEdtf } from '../edtf.ts';
import { dayAtDistance, durationValue, neededFor, shifted, unitHolding } from './units.ts';

const TODAY = parseDay('2024-10-24')!;
const day = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2999, 12, 31) });
const unit = fc.constantFrom('Y', 'M', 'D', 'W', 'WE', 'Q', 'E', 'C');

describe('the unit that holds a day', () => {
  it.each([
    ['Y', -1, '2023', '2023'],
    ['M', 3, '2025-01', '2025-01'],
    ['D', 8, '2024-11-01', '2024-11-01'],
    ['W', 0, '2024-W43', '2024-10-21/2024-10-27'],
    ['WE', 0, '2024-W43-WE', '2024-10-26/2024-10-27'],
    ['Q', 1, '2025-Q1', '2025-33'],
    ['E', -1, '201', '201X'],
    ['C', 0, '20', '20XX'],
  ] as const)('%s %i', (of, shift, value, edtf) => expect(unitHolding(TODAY, of, shift)).toEqual({ value, edtf }));

  it('is none for hours and for what has no length', () => {
    for (const none of ['TH', 'TM', 'TS', 'L'] as const) expect(unitHolding(TODAY, none, 0)).toBeNull();
  });

  it('holds it; the next one begins behind it', () => {
    fc.assert(
      fc.property(day, unit, (number, of) => {
        const own = parseEdtf(unitHolding(number, of, 0)!.edtf)!;
        const next = parseEdtf(unitHolding(number, of, 1)!.edtf)!;
        // the weekend of a working day is still to come
        if (of !== 'WE') expect(own.earliest! <= number && number <= own.latest!).toBe(true);
        expect(next.earliest! > own.latest!).toBe(true);
      }),
    );
  });
});

it('shifts by halves to what is one unit finer', () => {
  expect(shifted(TODAY, 'Y', 1.5)?.value).toBe('2026-04');
  expect(shifted(TODAY, 'M', -0.5)?.value).toBe('2024-10');
  expect(shifted(TODAY, 'W', 1.5)?.value).toBe('2024-11-04');
  expect(shifted(TODAY, 'E', -2)?.value).toBe('2004');
  expect(shifted(TODAY, 'TH', 3)).toBeNull();
});

it('finds the day at a distance, at the end of a shorter month too', () => {
  const at = (from: string, of: Parameters<typeof dayAtDistance>[1], amount: number): string | null => {
    const found = dayAtDistance(parseDay(from)!, of, amount);
    return found === null ? null : formatDay(found);
  };
  expect(at('2024-10-24', 'Y', -2)).toBe('2022-10-24');
  expect(at('2024-03-31', 'M', -1)).toBe('2024-02-29');
  expect(at('2024-10-24', 'W', 2)).toBe('2024-11-07');
  expect(at('2024-10-24', 'TH', 2)).toBeNull();
});

it.each([
  ['Y', 2, 'P2Y'],
  ['Y', 2.5, 'P2Y6M'],
  ['Y', 0.5, 'P6M'],
  ['TM', 30, 'PT30M'],
  ['TH', 1.5, 'PT1H30M'],
  ['D', 1.5, 'P1DT12H'],
  ['D', null, 'PXD'],
  ['E', 2, 'P20Y'],
  ['C', 1.5, 'P150Y'],
] as const)('writes the length of %s %s as %s', (of, amount, value) => expect(durationValue(of, amount)).toBe(value));

it('asks the anchor to be as fine as the unit', () => {
  expect((['Y', 'E', 'M', 'Q', 'W', 'D', 'TH'] as const).map(neededFor)).toEqual([
    'year',
    'year',
    'month',
    'month',
    'day',
    'day',
    'day',
  ]);
});
