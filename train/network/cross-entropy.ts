import type { Choices } from './choices.ts';

/** Scores of which one word's answers are chosen, and where the gradient goes: `size` numbers from `start` on. */
export interface ScoredRow {
  readonly scores: Float32Array;
  readonly gradient: Float32Array;
  readonly start: number;
  readonly size: number;
}

/**
 * The loss of one word's answers, and its gradient; a word without answers has none.
 * @param weight what the loss counts
 */
export function crossEntropy(row: ScoredRow, { starts, answers, shares }: Choices, word: number, weight = 1): number {
  const { scores, gradient, start, size } = row;
  const first = starts[word]!;
  const last = starts[word + 1]!;
  if (first === last) return 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = start; at < start + size; at++) if (scores[at]! > most) most = scores[at]!;
  let sum = 0;
  for (let at = start; at < start + size; at++) {
    const value = Math.exp(scores[at]! - most);
    gradient[at] = value;
    sum += value;
  }
  const scale = weight / sum;
  let loss = 0;
  for (let at = first; at < last; at++)
    loss -= weight * shares[at]! * Math.log(gradient[start + answers[at]!]! / sum + 1e-30);
  for (let at = start; at < start + size; at++) gradient[at]! *= scale;
  for (let at = first; at < last; at++) gradient[start + answers[at]!]! -= weight * shares[at]!;
  return loss;
}
