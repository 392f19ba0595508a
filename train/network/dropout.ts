import type { Matrix } from '../../src/language/english/network/network.ts';
import { LONGEST, type NetworkSizes } from '../../src/language/english/network/network-sizes.ts';
import type { DropoutMasks } from './backward.ts';

/** Leaves out values while a network learns, so that it does not lean on single ones, and remembers which. */
export class Dropout {
  readonly masks: DropoutMasks;
  readonly #input: Float32Array;
  readonly #share: number;
  readonly #inputShare: number;
  #state = 12345;

  /** @param share of a layer's values that are left out, and of the input's */
  constructor({ width, arc, layers }: NetworkSizes, share: number, inputShare: number) {
    const rows = LONGEST + 12;
    this.#share = share;
    this.#inputShare = inputShare;
    this.#input = new Float32Array(rows * 512);
    this.masks = {
      window: new Float32Array(rows * width),
      outputs: Array.from({ length: layers }, () => new Float32Array(rows * width)),
      projections: new Float32Array(rows * 4 * arc),
    };
  }

  /** Draws the mask of a place in the network and multiplies by it. */
  apply(name: string, matrix: Matrix, length: number): void {
    const { masks } = this;
    const values =
      name === 'window'
        ? masks.window
        : name === 'projections'
          ? masks.projections
          : masks.outputs[Number(name.slice(6))]!;
    const size = length * matrix.columns;
    this.#draw(values, size, this.#share);
    for (let at = 0; at < size; at++) matrix.data[at]! *= values[at]!;
  }

  /** Draws the mask of `size` values of the input, for the caller to multiply by; it holds until the next. */
  ofInput(size: number): Float32Array {
    this.#draw(this.#input, size, this.#inputShare);
    return this.#input;
  }

  #draw(values: Float32Array, size: number, share: number): void {
    const limit = Math.round(share * 256);
    const keep = 256 / (256 - limit);
    let state = this.#state;
    // Four values of each draw, one for each byte.
    for (let at = 0; at < size; at += 4) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      values[at] = (state & 255) < limit ? 0 : keep;
      values[at + 1] = ((state >>> 8) & 255) < limit ? 0 : keep;
      values[at + 2] = ((state >>> 16) & 255) < limit ? 0 : keep;
      values[at + 3] = state >>> 24 < limit ? 0 : keep;
    }
    this.#state = state;
  }
}
