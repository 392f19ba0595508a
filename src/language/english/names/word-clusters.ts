import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { HashTable } from '../linear/hash-table.ts';
import { KEY_BITS, phraseKey, unpackKeys } from './name-lists.ts';

/** How many clusterings there are: of several sizes and from several starts, as each draws its borders elsewhere. */
export const CLUSTERINGS = 4;

/** Clusters of words that stand in the same places, in each clustering; 0 is unknown. */
export class WordClusters {
  /** where the clusters of a key begin, from 1 on */
  readonly #rows: HashTable;
  readonly #clusters: Uint16Array;

  /** @param clusters CLUSTERINGS numbers a key, one key after the other */
  constructor(keys: ArrayLike<number>, clusters: Uint16Array) {
    this.#clusters = clusters;
    const rows = Int32Array.from(keys, (_, index) => index * CLUSTERINGS + 1);
    this.#rows = new HashTable(keys, rows, KEY_BITS);
  }

  static fromModel(model: Model): WordClusters {
    const clusters = model.array('clusters', 'Uint16Array');
    return new WordClusters(
      unpackKeys(model.array('clusterKeys', 'Uint8Array'), clusters.length / CLUSTERINGS),
      clusters,
    );
  }

  /** Where the word's clusters begin, as it is written; -1 when it is unknown. */
  rowOf(text: string): number {
    return this.#rows.get(clusterKey(text)) - 1;
  }

  at(row: number, clustering: number): number {
    return row < 0 ? 0 : this.#clusters[row + clustering]! + 1;
  }
}

export const clusterKey = (text: string): number =>
  phraseKey(hashString(/\d/.test(text) ? text.replace(/\d/g, '0') : text));

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
