import { expect, test } from 'vitest';
import { HashedWeights, placeOf } from './hashed-weights.ts';

test('adds up the weights of features, each taken together with the answer', () => {
  const stored = new Int8Array(1024);
  stored[placeOf(17, 2, 1023)] = 40;
  stored[placeOf(-5, 2, 1023)] = -10;
  const weights = new HashedWeights(stored, 0.5);
  const features = Int32Array.of(17, -5, 99);
  expect(weights.sum(features, 2, 2)).toBe(15);
  expect(weights.sum(features, 1, 2)).toBe(20);
  expect(weights.sum(features, 2, 3)).toBe(0);
});
