/** Steps between two looks at the weights. */
const EVERY = 16;

/**
 * A running mean of weights over the last steps of training (exponential moving average; Polyak and Juditsky 1992): it
 * lies nearer to the middle of the valley than the last step does.
 */
export class WeightAverage {
  readonly #live: readonly Float32Array[];
  readonly #means: readonly Float32Array[];
  readonly #share: number;
  #steps = 0;
  #looks = 0;

  /** @param span steps over which the mean reaches back */
  constructor(live: readonly Float32Array[], span: number) {
    this.#live = live;
    this.#means = live.map((values) => values.slice());
    this.#share = EVERY / span;
  }

  /** To be called after each step. */
  step(): void {
    if (++this.#steps % EVERY > 0) return;
    const share = Math.max(this.#share, 1 / ++this.#looks);
    this.#live.forEach((values, index) => {
      const mean = this.#means[index]!;
      for (let at = 0; at < values.length; at++) mean[at]! += (values[at]! - mean[at]!) * share;
    });
  }

  /** Puts the means where the weights were and the weights where the means were; once more undoes it. */
  swap(): void {
    this.#live.forEach((values, index) => {
      const mean = this.#means[index]!;
      const kept = values.slice();
      values.set(mean);
      mean.set(kept);
    });
  }
}
