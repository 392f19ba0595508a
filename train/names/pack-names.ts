import { keyOfHash } from '../../src/language/english/linear/packed-keys.ts';
import { type ListName, listBit, phraseHash, START_OF_PHRASE } from '../../src/language/english/names/name-lists.ts';
import { clusterKey } from '../../src/language/english/names/word-clusters.ts';
import { tokenize } from '../../src/language/english/tokens/tokenize.ts';

/** Keys and masks of lists of names, split into tokens as texts are. */
export function packLists(lists: ReadonlyMap<ListName, Iterable<string>>): { keys: number[]; masks: number[] } {
  const masks = new Map<number, number>();
  for (const [list, names] of lists) {
    const bit = listBit(list);
    for (const name of names) {
      let hash = START_OF_PHRASE;
      for (const { text } of tokenize(name)) hash = phraseHash(hash, text.toLowerCase());
      const key = keyOfHash(hash);
      masks.set(key, (masks.get(key) ?? 0) | bit);
    }
  }
  const keys = [...masks.keys()].sort((a, b) => a - b);
  return { keys, masks: keys.map((key) => masks.get(key)!) };
}

export interface PackedClusters {
  readonly keys: readonly number[];
  readonly clusters: Uint16Array<ArrayBuffer>;
}

/** Clusters of words by key; of two words with one key the first counts. */
export function packClusters(clusterings: readonly ReadonlyMap<string, number>[]): PackedClusters {
  const byKey = new Map<number, string>();
  for (const word of clusterings[0]!.keys()) if (!byKey.has(clusterKey(word))) byKey.set(clusterKey(word), word);
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return {
    keys,
    clusters: Uint16Array.from(keys.flatMap((key) => clusterings.map((each) => each.get(byKey.get(key)!)!))),
  };
}

export interface PackedNouns {
  readonly keys: readonly number[];
  readonly kinds: Uint8Array<ArrayBuffer>;
}

export function packNouns(nouns: ReadonlyMap<string, number>): PackedNouns {
  const byKey = new Map([...nouns].map(([word, kind]) => [clusterKey(word), kind]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return { keys, kinds: Uint8Array.from(keys, (key) => byKey.get(key)!) };
}
