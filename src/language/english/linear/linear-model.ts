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
  /** what was found for each feature of a call */
  readonly #found: Int32Array;

  /**
   * @param hashes hash of each feature, quickest in ascending order
   * @param counts how many entries each feature has, at least one
   * @param labels class of each entry, feature by feature; at most 2²⁴
   * @param weights weight of each entry
   * @param most features of one call at most
   */
  constructor(hashes: Int32Array, counts: Uint8Array, labels: Uint8Array, weights: Int16Array, most: number) {
    this.#found = new Int32Array(most);
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

  static fromModel(model: Model, most: number): LinearModel {
    return new LinearModel(
      model.array('hashes', 'Int32Array'),
      model.array('counts', 'Uint8Array'),
      model.array('labels', 'Uint8Array'),
      model.array('weights', 'Int16Array'),
      most,
    );
  }

  /** Adds the weights of the first `count` features to the scores of the classes, which begin at `from`. */
  add(features: Int32Array, count: number, scores: Int32Array, from = 0): void {
    const found = this.#found;
    const entries = this.#entries;
    // All are looked up before any is added up: the look-ups do not wait for each other then.
    for (let index = 0; index < count; index++) found[index] = this.#features.get(features[index]!);
    for (let index = 0; index < count; index++) {
      const first = found[index]! & 0xffffff;
      const end = first + (found[index]! >>> 24);
      for (let at = first; at < end; at++) {
        const entry = entries[at]!;
        scores[from + (entry & 0xff)]! += entry >> 8;
      }
    }
  }
}
