import type { Model } from '../../model-file.ts';
import { PANEL_TAIL } from './integer-kernel.ts';
import { type NetworkSizes, parameterShapes } from './network-sizes.ts';
import { UNITS } from './rounding-kernel.ts';

/** Largest weight of a column in integers: with activations of some thousands, sums of 384 products stay below 2³¹. */
const LARGEST = 1023;

/** Panels of a matrix: where they begin, and the bytes of each. */
interface Panels {
  readonly at: number;
  readonly panel: number;
}

type Shape = readonly [name: string, rows: number, columns: number];

/** The matrices that run in integers: those with a bias, but for the one that makes queries of arcs. */
function integerShapes(sizes: NetworkSizes): readonly Shape[] {
  const shapes = parameterShapes(sizes);
  const biased = new Set(shapes.map(([name]) => name));
  return shapes.filter(([name]) => name !== 'arcs' && biased.has(`${name}Bias`));
}

/** Bytes of memory that the integers of a network's matrices take, with their scales and biases. */
export const weightBytes = (sizes: NetworkSizes): number =>
  integerShapes(sizes).reduce((sum, [, rows, columns]) => sum + rows * columns * 2 + (columns / 8) * PANEL_TAIL, 0);

/**
 * The matrices of a trained network in its memory, rounded to integers of `LARGEST` steps to either side of each
 * column. In panels: for every eight columns all pairs of rows one after the other, the two values of a column beside
 * each other, then the columns' scales and biases.
 */
export class IntegerWeights {
  /** address of the scales of the window's columns, their biases behind them */
  readonly windowScales: number;
  readonly #panels = new Map<string, Panels>();

  /** @param steps the value of 1 in the integers of each array of the model */
  constructor(
    memory: WebAssembly.Memory,
    start: number,
    model: Model,
    sizes: NetworkSizes,
    steps: Readonly<Record<string, number>>,
  ) {
    const floats = new Float32Array(memory.buffer);
    const { width } = sizes;
    let at = start;
    let windowScales = start;
    for (const [name, rows, columns] of integerShapes(sizes)) {
      const stored = model.array(name, 'Int16Array');
      const bias = model.array(`${name}Bias`, 'Int16Array');
      const sizesOfColumns = largestOf(stored, columns);
      const scale = (column: number) => (sizesOfColumns[column]! * steps[name]!) / LARGEST / UNITS;
      // Columns that only fill up the last eight are no answers: they must never score best.
      const answers = name === 'tags' ? sizes.tags : name === 'labels' ? sizes.labels : columns;
      const biasOf = (column: number) =>
        column < answers ? bias[column]! * steps[`${name}Bias`]! : Number.NEGATIVE_INFINITY;
      // The window's three places are summed apart, a place after the other, and scaled together.
      const window = name === 'window';
      const depth = window ? width : rows;
      const panel = depth * 16 + (window ? 0 : PANEL_TAIL);
      for (let from = 0, to = at; from < rows; from += depth, to += (columns / 8) * panel)
        packPanels(stored, columns, sizesOfColumns, from, from + depth, new Int16Array(memory.buffer, to), panel / 2);
      this.#panels.set(name, { at, panel });
      const tails = window ? at + rows * columns * 2 : at + depth * 16;
      for (let column = 0; column < columns; column++) {
        const to = window ? tails / 4 + column : (tails + (column >> 3) * panel) / 4 + (column & 7);
        floats[to] = scale(column);
        floats[to + (window ? columns : 8)] = biasOf(column);
      }
      if (window) windowScales = tails;
      at += rows * columns * 2 + (columns / 8) * PANEL_TAIL;
    }
    this.windowScales = windowScales;
  }

  of(name: string): Panels {
    return this.#panels.get(name)!;
  }
}

/** The greatest absolute value of each column. */
function largestOf(stored: Int16Array, columns: number): Int32Array {
  const most = new Int32Array(columns);
  for (let at = 0; at < stored.length; )
    for (let column = 0; column < columns; column++, at++) {
      const size = Math.abs(stored[at]!);
      if (size > most[column]!) most[column] = size;
    }
  return most;
}

/** Writes rows `from` to before `to` of a matrix as panels of `panel` integers each. */
function packPanels(
  stored: Int16Array,
  columns: number,
  most: Int32Array,
  from: number,
  to: number,
  target: Int16Array,
  panel: number,
): void {
  for (let column = 0; column < columns; column++) {
    const size = Math.max(most[column]!, 1);
    const start = (column >> 3) * panel + (column & 7) * 2;
    for (let row = 0, at = from * columns + column; row < to - from; row++, at += columns)
      target[start + (row >> 1) * 16 + (row & 1)] = Math.round((stored[at]! / size) * LARGEST);
  }
}
