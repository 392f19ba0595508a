import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestLabels } from './name-decoder.ts';
import { LABELS, mayBegin, mayEnd, mayFollow } from './name-labels.ts';

const score = fc.integer({ min: -1000, max: 1000 });

/** The best sum over all sequences of three labels that may follow each other. */
function bestSum(scores: Int32Array, transitions: Int16Array): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      for (let c = 0; c < LABELS; c++)
        if (mayBegin(a) && mayFollow(a, b) && mayFollow(b, c) && mayEnd(c))
          best = Math.max(best, sumOf([a, b, c], scores, transitions));
  return best;
}

function sumOf(labels: ArrayLike<number>, scores: Int32Array, transitions: Int16Array): number {
  let sum = transitions[labels[0]!]! + transitions[labels[labels.length - 1]! * LABELS]!;
  for (let at = 0; at < labels.length; at++) {
    sum += scores[at * LABELS + labels[at]!]!;
    if (at > 0) sum += transitions[labels[at - 1]! * LABELS + labels[at]!]!;
  }
  return sum;
}

test('finds the best sequence that is allowed', () => {
  const numbers = (length: number) => fc.array(score, { minLength: length, maxLength: length });
  fc.assert(
    fc.property(numbers(3 * LABELS), numbers(LABELS * LABELS), (given, steps) => {
      const scores = Int32Array.from(given);
      const transitions = Int16Array.from(steps);
      const labels = bestLabels(scores, 3, transitions);
      expect(mayBegin(labels[0]!) && mayFollow(labels[0]!, labels[1]!) && mayFollow(labels[1]!, labels[2]!)).toBe(true);
      expect(mayEnd(labels[2]!)).toBe(true);
      expect(sumOf(labels, scores, transitions)).toBe(bestSum(scores, transitions));
    }),
    { numRuns: 50 },
  );
});
