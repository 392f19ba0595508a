import type { RowGradients } from './row-gradients.ts';

const BETA1 = 0.9;
const BETA2 = 0.98;

/** Adam (Kingma and Ba 2015). Rows that a batch does not touch keep their moments as they are. */
export class Adam {
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  #step = 0;

  constructor(size: number) {
    this.#first = new Float32Array(size);
    this.#second = new Float32Array(size);
  }

  dense(values: Float32Array, gradients: Float32Array, rate: number, scale: number): void {
    this.#step++;
    let norm = 0;
    for (let at = 0; at < gradients.length; at++) norm += gradients[at]! * gradients[at]!;
    norm = Math.sqrt(norm) * scale;
    const clipped = norm > 1 ? scale / norm : scale;
    this.#update(values, 0, values.length, gradients, clipped, this.#rate(rate));
  }

  sparse(values: Float32Array, gradients: RowGradients, rate: number, scale: number): void {
    this.#step++;
    const corrected = this.#rate(rate);
    const { width } = gradients;
    for (const row of gradients.rows)
      this.#update(values, row * width, (row + 1) * width, gradients.values, scale, corrected);
  }

  #rate(rate: number): number {
    return (rate * Math.sqrt(1 - BETA2 ** this.#step)) / (1 - BETA1 ** this.#step);
  }

  #update(
    values: Float32Array,
    start: number,
    end: number,
    gradients: Float32Array,
    scale: number,
    rate: number,
  ): void {
    const first = this.#first;
    const second = this.#second;
    for (let at = start; at < end; at++) {
      const gradient = gradients[at]! * scale;
      const mean = BETA1 * first[at]! + (1 - BETA1) * gradient;
      const square = BETA2 * second[at]! + (1 - BETA2) * gradient * gradient;
      first[at] = mean;
      second[at] = square;
      values[at]! -= (rate * mean) / (Math.sqrt(square) + 1e-7);
    }
  }
}
