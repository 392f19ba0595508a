import { expect, test } from 'vitest';
import { integerProduct, PANEL_TAIL } from './integer-kernel.ts';

const [columns, k] = [16, 8];
const [a, b, c, least] = [0, 1024, 4096, 8192];
const left = (row: number, step: number) => ((row * 37 + step * 211) % 2001) - 1000;
const right = (step: number, column: number) => ((step * 53 + column * 389) % 2047) - 1023;
const sum = (row: number, column: number) => {
  let total = 0;
  for (let step = 0; step < k; step++) total += left(row, step) * right(step, column);
  return total;
};

function prepared(rows: number, tail: number): WebAssembly.Memory {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const integers = new Int16Array(memory.buffer);
  for (let row = 0; row < rows; row++)
    for (let step = 0; step < k; step++) integers[a / 2 + row * k + step] = left(row, step);
  for (let step = 0; step < k; step++)
    for (let column = 0; column < columns; column++) {
      const panel = b + (column >> 3) * (k * 16 + tail);
      integers[panel / 2 + (step >> 1) * 16 + (column & 7) * 2 + (step & 1)] = right(step, column);
    }
  return memory;
}

test.each([1, 2, 3, 4, 5, 7, 8])('sums of %i rows are exact, and nothing is written beyond them', (rows) => {
  const memory = prepared(rows, 0);
  integerProduct(memory, false)(a, k * 2, b, c, columns * 4, rows, columns, k / 2, 0);
  const found = new Int32Array(memory.buffer, c, (rows + 1) * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) expect(found[row * columns + column]).toBe(sum(row, column));
  expect(found.slice(rows * columns).every((value) => value === 0)).toBe(true);
});

test.each([Number.NEGATIVE_INFINITY, 0])('sums are scaled, have a bias, and none falls under %d', (limit) => {
  const memory = prepared(6, PANEL_TAIL);
  const floats = new Float32Array(memory.buffer);
  for (let column = 0; column < columns; column++) {
    const tail = (b + (column >> 3) * (k * 16 + PANEL_TAIL) + k * 16) / 4 + (column & 7);
    floats[tail] = 2 ** -column;
    floats[tail + 8] = column;
  }
  floats.fill(limit, least / 4, least / 4 + 4);
  integerProduct(memory, true)(a, k * 2, b, c, columns * 4, 6, columns, k / 2, least);
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < columns; column++)
      expect(floats[c / 4 + row * columns + column]).toBe(
        Math.max(Math.fround(Math.fround(sum(row, column)) * 2 ** -column + column), limit),
      );
});
