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
