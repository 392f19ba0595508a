import type { Model } from '../../model-file.ts';
import { HashTable } from './hash-table.ts';

/**
 * A linear classifier over hashed features: a table from the hash of a feature to the classes for which it has a
 * weight. Integers only, so that the same text gets the same answer on every machine.
 */
export class LinearModel {
  /** for each feature the place of its first entry (24 bits) and how many it has (8 bits) */
  readonly #features: HashTable;
  /** of each entry the class (8 bits) and above it the weight, side by side as they are read */
  readonly #entries: Int32Array;

  /**
   * @param hashes hash of each feature, quickest in ascending order
   * @param counts how many entries each feature has, at least one
   * @param labels class of each entry, feature by feature; at most 2²⁴
   * @param weights weight of each entry
   */
  constructor(hashes: Int32Array, counts: Uint8Array, labels: Uint8Array, weights: Int16Array) {
    const entries = new Int32Array(hashes.length);
    let first = 0;
    for (let feature = 0; feature < hashes.length; feature++) {
      entries[feature] = first | (counts[feature]! << 24);
      first += counts[feature]!;
    }
    this.#features = new HashTable(hashes, entries);
    this.#entries = new Int32Array(weights.length);
    for (let entry = 0; entry < weights.length; entry++) this.#entries[entry] = (weights[entry]! << 8) | labels[entry]!;
  }

  static fromModel(model: Model): LinearModel {
    return new LinearModel(
      model.array('hashes', 'Int32Array'),
      model.array('counts', 'Uint8Array'),
      model.array('labels', 'Uint8Array'),
      model.array('weights', 'Int16Array'),
    );
  }

  /** Adds the weights of the first `count` features to the scores of the classes, which begin at `from`. */
  add(features: Int32Array, count: number, scores: Int32Array, from = 0): void {
    for (let index = 0; index < count; index++) {
      const found = this.#features.get(features[index]!);
      if (found === 0) continue;
      const first = found & 0xffffff;
      const end = first + (found >>> 24);
      for (let at = first; at < end; at++) {
        const entry = this.#entries[at]!;
        scores[from + (entry & 0xff)]! += entry >> 8;
      }
    }
  }
}
