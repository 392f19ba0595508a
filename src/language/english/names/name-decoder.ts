import { LABELS, mayBegin, mayEnd, mayFollow } from './name-labels.ts';

const IMPOSSIBLE = -0x40000000;

const STEPS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, after) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, after)),
);

/**
 * The best sequence of labels (Viterbi).
 * @param scores LABELS scores a token, one after the other
 * @param transitions LABELS × LABELS, row the label before
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Int16Array): Uint8Array {
  const total = new Int32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let label = 0; label < LABELS; label++)
    total[label] = mayBegin(label) ? scores[label]! + transitions[label]! : IMPOSSIBLE;
  for (let at = 1; at < length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE;
      let source = 0;
      for (const before of STEPS[label]!) {
        const sum = total[row - LABELS + before]! + transitions[before * LABELS + label]!;
        if (sum > best) {
          best = sum;
          source = before;
        }
      }
      total[row + label] = best <= IMPOSSIBLE ? IMPOSSIBLE : best + scores[row + label]!;
      from[row + label] = source;
    }
  }
  const labels = new Uint8Array(length);
  let best = IMPOSSIBLE * 2;
  for (let label = 0; label < LABELS; label++) {
    const sum = total[(length - 1) * LABELS + label]! + transitions[label * LABELS]!;
    if (mayEnd(label) && sum > best) {
      best = sum;
      labels[length - 1] = label;
    }
  }
  for (let at = length - 1; at > 0; at--) labels[at - 1] = from[at * LABELS + labels[at]!]!;
  return labels;
}
