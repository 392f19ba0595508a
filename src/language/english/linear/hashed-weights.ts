import { mix } from './hash.ts';

/**
 * Weights of features that are known by their hash alone: features with the same lower bits share a weight (feature
 * hashing, Weinberger and others 2009). It needs no list of features, and a look-up is one read.
 */
export class HashedWeights {
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #step: number;

  /**
   * @param weights as many as a power of two
   * @param step the value of 1 in them
   */
  constructor(weights: Int8Array, step: number) {
    this.#weights = weights;
    this.#mask = weights.length - 1;
    this.#step = step;
  }

  /** The sum of the weights of the first `count` features, each taken together with `answer`. */
  sum(features: Int32Array, count: number, answer: number): number {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += this.#weights[placeOf(features[at]!, answer, this.#mask)]!;
    return sum * this.#step;
  }
}

/** Where the weight of a feature together with an answer stands; `mask` is one less than how many weights there are. */
export const placeOf = (feature: number, answer: number, mask: number): number => mix(feature, answer) & mask;
