import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from './first-where.ts';

test('finds what a search from the beginning finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, least) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const at = ordered.findIndex((number) => number >= least);
      expect(firstWhere(ordered, (number) => number >= least)).toBe(at < 0 ? ordered.length : at);
    }),
  );
});
