import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanningTree } from './spanning-tree.ts';

/** The score of the best tree, by trying every choice of heads. */
function bestByTrial(scores: Float32Array, count: number, stride: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(count);
  const place = (word: number, sum: number) => {
    if (word === count) {
      if (isTree(heads, count) && sum > best) best = sum;
      return;
    }
    for (let head = 0; head <= count; head++) {
      if (head === word) continue;
      heads[word] = head;
      place(word + 1, sum + scores[word * stride + head]!);
    }
  };
  place(0, 0);
  return best;
}

function isTree(heads: Int32Array, count: number): boolean {
  if (heads.filter((head) => head === count).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let step = 0; step <= count; step++) {
      if (at === count) return true;
      at = heads[at]!;
    }
    return false;
  });
}

const total = (scores: Float32Array, stride: number, heads: Int32Array) =>
  heads.reduce((sum, head, word) => sum + scores[word * stride + head]!, 0);

test('finds the best tree with one root, whatever the scores', () => {
  const matrices = fc
    .integer({ min: 1, max: 5 })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: count * 8, maxLength: count * 8 })
        .map((values) => ({ count, scores: Float32Array.from(values) })),
    );
  fc.assert(
    fc.property(matrices, ({ count, scores }) => {
      const heads = spanningTree(scores, count, 8);
      expect(isTree(heads, count)).toBe(true);
      expect(total(scores, 8, heads)).toBe(bestByTrial(scores, count, 8));
    }),
    { numRuns: 300 },
  );
});

test('a single word hangs on the root', () => {
  expect([...spanningTree(Float32Array.of(9, -4, 0, 0, 0, 0, 0, 0), 1, 8)]).toEqual([1]);
});
