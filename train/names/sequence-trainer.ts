import { LABELS, mayBegin, mayEnd, mayFollow } from '../../src/language/english/names/name-labels.ts';

/** A stretch to learn from: features of each token as row numbers, and the labels that its annotation allows. */
export interface Example {
  readonly features: readonly Int32Array[];
  /** a bit for each label */
  readonly allowed: Int32Array;
  /** how much it counts */
  readonly weight: number;
}

const NEVER = -1e30;

const all = Array.from({ length: LABELS }, (_, label) => label);
const BEFORE = all.map((label) => all.filter((before) => mayFollow(before, label)));
const AFTER = all.map((label) => all.filter((after) => mayFollow(label, after)));

/**
 * A conditional random field over BILOU labels (Lafferty et al. 2001), trained by AdaGrad. Where the annotation leaves
 * labels open, the field learns from the sum over all that are allowed.
 */
export class SequenceTrainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(LABELS * LABELS);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  readonly #rate: number;
  readonly #decay: number;

  constructor(rows: number, rate = 0.15, decay = 1e-6) {
    this.weights = new Float32Array(rows * LABELS);
    this.#squares = new Float32Array(rows * LABELS).fill(1);
    this.#rate = rate;
    this.#decay = decay;
  }

  #scores({ features }: Example): Float64Array {
    const scores = new Float64Array(features.length * LABELS);
    features.forEach((rows, at) => {
      for (const row of rows)
        for (let label = 0; label < LABELS; label++)
          scores[at * LABELS + label]! += this.weights[row * LABELS + label]!;
    });
    return scores;
  }

  /** Posterior probabilities of labels and steps when only labels in `allowed` may be taken; adds `sign` times them. */
  #expect(
    scores: Float64Array,
    length: number,
    allowed: Int32Array | undefined,
    sign: number,
    out: Float64Array,
    steps: Float64Array,
  ): number {
    const forward = new Float64Array(length * LABELS).fill(NEVER);
    const backward = new Float64Array(length * LABELS).fill(NEVER);
    const may = (at: number, label: number): boolean => !allowed || ((allowed[at]! >> label) & 1) === 1;
    for (let label = 0; label < LABELS; label++) {
      if (mayBegin(label) && may(0, label)) forward[label] = scores[label]! + this.transitions[label]!;
      if (mayEnd(label) && may(length - 1, label))
        backward[(length - 1) * LABELS + label] = this.transitions[label * LABELS]!;
    }
    for (let at = 1; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        if (!may(at, label)) continue;
        let sum = NEVER;
        for (const before of BEFORE[label]!)
          sum = logAdd(sum, forward[(at - 1) * LABELS + before]! + this.transitions[before * LABELS + label]!);
        if (sum > NEVER) forward[at * LABELS + label] = sum + scores[at * LABELS + label]!;
      }
    for (let at = length - 2; at >= 0; at--)
      for (let label = 0; label < LABELS; label++) {
        if (!may(at, label)) continue;
        let sum = NEVER;
        for (const after of AFTER[label]!)
          sum = logAdd(
            sum,
            backward[(at + 1) * LABELS + after]! +
              scores[(at + 1) * LABELS + after]! +
              this.transitions[label * LABELS + after]!,
          );
        backward[at * LABELS + label] = sum;
      }
    let total = NEVER;
    for (let label = 0; label < LABELS; label++)
      total = logAdd(total, forward[(length - 1) * LABELS + label]! + backward[(length - 1) * LABELS + label]!);
    if (total <= NEVER / 2) return NEVER;
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        const here = forward[at * LABELS + label]! + backward[at * LABELS + label]! - total;
        if (here > -30) out[at * LABELS + label]! += sign * Math.exp(here);
        if (at === 0) continue;
        if (here <= -30) continue;
        for (const before of BEFORE[label]!) {
          const step =
            forward[(at - 1) * LABELS + before]! +
            this.transitions[before * LABELS + label]! +
            scores[at * LABELS + label]! +
            backward[at * LABELS + label]! -
            total;
          if (step > -30) steps[before * LABELS + label]! += sign * Math.exp(step);
        }
      }
    return total;
  }

  /**
   * One step; returns the loss. Each feature is left out with the probability `dropout`, so that no single one, such as
   * the word itself, answers for all others (Hinton et al. 2012).
   */
  learn(whole: Example, dropout: number, random: () => number): number {
    const example: Example =
      dropout === 0
        ? whole
        : { ...whole, features: whole.features.map((rows) => rows.filter(() => random() >= dropout)) };
    const length = example.features.length;
    const scores = this.#scores(example);
    const change = new Float64Array(length * LABELS);
    const steps = new Float64Array(LABELS * LABELS);
    const gold = this.#expect(scores, length, example.allowed, 1, change, steps);
    if (gold <= NEVER / 2) return 0;
    const all = this.#expect(scores, length, undefined, -1, change, steps);
    const { weight } = example;
    for (let at = 0; at < length; at++)
      for (let label = 0; label < LABELS; label++) {
        const step = change[at * LABELS + label]! * weight;
        if (Math.abs(step) < 1e-4) continue;
        for (const row of example.features[at]!) {
          const index = row * LABELS + label;
          this.#squares[index]! += step * step;
          this.weights[index]! +=
            (this.#rate * step) / Math.sqrt(this.#squares[index]!) - this.#decay * this.weights[index]!;
        }
      }
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index]! * weight;
      if (Math.abs(step) < 1e-6) continue;
      this.#transitionSquares[index]! += step * step;
      this.transitions[index]! += (this.#rate * step) / Math.sqrt(this.#transitionSquares[index]!);
    }
    return all - gold;
  }
}

function logAdd(a: number, b: number): number {
  if (a <= NEVER) return b;
  if (b <= NEVER) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
