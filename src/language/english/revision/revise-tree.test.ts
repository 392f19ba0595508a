import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTree } from './revise-tree.ts';

test('of two new heads that make a circle the one that gains less is taken back', () => {
  const before = Int32Array.of(1, 3, 1);
  // Words 0 and 2 change places in a chain; word 0 gains more.
  const heads = Int32Array.of(2, 3, 0);
  keepTree(heads, before, (word) => 3 - word);
  expect([...heads]).toEqual([2, 3, 1]);
});

test('there is one root, as before where nothing else can be', () => {
  const before = Int32Array.of(3, 0, 0);
  const two = Int32Array.of(3, 3, 0);
  keepTree(two, before, () => 1);
  expect([...two]).toEqual([3, 0, 0]);
  const moved = Int32Array.of(1, 3, 0);
  keepTree(moved, before, () => 1);
  expect([...moved]).toEqual([1, 3, 0]);
});

test('whatever heads are proposed, a tree comes out', () => {
  const sizes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 9, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(sizes, (words) => {
      const count = words.length;
      const before = Int32Array.from(words, ([head], at) => (at === 0 ? count : head % at));
      const heads = Int32Array.from(words, ([, head], at) => {
        const other = head % (count + 1);
        return other === at ? before[at]! : other;
      });
      keepTree(heads, before, (word) => words[word]![2]);
      expect(heads.filter((head) => head === count)).toHaveLength(1);
      for (let start = 0; start < count; start++) {
        let at = start;
        for (let steps = 0; at !== count; steps++) {
          expect(steps).toBeLessThan(count);
          at = heads[at]!;
        }
      }
    }),
  );
});
