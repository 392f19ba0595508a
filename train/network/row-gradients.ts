/** Gradients of a table's rows: only the rows that a batch has met are looked at again. */
export class RowGradients {
  readonly width: number;
  readonly rows: number[] = [];
  readonly values: Float32Array;
  readonly #met: Uint8Array;

  constructor(rows: number, width: number) {
    this.width = width;
    this.values = new Float32Array(rows * width);
    this.#met = new Uint8Array(rows);
  }

  add(row: number, gradient: Float32Array, start: number, share = 1): void {
    if (this.#met[row] === 0) {
      this.#met[row] = 1;
      this.rows.push(row);
    }
    const { values, width } = this;
    const to = row * width;
    for (let unit = 0; unit < width; unit++) values[to + unit]! += gradient[start + unit]! * share;
  }

  clear(): void {
    for (const row of this.rows) {
      this.values.fill(0, row * this.width, (row + 1) * this.width);
      this.#met[row] = 0;
    }
    this.rows.length = 0;
  }
}
