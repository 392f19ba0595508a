import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOfTotal } from './log-of-total.ts';

test('agrees with the library’s logarithm to two places, whatever stands around the scores', () => {
  const score = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 60 }), (scores) => {
      const best = Math.max(...scores);
      const exact = best + Math.log(scores.reduce((sum, value) => sum + Math.exp(value - best), 0));
      const found = logOfTotal([99, ...scores, 99], 1, scores.length, best);
      expect(Math.abs(found - exact)).toBeLessThan(0.02);
    }),
  );
});

test('of one score it is the score', () => {
  expect(logOfTotal([3], 0, 1, 3)).toBe(3);
});
