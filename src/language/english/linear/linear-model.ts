/**
 * A linear classifier over hashed features: a table from the hash of a feature to the classes for which it has a
 * weight. Integers only, so that the same text gets the same answer on every machine.
 */
export class LinearModel {
  readonly classes: number;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** in each slot the number of a feature from 1 on, or 0 */
  readonly #slots: Int32Array;
  readonly #starts: Int32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int16Array;

  /**
   * @param hashes hash of each feature
   * @param counts how many entries each feature has
   * @param labels class of each entry, feature by feature
   * @param weights weight of each entry
   */
  constructor(classes: number, hashes: Int32Array, counts: Uint8Array, labels: Uint8Array, weights: Int16Array) {
    this.classes = classes;
    this.#hashes = hashes;
    this.#labels = labels;
    this.#weights = weights;
    let size = 1024;
    while (size < hashes.length * 1.5) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size);
    const starts = new Int32Array(hashes.length + 1);
    for (let feature = 0; feature < hashes.length; feature++) {
      starts[feature + 1] = starts[feature]! + counts[feature]!;
      let slot = hashes[feature]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = feature + 1;
    }
    this.#mask = mask;
    this.#slots = slots;
    this.#starts = starts;
  }

  /** Adds the weights of a feature to the scores of the classes. */
  add(hash: number, scores: Int32Array): void {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    for (let feature = slots[slot]!; feature !== 0; feature = slots[slot]!) {
      if (this.#hashes[feature - 1] === hash) {
        const end = this.#starts[feature]!;
        for (let entry = this.#starts[feature - 1]!; entry < end; entry++)
          scores[this.#labels[entry]!]! += this.#weights[entry]!;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}
