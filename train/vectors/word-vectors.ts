/** Vectors of words, learnt by others from much text. */
export interface WordVectors {
  /** numbers a vector; a multiple of 4 */
  readonly depth: number;
  /** words in small letters, the most frequent first */
  readonly words: readonly string[];
  /** `depth` numbers a word, in the order of `words` */
  readonly values: Float32Array;
}

/** A word's vector at length 1: how long a vector is tells little but how frequent its word. */
export function directionAt({ depth, values }: WordVectors, at: number): Float32Array {
  const vector = values.subarray(at * depth, (at + 1) * depth);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
