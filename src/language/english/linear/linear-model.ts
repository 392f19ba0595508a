import type { Model } from '../../model-file.ts';

/**
 * A linear classifier over hashed features: a table from the hash of a feature to the classes for which it has a
 * weight. Integers only, so that the same text gets the same answer on every machine.
 */
export class LinearModel {
  readonly classes: number;
  readonly #shift: number;
  readonly #mask: number;
  /** in each slot the hash of a feature and, from 1 on, where its entries begin; 0 for an empty slot */
  readonly #slots: Int32Array;
  /** weight (16 bits), class (8 bits), and whether it is the last of its feature (1 bit) */
  readonly #entries: Int32Array;

  /**
   * Quickest to build when the hashes ascend as unsigned numbers, as that is the order of the slots.
   * @param hashes hash of each feature
   * @param counts how many entries each feature has, at least one
   * @param labels class of each entry, feature by feature
   * @param weights weight of each entry
   */
  constructor(classes: number, hashes: Int32Array, counts: Uint8Array, labels: Uint8Array, weights: Int16Array) {
    this.classes = classes;
    let bits = 10;
    while (2 ** bits < hashes.length * 1.5) bits++;
    const shift = 32 - bits;
    const mask = 2 ** bits - 1;
    const slots = new Int32Array(2 ** (bits + 1));
    const entries = new Int32Array(labels.length);
    let entry = 0;
    for (let feature = 0; feature < hashes.length; feature++) {
      const hash = hashes[feature]!;
      let slot = hash >>> shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = entry + 1;
      for (const end = entry + counts[feature]!; entry < end; entry++)
        entries[entry] = (weights[entry]! << 16) | (labels[entry]! << 8);
      entries[entry - 1]! |= 1;
    }
    this.#shift = shift;
    this.#mask = mask;
    this.#slots = slots;
    this.#entries = entries;
  }

  /** The weights of a model file, as arrays of the constructor's names. */
  static of(model: Model, classes: number): LinearModel {
    return new LinearModel(
      classes,
      model.array('hashes', 'Int32Array'),
      model.array('counts', 'Uint8Array'),
      model.array('labels', 'Uint8Array'),
      model.array('weights', 'Int16Array'),
    );
  }

  /** Adds the weights of the first `count` features to the scores of the classes, which begin at `from`. */
  add(features: Int32Array, count: number, scores: Int32Array, from = 0): void {
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = this.#mask;
    for (let index = 0; index < count; index++) {
      const hash = features[index]!;
      let slot = hash >>> this.#shift;
      let entry = slots[2 * slot + 1]!;
      while (entry !== 0 && slots[2 * slot] !== hash) {
        slot = (slot + 1) & mask;
        entry = slots[2 * slot + 1]!;
      }
      if (entry === 0) continue;
      for (let at = entry - 1; ; at++) {
        const found = entries[at]!;
        scores[from + ((found >>> 8) & 255)]! += found >> 16;
        if (found & 1) break;
      }
    }
  }
}
