/**
 * A linear classifier over hashed features: a table from the hash of a feature to the classes for which it has a
 * weight. Integers only, so that the same text gets the same answer on every machine.
 */
export class LinearModel {
  readonly classes: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
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
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#starts = new Int32Array(hashes.length + 1);
    this.#labels = labels;
    this.#weights = weights;
    for (let row = 0; row < hashes.length; row++) {
      this.#starts[row + 1] = this.#starts[row]! + counts[row]!;
      const hash = hashes[row]!;
      let slot = hash & this.#mask;
      while (this.#rows[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#rows[slot] = row;
    }
  }

  /** Adds the weights of a feature to the scores of the classes. */
  add(hash: number, scores: Int32Array): void {
    const keys = this.#keys;
    const rows = this.#rows;
    let slot = hash & this.#mask;
    let row = rows[slot]!;
    while (row >= 0) {
      if (keys[slot] === hash) {
        const end = this.#starts[row + 1]!;
        for (let entry = this.#starts[row]!; entry < end; entry++)
          scores[this.#labels[entry]!]! += this.#weights[entry]!;
        return;
      }
      slot = (slot + 1) & this.#mask;
      row = rows[slot]!;
    }
  }
}
