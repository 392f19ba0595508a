import { expect, test } from 'vitest';
import { Dependents } from './dependents.ts';

const listed = ({ first, next }: Dependents, word: number) => {
  const found: number[] = [];
  for (let at = first[word]!; at >= 0; at = next[at]!) found.push(at);
  return found;
};

test('lists what hangs on each word and on the root, tree after tree', () => {
  const dependents = new Dependents(6);
  dependents.of(Int32Array.of(1, 5, 3, 1, 3));
  expect([0, 1, 2, 3, 4, 5].map((word) => listed(dependents, word))).toEqual([[], [0, 3], [], [2, 4], [], [1]]);
  dependents.of(Int32Array.of(2, 0));
  expect([0, 1, 2].map((word) => listed(dependents, word))).toEqual([[1], [], [0]]);
});
