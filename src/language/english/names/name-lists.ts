import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { HashTable } from '../linear/hash-table.ts';
import { KEY_BITS, keyOfHash, unpackKeys } from '../linear/packed-keys.ts';

/** What a list knows of a word or phrase; each is a bit. */
export const LISTS = [
  'first-name',
  'family-name',
  'country',
  'demonym',
  'known-person',
  'known-place',
  'known-body',
  'company',
  'common-word',
] as const;
export type ListName = (typeof LISTS)[number];

export const listBit = (name: ListName): number => 1 << LISTS.indexOf(name);

/** Phrases are no longer than this. */
export const LONGEST_PHRASE = 7;

/** Hash of a phrase, token by token: `phraseHash(phraseHash(START, 'new'), 'york')`. */
export const START_OF_PHRASE = 0;
export const phraseHash = (before: number, lower: string): number =>
  Math.imul(before ^ hashString(lower), 0x9e3779b1) ^ (before >>> 15);

/**
 * Names that are known, as hashes of 28 bits with a mask of lists: what a list says is a hint for the model, so that
 * one wrong hint in a thousand phrases does no harm, and no list has to be shipped as text.
 */
export class NameLists {
  readonly #lists: HashTable;

  constructor(keys: Int32Array, values: Uint16Array) {
    this.#lists = new HashTable(keys, values, KEY_BITS);
  }

  /** Lists from their packed form: keys in ascending order as differences, seven bits a byte, and their masks. */
  static fromModel(model: Model): NameLists {
    const masks = model.array('listMasks', 'Uint16Array');
    const packed = model.array('listKeys', 'Uint8Array');
    const keys = unpackKeys(packed, masks.length);
    return new NameLists(keys, masks);
  }

  /** The lists that hold the phrase with this hash. */
  of(hash: number): number {
    return this.#lists.get(keyOfHash(hash));
  }
}

/** For each token and list, where in a listed phrase the token stands; bits as in `LISTS`, one word per position. */
export interface ListMarks {
  readonly single: Uint16Array;
  readonly first: Uint16Array;
  readonly inner: Uint16Array;
  readonly last: Uint16Array;
}

/** Marks the tokens first…last (inclusive) that stand in listed phrases; the longest phrase of each list counts. */
export function markPhrases(lists: NameLists, lower: (at: number) => string, first: number, last: number): ListMarks {
  const length = last - first + 1;
  const marks: ListMarks = {
    single: new Uint16Array(length),
    first: new Uint16Array(length),
    inner: new Uint16Array(length),
    last: new Uint16Array(length),
  };
  for (let at = 0; at < length; at++) {
    let hash = START_OF_PHRASE;
    const most = Math.min(length - at, LONGEST_PHRASE);
    for (let size = 1; size <= most; size++) {
      hash = phraseHash(hash, lower(first + at + size - 1));
      const found = lists.of(hash);
      if (found === 0) continue;
      if (size === 1) marks.single[at]! |= found;
      else {
        marks.first[at]! |= found;
        for (let inner = at + 1; inner < at + size - 1; inner++) marks.inner[inner]! |= found;
        marks.last[at + size - 1]! |= found;
      }
    }
  }
  return marks;
}
