/** Scores so far below the best count for nothing beside it. */
const NEGLIGIBLE = 8;

/**
 * The logarithm of the sum of the exponentials of `size` scores from `start` on, to two or three places. It only adds,
 * multiplies and divides, as `Math.exp` and `Math.log` may give other last digits on another machine.
 */
export function logOfTotal(scores: ArrayLike<number>, start: number, size: number, best: number): number {
  let total = 0;
  for (let at = start; at < start + size; at++) {
    const below = best - scores[at]!;
    if (below < NEGLIGIBLE) total += exponentialOfMinus(below);
  }
  let halvings = 0;
  while (total > 1.5) {
    total /= 2;
    halvings++;
  }
  const part = (total - 1) / (total + 1);
  const square = part * part;
  return best + halvings * Math.LN2 + 2 * part * (1 + square * (1 / 3 + square / 5));
}

/** e to the power of −x for x ≥ 0: (1 − x/32 + …) to the 32nd power. */
function exponentialOfMinus(x: number): number {
  const small = x / 32;
  let power = 1 / (1 + small * (1 + small * (1 / 2 + small / 6)));
  for (let squaring = 0; squaring < 5; squaring++) power *= power;
  return power;
}
