import type { Model } from '../../model-file.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashString } from '../linear/hash.ts';
import type { IntegerNetwork } from '../network/integer-network.ts';
import { KnownWords } from '../network/known-words.ts';
import { wordRows } from '../network/word-rows.ts';
import { capitalsOf } from '../revision/capitals.ts';
import { type WordFacts, wordFacts } from '../revision/word-facts.ts';

/** What the reader needs of a word form, worked out once. */
export interface KnownWord {
  readonly text: string;
  /** hash of the word in small letters */
  readonly lower: number;
  /** the network's number for the form, until the memory starts anew */
  readonly form: number;
  /** how it is written (`capitalsOf`) */
  readonly capitals: number;
  /** what the second look at tags reads, once it was asked for */
  facts: WordFacts | undefined;
  /** lemmas by number of tag, as far as they were asked for */
  readonly lemmas: Map<number, string>;
}

/** Bounds the memory of the forms met: so many, then it starts anew. */
export const MOST_FORMS = 8192;

/** Word forms and their vectors: sums of rows of 8-bit tables, each row with its own scale in units of 1/65536. */
export class WordMemory {
  readonly #network: IntegerNetwork;
  readonly #words: KnownWords;
  readonly #tables: readonly Int8Array[];
  readonly #scales: readonly Uint16Array[];
  readonly #lexicon: Lexicon;
  readonly #met = new Map<string, KnownWord>();

  constructor(model: Model, network: IntegerNetwork, lexicon: Lexicon) {
    const tables = network.sizes.tables.length;
    this.#network = network;
    this.#words = KnownWords.fromModel(model, network.sizes.tables[0]! - 1);
    this.#tables = Array.from({ length: tables }, (_, table) => model.array(`table${table}`, 'Int8Array'));
    this.#scales = Array.from({ length: tables }, (_, table) => model.array(`scale${table}`, 'Uint16Array'));
    this.#lexicon = lexicon;
  }

  /** The words of a piece of at most `LONGEST`, and the network has their forms until the next call. */
  piece(texts: readonly { readonly text: string }[], first: number, count: number): KnownWord[] {
    if (this.#met.size + count > MOST_FORMS) this.#met.clear();
    const known = this.#met.size;
    const words: KnownWord[] = [];
    for (let at = first; at < first + count; at++) words.push(this.#word(texts[at]!.text));
    this.#network.addForms(known, this.#met.size);
    return words;
  }

  /** Writes the facts of the word at `at` and of the two to either side, as far as they are not there yet. */
  factsAround(words: readonly KnownWord[], at: number, facts: WordFacts[]): void {
    for (let near = Math.max(at - 2, 0); near <= at + 2 && near < words.length; near++)
      if (!facts[near]) {
        const word = words[near]!;
        word.facts ??= wordFacts(word.text, this.#lexicon);
        facts[near] = word.facts;
      }
  }

  #word(text: string): KnownWord {
    const met = this.#met.get(text);
    if (met) return met;
    const word = {
      ...{ text, lower: hashString(text.toLowerCase()), form: this.#met.size },
      ...{ capitals: capitalsOf(text), facts: undefined, lemmas: new Map<number, string>() },
    };
    this.#met.set(text, word);
    this.#writeVector(word);
    return word;
  }

  #writeVector({ text, form }: KnownWord): void {
    const { vectors, sizes } = this.#network;
    const start = form * sizes.width;
    vectors.fill(0, start, start + sizes.width);
    const rows = wordRows(text, this.#words, this.#lexicon);
    for (let table = 0; table < rows.length; table++) {
      const row = rows[table]!;
      const data = this.#tables[table]!;
      const scale = this.#scales[table]![row]! / 65536;
      const from = row * sizes.width;
      for (let unit = 0; unit < sizes.width; unit++) vectors[start + unit]! += data[from + unit]! * scale;
    }
  }
}
