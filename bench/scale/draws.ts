/** Numbers as if drawn by chance, the same for the same seed (a linear congruential generator, Knuth). */
export class Draws {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed);
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.#state = (this.#state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number((this.#state >> 33n) % BigInt(limit));
  }
}
