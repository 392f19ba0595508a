import { expect, test } from 'vitest';
import { seededRandom } from '../random.ts';
import type { Choice } from './choices.ts';
import { learnChoices } from './learn-choices.ts';

/** Two candidates: the network prefers the first, but the one with feature 3 is right. */
function choices(count: number): Choice[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, () => {
    const second = random() < 0.5;
    const noise = () => 8 + Math.floor(random() * 8);
    return {
      features: [Int32Array.of(second ? 5 : 3, noise()), Int32Array.of(second ? 3 : 5, noise())],
      scores: [Float32Array.of(0, -1)],
      right: [!second, second],
    };
  });
}
const SETTINGS = { epochs: 4, rate: 0.1, dropout: 0.2, seed: 2, weights: 16 };

test('learns what tells the right candidate from the others, and that the network’s score tells nothing', () => {
  const { weights, shares } = learnChoices(choices(500), SETTINGS);
  expect(weights[3]! - weights[5]!).toBeGreaterThan(2);
  expect(Math.max(...weights.subarray(8).map(Math.abs))).toBeLessThan(0.5);
  expect(Math.abs(shares[0]!)).toBeLessThan(0.5);
});

test('gives the same weights each time', () => {
  expect(learnChoices(choices(50), SETTINGS)).toEqual(learnChoices(choices(50), SETTINGS));
});
