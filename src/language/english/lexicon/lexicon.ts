import type { Model } from '../../model-file.ts';
import { baseForms } from '../lemmatizer/base-forms.ts';

/** What a word can be, by Princeton WordNet 3.1: a sum of these. */
export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/** Words and their possible parts of speech, lower case. */
export class Lexicon {
  readonly #words = new Map<string, number>();

  constructor(entries: Iterable<readonly [word: string, parts: number]>) {
    for (const [word, parts] of entries) this.#words.set(word, parts);
  }

  /** Reads the words that `train/` packed: one list of words, parted by line ends, for each sum of parts of speech. */
  static fromModel(model: Model): Lexicon {
    const text = new TextDecoder().decode(model.array('words', 'Uint8Array'));
    const entries = text
      .split('\n\n')
      .flatMap((list, parts) => (list ? list.split('\n') : []).map((word) => [word, parts] as const));
    return new Lexicon(entries);
  }

  /** Parts of speech of exactly this word, 0 when it is unknown. */
  parts(lower: string): number {
    return this.#words.get(lower) ?? 0;
  }

  /** Parts of speech of the word or of a base form that its ending allows. */
  partsInflected(lower: string): number {
    let parts = this.parts(lower);
    for (const [base, part] of baseForms(lower)) parts |= (this.parts(base) & part) << 4;
    return parts;
  }
}
