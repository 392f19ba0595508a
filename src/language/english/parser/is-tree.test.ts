import { expect, test } from 'vitest';
import { isTree } from './is-tree.ts';

test.each([
  ['one root to which every word leads', [1, -1, 1, 2], true],
  ['a single word', [-1], true],
  ['two roots', [-1, -1], false],
  ['no root', [1, 0], false],
  ['a circle beside the root', [-1, 2, 1], false],
  ['a word that leads into a circle', [2, -1, 3, 2], false],
  ['a word that hangs on itself', [-1, 1], false],
  ['no words', [], false],
])('%s', (_, heads, expected) => {
  expect(isTree(Int32Array.from(heads))).toBe(expected);
});
