import { type IntegerProduct, integerProduct } from './matrix-kernel.ts';
import type { Matrix, Network } from './network.ts';
import { LONGEST, roundUp } from './network-sizes.ts';
import { type Rounding, rounding, UNITS } from './rounding-kernel.ts';

/** Largest weight of a column in integers: with activations of some thousands, sums of 384 products stay below 2³¹. */
const LARGEST = 1023;

interface IntegerWeights {
  readonly rows: number;
  readonly columns: number;
  /** address of the pairs, and of scales and biases, in bytes */
  readonly pairs: number;
  readonly scales: number;
}

/** The layers of a trained network with weights and inputs rounded to 16-bit integers. */
export class IntegerLayers {
  readonly #weights = new Map<string, IntegerWeights>();
  readonly #product: IntegerProduct;
  readonly #round: Rounding;
  readonly #rounded: Matrix;

  constructor(network: Network) {
    this.#product = integerProduct(network.memory);
    this.#round = rounding(network.memory);
    this.#rounded = network.allocate(LONGEST + 12, network.sizes.width / 2);
    for (const [name, { rows, columns, data }] of network.parameters) {
      const bias = network.parameters.get(`${name}Bias`);
      if (!bias || name === 'arcs') continue;
      const pairs = network.allocate(rows / 2, columns);
      const scales = network.allocate(2, columns);
      const integers = new Int16Array(network.memory.buffer, pairs.at * 4, rows * columns);
      const most = new Float32Array(columns).fill(1e-9);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const size = Math.abs(data[row * columns + column]!);
          if (size > most[column]!) most[column] = size;
        }
      for (let row = 0; row < rows; row++) {
        const to = (row >> 1) * columns * 2 + (row & 1);
        for (let column = 0; column < columns; column++)
          integers[to + column * 2] = Math.round((data[row * columns + column]! / most[column]!) * LARGEST);
      }
      for (let column = 0; column < columns; column++) {
        scales.data[column] = most[column]! / LARGEST / UNITS;
        scales.data[columns + column] = bias.data[column]!;
      }
      this.#weights.set(name, { rows, columns, pairs: pairs.at * 4, scales: scales.at * 4 });
    }
  }

  /** Floats of memory that the layers need. */
  static memory(parameters: number, width: number): number {
    return parameters + ((LONGEST + 12) * width) / 2 + 16 * 1024;
  }

  /** out = in · weights + bias for `count` rows; `rows` of the input are rounded, so that a window can look ahead. */
  affine(from: Matrix, name: string, to: Matrix, count: number, rows: number): void {
    const { rows: depth, columns, pairs, scales } = this.#weights.get(name)!;
    this.#round(from.at * 4, this.#rounded.at * 4, Math.ceil((rows * from.columns) / 8));
    const stride = from.columns * 2;
    this.#product(
      this.#rounded.at * 4,
      stride,
      pairs,
      to.at * 4,
      to.columns * 4,
      roundUp(count, 4),
      columns,
      depth,
      scales,
    );
  }
}
