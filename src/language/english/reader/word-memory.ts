import type { Model } from '../../model-file.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordRows } from '../network/word-rows.ts';
import { type WordFacts, wordFacts } from '../tagger/tag-features.ts';

/** What the reader needs of a word form, worked out once. */
export interface KnownWord {
  /** what the network reads */
  readonly vector: Float32Array;
  /** what the linear scorer of tags reads */
  readonly facts: WordFacts;
  /** lemmas by number of tag, as far as they were asked for */
  readonly lemmas: Map<number, string>;
}

/** Bounds the memory of the forms met: so many, then it starts anew. */
const MOST_FORMS = 16_384;

/** Word forms and their vectors: sums of rows of 8-bit tables, each row with its own scale in units of 1/65536. */
export class WordMemory {
  readonly #width: number;
  readonly #words: ReadonlyMap<string, number>;
  readonly #tables: readonly Int8Array[];
  readonly #scales: readonly Uint16Array[];
  readonly #lexicon: Lexicon;
  readonly #met = new Map<string, KnownWord>();

  constructor(model: Model, width: number, tables: number, lexicon: Lexicon) {
    const vocabulary = new TextDecoder().decode(model.array('vocabulary', 'Uint8Array')).split('\n');
    this.#width = width;
    this.#words = new Map(vocabulary.map((word, index) => [word, index + 1]));
    this.#tables = Array.from({ length: tables }, (_, table) => model.array(`table${table}`, 'Int8Array'));
    this.#scales = Array.from({ length: tables }, (_, table) => model.array(`scale${table}`, 'Uint16Array'));
    this.#lexicon = lexicon;
  }

  word(text: string): KnownWord {
    const met = this.#met.get(text);
    if (met) return met;
    const word = {
      vector: this.#vector(text),
      facts: wordFacts(text, this.#lexicon),
      lemmas: new Map<number, string>(),
    };
    if (this.#met.size >= MOST_FORMS) this.#met.clear();
    this.#met.set(text, word);
    return word;
  }

  #vector(text: string): Float32Array {
    const vector = new Float32Array(this.#width);
    wordRows(text, this.#words, this.#lexicon).forEach((row, table) => {
      const data = this.#tables[table]!;
      const scale = this.#scales[table]![row]! / 65536;
      const start = row * this.#width;
      for (let unit = 0; unit < vector.length; unit++) vector[unit]! += data[start + unit]! * scale;
    });
    return vector;
  }
}
