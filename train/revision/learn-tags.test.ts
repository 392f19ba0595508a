import { expect, test } from 'vitest';
import type { TagChoices } from './choices.ts';
import { shareOfNetwork } from './learn-tags.ts';

const LEARNING = { epochs: 3, rate: 0.05, dropout: 0, weights: 8 };

/** A part in which feature 1 speaks for the right one of two tags, and the network's scores do in so many of ten cases. */
function part(rightOfTen: number): TagChoices {
  const choices = Array.from({ length: 50 }, (_, at) => ({
    features: [Int32Array.of(1), Int32Array.of(2)],
    scores: [Float32Array.of(at % 10 < rightOfTen ? 1 : -1, 0)],
    right: [true, false],
  }));
  return { thinkable: choices.map((choice) => ({ ...choice, scores: [] })), likely: choices };
}

test("the network's scores count the more, the more often they are right", () => {
  const shares = [2, 5, 9].map((right) => shareOfNetwork([part(right), part(right)], LEARNING, 1));
  expect(shares[0]).toBeLessThan(shares[1]!);
  expect(shares[1]).toBeLessThan(shares[2]!);
});
