import type { Matrix, Network } from '../../src/language/english/network/network.ts';
import { LONGEST, roundUp } from '../../src/language/english/network/network-sizes.ts';
import { directionAt, type WordVectors } from '../vectors/word-vectors.ts';

/** Length of the vectors: with it they start as strong as what is learnt beside them. */
const LENGTH = 2.5;

/**
 * Words' vectors from elsewhere as a part of the network's input: one projection, learnt for all words, so that a word
 * that no treebank holds is read like those that it stands near to. Before a network is shipped, the projected vectors
 * are added to its table of words (`fold`): at run time they cost nothing.
 */
export class VectorInput {
  readonly projection: Matrix;
  readonly gradient: Matrix;
  readonly #network: Network;
  /** `depth` numbers for each row of the table of words; zeros for words without a vector */
  readonly #vectors: Float32Array;
  readonly #input: Matrix;

  /** @param words the row of each word in the table of words */
  constructor(network: Network, vectors: WordVectors, words: ReadonlyMap<string, number>) {
    const { width } = network.sizes;
    const { depth } = vectors;
    this.#network = network;
    this.#vectors = new Float32Array((words.size + 1) * depth);
    vectors.words.forEach((word, at) => {
      const row = words.get(word);
      if (row === undefined) return;
      const vector = directionAt(vectors, at).map((value) => value * LENGTH);
      this.#vectors.set(vector, row * depth);
    });
    this.projection = network.allocate(depth, width);
    this.gradient = network.allocate(depth, width);
    this.#input = network.allocate(LONGEST + 12, depth);
  }

  /** Floats of the network's memory that it asks for. */
  static memory(depth: number, width: number): number {
    return depth * (width * 2 + LONGEST + 12) + 64;
  }

  /** Adds the projected vectors of a sentence's words to the network's input; row 0 has none. */
  embed(rows: ArrayLike<number>): void {
    const { width } = this.#network.sizes;
    const { data, columns: depth } = this.#input;
    const count = rows.length;
    for (let word = 0; word < count; word++)
      data.set(this.#vectors.subarray(rows[word]! * depth, (rows[word]! + 1) * depth), word * depth);
    data.fill(0, count * depth, roundUp(count, 4) * depth);
    const { product, input } = this.#network;
    product(
      this.#input.at * 4,
      depth * 4,
      4,
      this.projection.at * 4,
      width * 4,
      (input.at + width) * 4,
      width * 4,
      roundUp(count, 4),
      width,
      depth,
      1,
    );
  }

  /** Adds the projection's gradient on the sentence that was embedded last. */
  collect(count: number, gradient: Matrix): void {
    const { width } = this.#network.sizes;
    const { columns: depth, at } = this.#input;
    this.#network.product(
      at * 4,
      4,
      depth * 4,
      gradient.at * 4,
      width * 4,
      this.gradient.at * 4,
      width * 4,
      depth,
      width,
      count,
      1,
    );
  }

  /**
   * The table of words with the projected vectors added.
   * @param counts how often each word was met; one that never was begins as the unknown word
   */
  fold(table: Float32Array, counts: Int32Array): Float32Array {
    const { width } = this.#network.sizes;
    const { columns: depth } = this.#input;
    const { data } = this.projection;
    const folded = table.slice();
    for (let row = 0; row * width < table.length; row++) {
      if (counts[row] === 0) folded.copyWithin(row * width, 0, width);
      for (let from = 0; from < depth; from++) {
        const value = this.#vectors[row * depth + from]!;
        if (value === 0) continue;
        for (let unit = 0; unit < width; unit++) folded[row * width + unit]! += value * data[from * width + unit]!;
      }
    }
    return folded;
  }
}
