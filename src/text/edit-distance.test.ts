import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it('counts letters that are changed, added or taken away', () => {
  expect(editDistance('Lori', 'Lorri')).toBe(1);
  expect(editDistance('chronicel', 'chronicle')).toBe(2);
  expect(editDistance('', 'Gabala')).toBe(6);
});

it('is the same both ways, nought only for the same word, and never longer than the longer word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
