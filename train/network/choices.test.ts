import { expect, test } from 'vitest';
import { type Choices, certain, likely, mixed } from './choices.ts';

const listed = ({ starts, answers, shares }: Choices) =>
  Array.from({ length: starts.length - 1 }, (_, word) =>
    Object.fromEntries(
      [...answers.subarray(starts[word], starts[word + 1])].map((answer, at) => [
        answer,
        Math.round(shares[starts[word]! + at]! * 100) / 100,
      ]),
    ),
  );

test('a negative answer is none', () => {
  expect(listed(certain([2, -1, 0]))).toEqual([{ 2: 1 }, {}, { 0: 1 }]);
});

test('small probabilities are left out and the rest adds up to 1', () => {
  const probabilities = Float32Array.of(0.5, 0.495, 0.005, 9, 0.001, 0.009, 0.99, 9);
  expect(listed(likely(probabilities, 2, 4, 3))).toEqual([{ 0: 0.5, 1: 0.5 }, { 2: 1 }]);
});

test('two opinions are mixed; where one has none the other counts whole', () => {
  const thought = likely(Float32Array.of(0.75, 0.25, 0.75, 0.25, 0, 0), 3, 2, 2);
  expect(listed(mixed(certain([1, -1, 0]), thought, 0.6))).toEqual([
    { 1: 0.7, 0: 0.3 },
    { 0: 0.75, 1: 0.25 },
    { 0: 1 },
  ]);
});
