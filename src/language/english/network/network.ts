import { type MatrixProduct, matrixProduct } from './matrix-kernel.ts';
import { DISTANCE_BUCKETS, DISTANCES, LONGEST, type NetworkSizes, parameterShapes, roundUp } from './network-sizes.ts';
import { type Recurrence, recurrence } from './recurrence-kernel.ts';

/** A matrix in the network's memory. `at` counts floats. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

/** Multiplies a layer's output while training, so that the network does not lean on single values (dropout). */
export type Mask = (name: string, matrix: Matrix, rows: number) => void;

/**
 * The network that reads a sentence: words to vectors, a window of three, recurrent layers in both directions
 * (quasi-recurrent, Bradbury and others 2017: the recurrence itself has no weights), and from the last layer tags and
 * scores of heads and labels (biaffine, Dozat and Manning 2017). Only + − × ÷ of floats, so every machine agrees.
 */
export class Network {
  readonly sizes: NetworkSizes;
  readonly memory: WebAssembly.Memory;
  readonly floats: Float32Array;
  readonly product: MatrixProduct;
  readonly recur: Recurrence;
  readonly parameters: ReadonlyMap<string, Matrix>;
  /** all parameters besides the embeddings, as one stretch */
  readonly parameterStart: number;
  readonly parameterEnd: number;
  readonly input: Matrix;
  readonly window: Matrix;
  readonly hidden: readonly Matrix[];
  readonly gates: readonly Matrix[];
  readonly cells: readonly Matrix[];
  readonly outputs: readonly Matrix[];
  readonly tags: Matrix;
  readonly projections: Matrix;
  readonly queries: Matrix;
  readonly keys: Matrix;
  readonly arcs: Matrix;
  readonly joined: Matrix;
  readonly labels: Matrix;
  #used = 0;

  /** @param extra floats of memory for the caller (`allocate`) */
  constructor(sizes: NetworkSizes, extra = 0) {
    this.sizes = sizes;
    const { width, arc, layers } = sizes;
    const rows = LONGEST + 12;
    const shapes = parameterShapes(sizes);
    const needed =
      shapes.reduce((sum, [, r, c]) => sum + r * c + 8, 0) +
      rows * (width * (3 + layers * 6) + arc * 8 + rows + roundUp(sizes.tags, 8) + roundUp(sizes.labels, 8)) +
      extra +
      4096;
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((needed * 4) / 65536) + 1 });
    this.floats = new Float32Array(this.memory.buffer);
    this.product = matrixProduct(this.memory);
    this.recur = recurrence(this.memory);
    const parameters = new Map<string, Matrix>();
    this.parameterStart = this.#used;
    for (const [name, r, c] of shapes) parameters.set(name, this.allocate(r, c));
    this.parameterEnd = this.#used;
    this.parameters = parameters;
    this.input = this.allocate(rows, width);
    this.window = this.allocate(rows, width);
    this.hidden = Array.from({ length: layers + 1 }, () => this.allocate(rows, width));
    this.gates = Array.from({ length: layers }, () => this.allocate(rows, 3 * width));
    this.cells = Array.from({ length: layers }, () => this.allocate(rows, width));
    this.outputs = Array.from({ length: layers }, () => this.allocate(rows, width));
    this.tags = this.allocate(rows, roundUp(sizes.tags, 8));
    this.projections = this.allocate(rows, 4 * arc);
    this.queries = this.allocate(rows, arc);
    this.keys = this.allocate(arc, rows);
    this.arcs = this.allocate(rows, rows);
    this.joined = this.allocate(rows, arc);
    this.labels = this.allocate(rows, roundUp(sizes.labels, 8));
  }

  allocate(rows: number, columns: number): Matrix {
    const at = this.#used;
    this.#used = roundUp(at + rows * columns, 4);
    if (this.#used > this.floats.length) throw new RangeError('The network asked for less memory than it needs');
    return { at, rows, columns, data: this.floats.subarray(at, at + rows * columns) };
  }

  parameter(name: string): Matrix {
    return this.parameters.get(name)!;
  }

  /** out = in · weights + bias for `count` rows. */
  affine(from: Matrix, weights: string, to: Matrix, count: number, column = 0, depth = from.columns): void {
    const w = this.parameter(weights);
    const bias = this.parameter(`${weights}Bias`).data;
    const rows = roundUp(count, 4);
    for (let row = 0; row < rows; row++) to.data.set(bias, row * to.columns);
    this.product(
      (from.at + column) * 4,
      from.columns * 4,
      4,
      w.at * 4,
      w.columns * 4,
      to.at * 4,
      to.columns * 4,
      rows,
      w.columns,
      depth,
      1,
    );
  }

  /** From the words' vectors in rows 1 to `count` of `input` (other rows are made zero) to tags and projections. */
  read(count: number, mask?: Mask): void {
    const { width, layers } = this.sizes;
    const { input, window, hidden } = this;
    input.data.fill(0, 0, width);
    input.data.fill(0, (count + 1) * width, (roundUp(count, 4) + 2) * width);
    this.affine(input, 'window', window, count, 0, 3 * width);
    const size = count * width;
    for (let at = 0; at < size; at++) if (window.data[at]! < 0) window.data[at] = 0;
    mask?.('window', window, count);
    const first = hidden[0]!.data;
    for (let at = 0; at < size; at++) first[at] = window.data[at]! + input.data[at + width]!;
    first.fill(0, size, roundUp(count, 4) * width);
    for (let layer = 0; layer < layers; layer++) {
      this.affine(hidden[layer]!, `gates${layer}`, this.gates[layer]!, count);
      this.#recur(layer, count);
      const output = this.outputs[layer]!;
      mask?.(`output${layer}`, output, count);
      const below = hidden[layer]!.data;
      const above = hidden[layer + 1]!.data;
      for (let at = 0; at < size; at++) above[at] = below[at]! + output.data[at]!;
      above.fill(0, size, roundUp(count, 4) * width);
    }
    const top = hidden[layers]!;
    this.affine(top, 'tags', this.tags, count);
    this.affine(top, 'projections', this.projections, count);
  }

  /** Gates to cells and outputs: the first half of the width runs forwards, the second half backwards. */
  #recur(layer: number, count: number): void {
    if (count === 0) return;
    const { width } = this.sizes;
    const [gates, cells, outputs] = [this.gates[layer]!.at * 4, this.cells[layer]!.at * 4, this.outputs[layer]!.at * 4];
    const row = width * 4;
    const last = (count - 1) * row;
    const half = row / 2;
    const vectors = width / 8;
    this.recur(gates, 3 * row, cells, outputs, row, count, vectors, row);
    this.recur(
      gates + 3 * last + half,
      -3 * row,
      cells + last + half,
      outputs + last + half,
      -row,
      count,
      vectors,
      row,
    );
  }

  /** From projections to the scores of heads: `arcs` row by dependent, column by head; column `count` is the root. */
  scoreArcs(count: number, mask?: Mask): void {
    const { arc } = this.sizes;
    const { projections, queries, keys, arcs } = this;
    const rows = roundUp(count, 4);
    const columns = roundUp(count + 1, 8);
    for (let row = 0; row < count; row++) {
      const start = row * 4 * arc;
      for (let at = start; at < start + 2 * arc; at++) if (projections.data[at]! < 0) projections.data[at] = 0;
    }
    mask?.('projections', projections, count);
    const bias = this.parameter('arcsBias').data;
    for (let row = 0; row < rows; row++) queries.data.set(bias, row * arc);
    const weights = this.parameter('arcs');
    this.product(projections.at * 4, 16 * arc, 4, weights.at * 4, arc * 4, queries.at * 4, arc * 4, rows, arc, arc, 1);
    const root = this.parameter('rootArc').data;
    for (let unit = 0; unit < arc; unit++) {
      const start = unit * columns;
      for (let row = 0; row < count; row++) keys.data[start + row] = projections.data[row * 4 * arc + arc + unit]!;
      keys.data[start + count] = root[unit]!;
      keys.data.fill(0, start + count + 1, start + columns);
    }
    const distances = this.parameter('distances').data;
    for (let row = 0; row < count; row++) {
      const start = row * columns;
      for (let head = 0; head < count; head++)
        arcs.data[start + head] = distances[DISTANCE_BUCKETS[head - row + LONGEST]!]!;
      arcs.data[start + count] = distances[DISTANCES - 1]!;
    }
    this.product(queries.at * 4, arc * 4, 4, keys.at * 4, columns * 4, arcs.at * 4, columns * 4, rows, columns, arc, 1);
  }

  /** From projections and heads (`count` is the root) to the scores of labels. */
  scoreLabels(count: number, heads: ArrayLike<number>): void {
    const { arc } = this.sizes;
    const { projections, joined } = this;
    const root = this.parameter('rootLabel').data;
    for (let row = 0; row < count; row++) {
      const head = heads[row]!;
      const from = row * 4 * arc + 2 * arc;
      const to = head * 4 * arc + 3 * arc;
      for (let unit = 0; unit < arc; unit++) {
        const value = projections.data[from + unit]! + (head === count ? root[unit]! : projections.data[to + unit]!);
        joined.data[row * arc + unit] = Math.max(value, 0);
      }
    }
    joined.data.fill(0, count * arc, roundUp(count, 4) * arc);
    this.affine(joined, 'labels', this.labels, count);
  }
}
