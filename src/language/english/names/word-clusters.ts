import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { phraseKey, unpackKeys } from './name-lists.ts';

/** Clusters of words that stand in the same places, coarse and fine, packed as `coarse + 256 * fine`; 0 is unknown. */
export class WordClusters {
  readonly #of = new Map<number, number>();

  constructor(keys: ArrayLike<number>, coarse: Uint8Array, fine: Uint8Array) {
    for (let index = 0; index < keys.length; index++)
      this.#of.set(keys[index]!, coarse[index]! + 1 + 256 * (fine[index]! + 1));
  }

  static fromModel(model: Model): WordClusters {
    const coarse = model.array('clustersCoarse', 'Uint8Array');
    const fine = model.array('clustersFine', 'Uint8Array');
    return new WordClusters(unpackKeys(model.array('clusterKeys', 'Uint8Array'), coarse.length), coarse, fine);
  }

  /** Clusters of the word as it is written. */
  of(text: string): number {
    return this.#of.get(clusterKey(text)) ?? 0;
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
  readonly #of = new Map<number, number>();

  constructor(keys: ArrayLike<number>, kinds: Uint8Array) {
    for (let index = 0; index < keys.length; index++) this.#of.set(keys[index]!, kinds[index]!);
  }

  static fromModel(model: Model): NounKinds {
    const kinds = model.array('nounKinds', 'Uint8Array');
    return new NounKinds(unpackKeys(model.array('nounKeys', 'Uint8Array'), kinds.length), kinds);
  }

  /** 0 for words that are no known noun. */
  of(lower: string): number {
    return this.#of.get(clusterKey(lower)) ?? 0;
  }
}
