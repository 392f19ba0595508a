/** The sizes that a network's weights were trained with. */
export interface NetworkSizes {
  /** width of a word's vector; a multiple of 8 */
  readonly width: number;
  /** rows of each embedding table: words, then one table for each kind of affix, shape and lexicon */
  readonly tables: readonly number[];
  /** Penn and universal tags together */
  readonly tags: number;
  /** relations */
  readonly labels: number;
  /** width of the projections that score arcs and labels; a multiple of 8 */
  readonly arc: number;
  /** recurrent layers */
  readonly layers: number;
}

/** Longest stretch of words that is read at once; longer sentences are read in pieces. */
export const LONGEST = 240;

/** Buckets of the distance from a word to its head. */
export const DISTANCES = 34;

/** The bucket of each distance from −`LONGEST` to `LONGEST`, at `distance + LONGEST`. */
export const DISTANCE_BUCKETS: Uint8Array = Uint8Array.from({ length: 2 * LONGEST + 1 }, (_, at) => {
  const distance = at - LONGEST;
  const size = Math.abs(distance);
  const bucket = size <= 8 ? size : size <= 12 ? 9 : size <= 16 ? 10 : size <= 24 ? 11 : size <= 40 ? 12 : 13;
  return distance > 0 ? bucket : 16 + bucket;
});

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

/** The parameters besides the embeddings, in the order in which they lie: name and shape. */
export function parameterShapes(sizes: NetworkSizes): (readonly [name: string, rows: number, columns: number])[] {
  const { width, arc, layers } = sizes;
  return [
    ['window', 3 * width, width],
    ['windowBias', 1, width],
    ...Array.from({ length: layers }, (_, layer) => [
      [`gates${layer}`, width, 3 * width] as const,
      [`gates${layer}Bias`, 1, 3 * width] as const,
    ]).flat(),
    ['tags', width, roundUp(sizes.tags, 8)],
    ['tagsBias', 1, roundUp(sizes.tags, 8)],
    ['projections', width, 4 * arc],
    ['projectionsBias', 1, 4 * arc],
    ['rootArc', 1, arc],
    ['rootLabel', 1, arc],
    ['arcs', arc, arc],
    ['arcsBias', 1, arc],
    ['distances', 1, DISTANCES],
    ['labels', arc, roundUp(sizes.labels, 8)],
    ['labelsBias', 1, roundUp(sizes.labels, 8)],
  ];
}
