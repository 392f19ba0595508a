import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashTable } from './hash-table.ts';

test('finds what was put in and nothing else, in whatever order the keys come', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 3000, minLength: 1500 }), fc.integer(), (keys, other) => {
      const table = new HashTable(
        keys,
        keys.map((_, index) => index + 1),
      );
      keys.forEach((key, index) => {
        expect(table.get(key)).toBe(index + 1);
      });
      if (!keys.includes(other)) expect(table.get(other)).toBe(0);
    }),
    { numRuns: 5 },
  );
});

test('keys of 28 bits, crowded at the end of the table', () => {
  const keys = Array.from({ length: 700 }, (_, index) => 2 ** 28 - 1 - index);
  const table = new HashTable(keys, new Uint8Array(700).fill(7), 28);
  expect(keys.every((key) => table.get(key) === 7)).toBe(true);
  expect(table.get(5)).toBe(0);
});
