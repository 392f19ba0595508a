import type { Model } from '../../model-file.ts';
import { LABELS } from './name-labels.ts';

/** Features that may be known, by a few bits of their hash: most questions end here, without leaving the cache. */
const FILTER_BITS = 20;

/** Weights of features for each label, by the hash of the feature. */
export class NameWeights {
  readonly #filter = new Uint32Array(1 << (FILTER_BITS - 5));
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #weights: Int16Array;

  constructor(model: Model) {
    const hashes = model.array('hashes', 'Int32Array');
    const counts = model.array('counts', 'Uint8Array');
    const labels = model.array('labels', 'Uint8Array');
    const weights = model.array('weights', 'Int16Array');
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#weights = new Int16Array(hashes.length * LABELS);
    let entry = 0;
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row]!;
      for (const end = entry + counts[row]!; entry < end; entry++)
        this.#weights[row * LABELS + labels[entry]!] = weights[entry]!;
      const bit = hash >>> (32 - FILTER_BITS);
      this.#filter[bit >>> 5]! |= 1 << (bit & 31);
      let slot = hash & this.#mask;
      while (this.#rows[slot]! >= 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#rows[slot] = row * LABELS;
    }
  }

  /** Adds the weights of the first `count` features to the LABELS scores that begin at `at`. */
  add(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const filter = this.#filter;
    const keys = this.#keys;
    const rows = this.#rows;
    const weights = this.#weights;
    const mask = this.#mask;
    for (let index = 0; index < count; index++) {
      const hash = features[index]!;
      const bit = hash >>> (32 - FILTER_BITS);
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = hash & mask;
      let row = rows[slot]!;
      while (row >= 0 && keys[slot] !== hash) {
        slot = (slot + 1) & mask;
        row = rows[slot]!;
      }
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) scores[at + label]! += weights[row + label]!;
    }
  }
}
