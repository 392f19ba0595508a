import { expect, it } from 'vitest';
import { joinedByHand } from './decided-pairs.ts';

const joined = (pair: readonly [string, string], relation: 'answers' | null) => ({
  together: [{ pair, relation, reason: 'joined by ana' }],
  apart: [],
});

it('keeps which of two answers the other, and puts a pair without a relation in the order of the things', () => {
  const ends = (pair: readonly [string, string], relation: 'answers' | null) =>
    joinedByHand(['x', 'y', 'z'], joined(pair, relation)).map(({ a, b }) => [a, b]);
  expect(ends(['z', 'x'], 'answers')).toEqual([[2, 0]]);
  expect(ends(['x', 'z'], 'answers')).toEqual([[0, 2]]);
  expect(ends(['z', 'x'], null)).toEqual([[0, 2]]);
  expect(ends(['z', 'gone'], 'answers')).toEqual([]);
});
