import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordRows } from './word-rows.ts';

/** Bounds the memory of the words met: so many forms, then it starts anew. */
const MOST_FORMS = 16_384;

/**
 * The vectors of words: sums of rows of integer tables, each row with its own scale (a power of two would lose
 * precision, so the scale is an integer too: 1/65536 each).
 */
export class WordVectors {
  readonly #width: number;
  readonly #words: ReadonlyMap<string, number>;
  readonly #tables: readonly Int8Array[];
  readonly #scales: readonly Uint16Array[];
  readonly #lexicon: Lexicon;
  readonly #met = new Map<string, Float32Array>();

  constructor(
    width: number,
    words: ReadonlyMap<string, number>,
    tables: readonly Int8Array[],
    scales: readonly Uint16Array[],
    lexicon: Lexicon,
  ) {
    this.#width = width;
    this.#words = words;
    this.#tables = tables;
    this.#scales = scales;
    this.#lexicon = lexicon;
  }

  vector(text: string): Float32Array {
    const met = this.#met.get(text);
    if (met) return met;
    const vector = new Float32Array(this.#width);
    wordRows(text, this.#words, this.#lexicon).forEach((row, table) => {
      const data = this.#tables[table]!;
      const scale = this.#scales[table]![row]! / 65536;
      const start = row * this.#width;
      for (let unit = 0; unit < vector.length; unit++) vector[unit]! += data[start + unit]! * scale;
    });
    if (this.#met.size >= MOST_FORMS) this.#met.clear();
    this.#met.set(text, vector);
    return vector;
  }
}
