import { expect, test } from 'vitest';
import { layerSum, pairSum, windowSum } from './sum-kernels.ts';

const f = Math.fround;
/** To 1/512, halves to the even neighbour, and no more than 16 bits hold. */
function rounded(value: number): number {
  const units = f(value * 512);
  const floor = Math.floor(units);
  const near = units - floor === 0.5 ? floor + (floor & 1) : Math.round(units);
  return Math.min(Math.max(near, -32768), 32767);
}
const value = (at: number) => f(Math.sin(at * 12.9) * 3);

test('a layer’s output is added in place, and rounded', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  for (let at = 0; at < 64; at++) floats[at] = value(at);
  floats[3] = 100;
  const before = floats.slice(0, 64);
  layerSum(memory)(0, 128, 1024, 4);
  const integers = new Int16Array(memory.buffer, 1024, 32);
  for (let at = 0; at < 32; at++) {
    const sum = f(before[at]! + before[32 + at]!);
    expect(floats[at]).toBe(sum);
    expect(integers[at]).toBe(rounded(sum));
  }
});

test('pairs of rows are added, not under 0, and rounded', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  for (let at = 0; at < 24; at++) floats[at] = value(at);
  new Int32Array(memory.buffer, 512, 4).set([0, 32, 64, 0]);
  pairSum(memory)(512, 1024, 2, 1);
  const integers = new Int16Array(memory.buffer, 1024, 16);
  for (let unit = 0; unit < 8; unit++) {
    expect(integers[unit]).toBe(rounded(Math.max(f(value(unit) + value(8 + unit)), 0)));
    expect(integers[8 + unit]).toBe(rounded(Math.max(f(value(16 + unit) + value(unit)), 0)));
  }
});

test('the window’s sums of three places are scaled, have a bias, and are added to the word', () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const floats = new Float32Array(memory.buffer);
  const integers = new Int32Array(memory.buffer);
  const [sums, vector, scales, table, hidden, out] = [0, 128, 256, 512, 640, 1024];
  for (let unit = 0; unit < 8; unit++) {
    for (let place = 0; place < 3; place++) integers[sums / 4 + place * 8 + unit] = (unit - 4) * (place + 1) * 1000;
    floats[vector / 4 + unit] = value(unit);
    floats[scales / 4 + unit] = f(1 / (3000 + unit));
    floats[scales / 4 + 8 + unit] = f(unit / 10);
  }
  integers.set([sums, sums + 32, sums + 64, vector], table / 4);
  windowSum(memory)(table, hidden, out, 1, 1, scales, 32);
  const short = new Int16Array(memory.buffer, out, 8);
  for (let unit = 0; unit < 8; unit++) {
    const scaled = f(f((unit - 4) * 6000 * f(1 / (3000 + unit))) + f(unit / 10));
    const expected = f(Math.max(scaled, 0) + value(unit));
    expect(floats[hidden / 4 + unit]).toBe(expected);
    expect(short[unit]).toBe(rounded(expected));
  }
});
