import type { Model } from '../../model-file.ts';
import { baseForms } from '../lemmatizer/base-forms.ts';
import { hashString } from '../linear/hash.ts';
import { HashTable } from '../linear/hash-table.ts';

/** What a word can be, by Princeton WordNet 3.1: a sum of these. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/**
 * Words and their possible parts of speech, lower case. Words are kept as 32-bit hashes: of fifty thousand unknown words
 * about one is taken for a known one.
 */
export class Lexicon {
  readonly #parts: HashTable;

  /** @param parts a sum of parts of speech for each hash, never 0 */
  constructor(hashes: Int32Array, parts: Uint8Array) {
    this.#parts = new HashTable(hashes, parts);
  }

  static of(entries: Iterable<readonly [word: string, parts: number]>): Lexicon {
    const known = [...entries];
    return new Lexicon(
      Int32Array.from(known, ([word]) => hashString(word)),
      Uint8Array.from(known, ([, parts]) => parts),
    );
  }

  static fromModel(model: Model): Lexicon {
    return new Lexicon(model.array('hashes', 'Int32Array'), model.array('parts', 'Uint8Array'));
  }

  /** Parts of speech of exactly this word, 0 when it is unknown. */
  parts(lower: string): number {
    // Its words begin with a letter; numbers need not be looked up.
    const first = lower.charCodeAt(0);
    if (!(first >= 97 && first <= 122)) return 0;
    return this.#parts.get(hashString(lower));
  }

  /** Parts of speech of the word and, four bits higher, those of the base forms that its ending allows. */
  partsInflected(lower: string): number {
    let parts = this.parts(lower);
    for (const [base, part] of baseForms(lower)) parts |= (this.parts(base) & part) << 4;
    return parts;
  }
}
