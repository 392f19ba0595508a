import type { Model } from '../../model-file.ts';
import { type BestTwo, bestTwo } from './best-two-kernel.ts';
import { type IntegerProduct, integerProduct } from './integer-kernel.ts';
import { IntegerWeights, weightBytes } from './integer-weights.ts';
import { type MatrixProduct, matrixProduct } from './matrix-kernel.ts';
import { DISTANCE_BUCKETS, DISTANCES, LONGEST, type NetworkSizes, roundUp } from './network-sizes.ts';
import { type Recurrence, recurrence } from './recurrence-kernel.ts';
import { type Rounding, rounding } from './rounding-kernel.ts';
import { type LayerSum, layerSum, type PairSum, pairSum, type WindowSum, windowSum } from './sum-kernels.ts';

/** Rows of a piece, with room for kernels that take four at a time. */
const ROWS = LONGEST + 4;
const BYTES = 4;

/** Addresses in bytes of what lies in the network's memory, and how many bytes that is. */
function layOut(sizes: NetworkSizes, forms: number) {
  const { width, arc } = sizes;
  let bytes = 0;
  const take = (rows: number, columns: number) => {
    const at = bytes;
    bytes = roundUp(bytes + rows * columns * BYTES, 64);
    return at;
  };
  const at = {
    // Form −1 stands for what lies beyond either end: its vector and its sums stay zero.
    vectors: take(forms + 1, width),
    windowSums: take(forms + 1, 3 * width),
    addresses: take(ROWS, 4),
    rounded: take(ROWS, width / 2),
    hidden: take(ROWS, width),
    gates: take(ROWS, 3 * width),
    cells: take(ROWS, width),
    outputs: take(ROWS, width),
    tags: take(ROWS, roundUp(sizes.tags, 8)),
    tagPeaks: take(ROWS, 2),
    projections: take(ROWS, 4 * arc),
    queries: take(ROWS, arc),
    keys: take(arc, ROWS + 4),
    arcs: take(ROWS, ROWS + 4),
    labels: take(ROWS, roundUp(sizes.labels, 8)),
    labelPeaks: take(ROWS, 2),
    arcWeights: take(arc, arc),
    // The same in each row, so that the queries of all words begin with it in one step.
    arcBias: take(ROWS, arc),
    rootArc: take(1, arc),
    rootLabel: take(1, arc),
    distances: take(1, DISTANCE_BUCKETS.length),
    noLess: take(1, 4),
    notNegative: take(1, 4),
    weights: take(1, weightBytes(sizes) / BYTES),
  };
  return { at, bytes };
}

/**
 * The trained `Network` as texts are read with it: layers run on 16-bit integers, and what a word form brings to the
 * window's sums is worked out once for each form. The caller numbers the forms from 0 on.
 */
export class IntegerNetwork {
  readonly sizes: NetworkSizes;
  /** vectors of the forms, `width` floats each: to be written before `addForms` */
  readonly vectors: Float32Array;
  /** scores of tags, a row a word; a row begins every `tagColumns` floats */
  readonly tags: Float32Array;
  readonly tagColumns: number;
  /** the two highest scores of each row of `tags` */
  readonly tagPeaks: Float32Array;
  /** scores of heads, row by dependent, column by head, `count` the root; a row begins every `arcColumns(count)` floats */
  readonly arcs: Float32Array;
  /** scores of relations, a row a pair; a row begins every `labelColumns` floats */
  readonly labels: Float32Array;
  readonly labelColumns: number;
  /** the two highest scores of each row of `labels` */
  readonly labelPeaks: Float32Array;
  readonly #at: ReturnType<typeof layOut>['at'];
  readonly #floats: Float32Array;
  readonly #addresses: Int32Array;
  readonly #weights: IntegerWeights;
  readonly #rootDistance: number;
  readonly #sums: IntegerProduct;
  readonly #product: IntegerProduct;
  readonly #floatProduct: MatrixProduct;
  readonly #recur: Recurrence;
  readonly #round: Rounding;
  readonly #windowSum: WindowSum;
  readonly #layerSum: LayerSum;
  readonly #pairSum: PairSum;
  readonly #bestTwo: BestTwo;

  /**
   * @param steps the value of 1 in the integers of each array of the model
   * @param forms how many word forms are kept at most
   */
  constructor(model: Model, sizes: NetworkSizes, steps: Readonly<Record<string, number>>, forms: number) {
    this.sizes = sizes;
    const { at, bytes } = layOut(sizes, forms);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    const view = (from: number, length: number) => new Float32Array(memory.buffer, from, length);
    this.#at = at;
    this.#floats = new Float32Array(memory.buffer);
    this.#addresses = new Int32Array(memory.buffer, at.addresses, ROWS * 4);
    this.vectors = view(at.vectors + sizes.width * BYTES, forms * sizes.width);
    this.tagColumns = roundUp(sizes.tags, 8);
    this.labelColumns = roundUp(sizes.labels, 8);
    this.tags = view(at.tags, ROWS * this.tagColumns);
    this.arcs = view(at.arcs, ROWS * (ROWS + 4));
    this.tagPeaks = view(at.tagPeaks, ROWS * 2);
    this.labels = view(at.labels, ROWS * this.labelColumns);
    this.labelPeaks = view(at.labelPeaks, ROWS * 2);
    this.#weights = new IntegerWeights(memory, at.weights, model, sizes, steps);
    const stored = (name: string) =>
      Float32Array.from(model.array(name, 'Int16Array'), (value) => value * steps[name]!);
    this.#floats.set(stored('arcs'), at.arcWeights / BYTES);
    const arcBias = stored('arcsBias');
    for (let row = 0; row < ROWS; row++) this.#floats.set(arcBias, at.arcBias / BYTES + row * sizes.arc);
    this.#floats.set(stored('rootArc'), at.rootArc / BYTES);
    this.#floats.set(stored('rootLabel'), at.rootLabel / BYTES);
    const distances = stored('distances');
    this.#rootDistance = distances[DISTANCES - 1]!;
    for (let distance = 0; distance < DISTANCE_BUCKETS.length; distance++)
      this.#floats[at.distances / BYTES + distance] = distances[DISTANCE_BUCKETS[distance]!]!;
    view(at.noLess, 4).fill(Number.NEGATIVE_INFINITY);
    this.#sums = integerProduct(memory, false);
    this.#product = integerProduct(memory, true);
    this.#floatProduct = matrixProduct(memory);
    this.#recur = recurrence(memory);
    this.#round = rounding(memory);
    this.#windowSum = windowSum(memory);
    this.#layerSum = layerSum(memory);
    this.#pairSum = pairSum(memory);
    this.#bestTwo = bestTwo(memory);
  }

  /** Works out what the forms from `first` to before `end`, at most `LONGEST`, bring to the window, from their vectors. */
  addForms(first: number, end: number): void {
    if (first === end) return;
    const { width } = this.sizes;
    const at = this.#at;
    const [count, row] = [end - first, width * BYTES];
    this.#round(at.vectors + (first + 1) * row, at.rounded, (count * width) / 8);
    const sums = at.windowSums + (first + 1) * 3 * row;
    this.#sums(at.rounded, width * 2, this.#weights.of('window').at, sums, 3 * row, count, 3 * width, width / 2, 0);
  }

  /** From the forms of `count` words (1 to `LONGEST`) to scores of tags, and to what heads and relations need. */
  read(forms: ArrayLike<number>, count: number): void {
    const { width, arc, layers } = this.sizes;
    const at = this.#at;
    const row = width * BYTES;
    const sumsOf = (word: number) => at.windowSums + (word < 0 || word >= count ? 0 : (forms[word]! + 1) * 3 * row);
    for (let word = 0; word < count; word++) {
      this.#addresses[word * 4] = sumsOf(word - 1);
      this.#addresses[word * 4 + 1] = sumsOf(word) + row;
      this.#addresses[word * 4 + 2] = sumsOf(word + 1) + 2 * row;
      this.#addresses[word * 4 + 3] = at.vectors + (forms[word]! + 1) * row;
    }
    const eights = width / 8;
    this.#windowSum(at.addresses, at.hidden, at.rounded, count, eights, this.#weights.windowScales, row);
    for (let layer = 0; layer < layers; layer++) {
      this.#affine(width, `gates${layer}`, at.gates, 3 * width, count);
      this.#recurBothWays(count);
      this.#layerSum(at.hidden, at.outputs, at.rounded, count * eights);
    }
    this.#affine(width, 'tags', at.tags, this.tagColumns, count);
    this.#bestTwo(at.tags, this.tagColumns * BYTES, count, this.tagColumns / 4, at.tagPeaks);
    this.#affine(width, 'projections', at.projections, 4 * arc, count, 0, 2 * arc, at.notNegative);
    this.#affine(width, 'projections', at.projections, 4 * arc, count, 2 * arc, 4 * arc);
  }

  /** to = rounded rows · weights + bias, columns `first` to before `end`; no value falls under those at `least`. */
  #affine(
    depth: number,
    name: string,
    to: number,
    columns: number,
    count: number,
    first = 0,
    end = columns,
    least = this.#at.noLess,
  ): void {
    const { at, panel } = this.#weights.of(name);
    const weights = at + (first / 8) * panel;
    const row = columns * BYTES;
    this.#product(this.#at.rounded, depth * 2, weights, to + first * BYTES, row, count, end - first, depth / 2, least);
  }

  /** Gates to outputs: the first half of the width runs forwards, the second half backwards. */
  #recurBothWays(count: number): void {
    const { width } = this.sizes;
    const { gates, cells, outputs } = this.#at;
    const row = width * BYTES;
    const last = (count - 1) * row;
    const half = row / 2;
    const vectors = width / 8;
    this.#recur(gates, 3 * row, cells, outputs, row, count, vectors, row);
    this.#recur(
      ...([gates + 3 * last + half, -3 * row, cells + last + half, outputs + last + half, -row] as const),
      ...([count, vectors, row] as const),
    );
  }

  /** Floats of a row of `arcs`. */
  arcColumns(count: number): number {
    return roundUp(count + 1, 8);
  }

  /** After `read`: scores of heads, biaffine with a weight for the distance. */
  scoreArcs(count: number): void {
    const { arc } = this.sizes;
    const at = this.#at;
    const floats = this.#floats;
    const rows = roundUp(count, 4);
    const columns = this.arcColumns(count);
    const bias = at.arcBias / BYTES;
    floats.copyWithin(at.queries / BYTES, bias, bias + rows * arc);
    const [wide, narrow, across] = [4 * arc * BYTES, arc * BYTES, columns * BYTES];
    this.#floatProduct(at.projections, wide, BYTES, at.arcWeights, narrow, at.queries, narrow, rows, arc, arc, 1);
    const projections = at.projections / BYTES + arc;
    for (let unit = 0; unit < arc; unit++) {
      const start = at.keys / BYTES + unit * columns;
      for (let word = 0; word < count; word++) floats[start + word] = floats[projections + word * 4 * arc + unit]!;
      floats[start + count] = floats[at.rootArc / BYTES + unit]!;
      floats.fill(0, start + count + 1, start + columns);
    }
    const distances = at.distances / BYTES + LONGEST;
    for (let word = 0; word < count; word++) {
      const start = at.arcs / BYTES + word * columns;
      floats.copyWithin(start, distances - word, distances - word + count);
      floats[start + count] = this.#rootDistance;
    }
    this.#floatProduct(at.queries, narrow, BYTES, at.keys, across, at.arcs, across, rows, columns, arc, 1);
  }

  /**
   * After `read`: scores of relations of pairs, at most `LONGEST`: the first of `words` on the first of `heads`, and so on.
   * `count` is the root.
   */
  scoreLabels(count: number, words: ArrayLike<number>, heads: ArrayLike<number>): void {
    const { arc } = this.sizes;
    const at = this.#at;
    const row = 4 * arc * BYTES;
    for (let pair = 0; pair < words.length; pair++) {
      const head = heads[pair]!;
      this.#addresses[pair * 2] = at.projections + words[pair]! * row + row / 2;
      this.#addresses[pair * 2 + 1] = head === count ? at.rootLabel : at.projections + head * row + row * 0.75;
    }
    this.#pairSum(at.addresses, at.rounded, words.length, arc / 8);
    this.#affine(arc, 'labels', at.labels, this.labelColumns, words.length);
    this.#bestTwo(at.labels, this.labelColumns * BYTES, words.length, this.labelColumns / 4, at.labelPeaks);
  }
}
