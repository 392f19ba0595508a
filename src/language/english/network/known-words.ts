import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { HashTable } from '../linear/hash-table.ts';
import { KEY_BITS, keyOfHash, unpackKeys } from '../linear/packed-keys.ts';

/**
 * The words that have rows of their own in the reader's table of words, as hashes of 28 bits: a word that no table knows
 * is taken for one that it does once in seven thousand times, and 37,000 words need not be read as text.
 */
export class KnownWords {
  readonly #rows: HashTable;

  /** @param keys `knownWordKey` of the words in ascending order; the first has row 1 */
  constructor(keys: Int32Array) {
    this.#rows = new HashTable(
      keys,
      keys.map((_, index) => index + 1),
      KEY_BITS,
    );
  }

  /** @param words how many there are */
  static fromModel(model: Model, words: number): KnownWords {
    return new KnownWords(unpackKeys(model.array('wordKeys', 'Uint8Array'), words));
  }

  /** The word's row, 0 for an unknown one. */
  get(word: string): number {
    return this.#rows.get(knownWordKey(word));
  }
}

export const knownWordKey = (word: string): number => keyOfHash(hashString(word));
