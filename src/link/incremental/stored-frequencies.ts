import type { Frequencies } from '../rarity.ts';
import { keyOf } from './key-of.ts';

/** Where a kind of key begins, and the key that every item of the kind has. */
export const SPACES = {
  eventWord: { prefix: 'event word ', all: keyOf('every event') },
  eventParty: { prefix: 'event party ', all: keyOf('every event') },
  claim: { prefix: 'claim ', all: keyOf('every claim') },
  figure: { prefix: 'figure ', all: keyOf('every figure') },
} as const;
export type KeySpace = (typeof SPACES)[keyof typeof SPACES];

/** Frequencies as a record keeps them. What was asked is remembered; make another one when the record has changed. */
export class StoredFrequencies implements Frequencies {
  readonly #space: KeySpace;
  readonly #countOf: (key: number) => number;
  readonly #known = new Map<string, number>();
  #items: number | null = null;

  constructor(space: KeySpace, countOf: (key: number) => number) {
    this.#space = space;
    this.#countOf = countOf;
  }

  get items(): number {
    this.#items ??= this.#countOf(this.#space.all);
    return this.#items;
  }

  of(word: string): number {
    let count = this.#known.get(word);
    if (count === undefined) {
      count = this.#countOf(keyOf(this.#space.prefix + word));
      this.#known.set(word, count);
    }
    return count;
  }
}
