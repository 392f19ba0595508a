import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { HashTable } from '../linear/hash-table.ts';
import { KEY_BITS, keyOfHash, unpackKeys } from '../linear/packed-keys.ts';

/** Clusters of words in several clusterings, of several sizes, as each draws its borders elsewhere; 0 is unknown. */
export class WordClusters {
  readonly clusterings: number;
  /** where the clusters of a key begin, from 1 on */
  readonly #rows: HashTable;
  readonly #clusters: Uint16Array;

  /** @param clusters as many numbers a key as there are clusterings, one key after the other */
  constructor(keys: ArrayLike<number>, clusters: Uint16Array) {
    this.#clusters = clusters;
    this.clusterings = clusters.length / keys.length;
    const rows = Int32Array.from(keys, (_, index) => index * this.clusterings + 1);
    this.#rows = new HashTable(keys, rows, KEY_BITS);
  }

  static fromModel(model: Model, name: 'cluster' | 'knownCluster', clusterings: number): WordClusters {
    const clusters = model.array(`${name}s`, 'Uint16Array');
    return new WordClusters(
      unpackKeys(model.array(`${name}Keys`, 'Uint8Array'), clusters.length / clusterings),
      clusters,
    );
  }

  /** Where the word's clusters begin, as it is written; -1 when it is unknown. */
  rowOf(text: string): number {
    return this.#rows.get(clusterKey(text)) - 1;
  }

  /** Writes the clusters of the word at `row` to `out`, from `at` on. */
  write(row: number, out: Uint16Array, at: number): void {
    if (row < 0) return;
    for (let clustering = 0; clustering < this.clusterings; clustering++)
      out[at + clustering] = this.#clusters[row + clustering]! + 1;
  }
}

export const clusterKey = (text: string): number =>
  keyOfHash(hashString(/\d/.test(text) ? text.replace(/\d/g, '0') : text));

/**
 * What kind of thing a common noun names, by the lexicographer's file of its first sense in WordNet (1 for acts, 4 for
 * artefacts, … as https://wordnet.princeton.edu/documentation/lexnames5wn, counted from 1): `river`, `newspaper` and
 * `explorer` say what the name beside them is.
 */
export class NounKinds {
  readonly #kinds: HashTable;

  constructor(keys: ArrayLike<number>, kinds: Uint8Array) {
    this.#kinds = new HashTable(keys, kinds, KEY_BITS);
  }

  static fromModel(model: Model): NounKinds {
    const kinds = model.array('nounKinds', 'Uint8Array');
    return new NounKinds(unpackKeys(model.array('nounKeys', 'Uint8Array'), kinds.length), kinds);
  }

  /** 0 for words that are no known noun. */
  of(lower: string): number {
    return this.#kinds.get(clusterKey(lower));
  }
}
