import * as wasm from './instructions.ts';
import { UNITS } from './rounding-kernel.ts';

/*
 * What stands between the products of matrices: sums of rows that become the next product's input, eight values at a
 * time, as floats where they are needed again and rounded to 16-bit integers. Addresses in bytes.
 */

/**
 * The window: for each word the integer sums of its three places, whose addresses stand in `table`, scaled, with a bias,
 * not under 0, added to the word's vector. Four addresses a word: the word before in the first place, the word, the word
 * behind in the last, the vector. Scales lie at `scales`, biases `width` bytes behind them.
 */
export type WindowSum = (
  table: number,
  hidden: number,
  rounded: number,
  words: number,
  eights: number,
  scales: number,
  width: number,
) => void;

export function windowSum(memory: WebAssembly.Memory): WindowSum {
  const { get, set, advance, constant } = wasm;
  const [TABLE, HIDDEN, ROUNDED, WORDS, EIGHTS, SCALES, WIDTH] = [0, 1, 2, 3, 4, 5, 6];
  const [BEFORE, HERE, BEHIND, VECTOR, SCALE, LEFT, BIAS] = [7, 8, 9, 10, 11, 12, 13];
  const half = (offset: number) => [
    [get(BEFORE), wasm.loadVector(offset), get(HERE), wasm.loadVector(offset), wasm.INTEGER_ADD],
    [get(BEHIND), wasm.loadVector(offset), wasm.INTEGER_ADD, wasm.VECTOR_TO_FLOATS],
    [get(SCALE), wasm.loadVector(offset), wasm.VECTOR_MULTIPLY],
    [get(BIAS), wasm.loadVector(offset), wasm.VECTOR_ADD, wasm.vectorOf(0), wasm.VECTOR_GREATER],
    [get(VECTOR), wasm.loadVector(offset), wasm.VECTOR_ADD],
  ];
  const eight = [
    keepAndRound(HIDDEN, ROUNDED, half(0), half(16), 14),
    [BEFORE, HERE, BEHIND, VECTOR, SCALE, BIAS].map((pointer) => advance(pointer, constant(32))),
    wasm.countDown(LEFT),
  ];
  const word = [
    [BEFORE, HERE, BEHIND, VECTOR].map((pointer, at) => [get(TABLE), wasm.loadInteger(at * 4), set(pointer)]),
    [get(SCALES), wasm.setAndKeep(SCALE), get(WIDTH), wasm.ADD, set(BIAS), get(EIGHTS), set(LEFT)],
    wasm.repeat(eight),
    [advance(TABLE, constant(16)), wasm.countDown(WORDS)],
  ];
  return wasm.compileKernel(memory, 7, 7, 1, wasm.repeat(word));
}

/** Adds `eights` times eight floats of a layer's output to what the layer read, in place, and rounds the sums. */
export type LayerSum = (hidden: number, output: number, rounded: number, eights: number) => void;

export function layerSum(memory: WebAssembly.Memory): LayerSum {
  const { get, advance, constant } = wasm;
  const [HIDDEN, OUTPUT, ROUNDED, EIGHTS] = [0, 1, 2, 3];
  const half = (offset: number) => [
    [get(HIDDEN), wasm.loadVector(offset), get(OUTPUT), wasm.loadVector(offset), wasm.VECTOR_ADD],
  ];
  const eight = [
    keepAndRound(HIDDEN, ROUNDED, half(0), half(16), 4),
    [advance(OUTPUT, constant(32)), wasm.countDown(EIGHTS)],
  ];
  return wasm.compileKernel(memory, 4, 0, 1, wasm.repeat(eight));
}

/** Pairs of rows, whose addresses stand in `table`, added, not under 0 and rounded: `eights` times eight values a pair. */
export type PairSum = (table: number, rounded: number, pairs: number, eights: number) => void;

export function pairSum(memory: WebAssembly.Memory): PairSum {
  const { get, set, advance, constant } = wasm;
  const [TABLE, ROUNDED, PAIRS, EIGHTS] = [0, 1, 2, 3];
  const [FIRST, SECOND, LEFT] = [4, 5, 6];
  const half = (offset: number) => [
    [get(FIRST), wasm.loadVector(offset), get(SECOND), wasm.loadVector(offset), wasm.VECTOR_ADD],
    [wasm.vectorOf(0), wasm.VECTOR_GREATER, round],
  ];
  const eight = [
    [get(ROUNDED), half(0), half(16), wasm.VECTOR_NARROW, wasm.storeVector()],
    [FIRST, SECOND].map((pointer) => advance(pointer, constant(32))),
    [advance(ROUNDED, constant(16)), wasm.countDown(LEFT)],
  ];
  const pair = [
    [FIRST, SECOND].map((pointer, at) => [get(TABLE), wasm.loadInteger(at * 4), set(pointer)]),
    [get(EIGHTS), set(LEFT), wasm.repeat(eight)],
    [advance(TABLE, constant(8)), wasm.countDown(PAIRS)],
  ];
  return wasm.compileKernel(memory, 4, 3, 0, wasm.repeat(pair));
}

const round = [wasm.vectorOf(UNITS), wasm.VECTOR_MULTIPLY, wasm.VECTOR_NEAREST, wasm.VECTOR_TO_INTEGERS];

/** Stores two halves of four floats at `kept`, and rounded at `rounded`; both pointers go on. */
function keepAndRound(kept: number, rounded: number, low: wasm.Code, high: wasm.Code, vector: number): wasm.Code {
  const { get, set, advance, constant } = wasm;
  const half = (value: wasm.Code, offset: number) => [
    [value, set(vector), get(kept), get(vector), wasm.storeVector(offset), get(vector), round],
  ];
  return [
    [get(rounded), half(low, 0), half(high, 16), wasm.VECTOR_NARROW, wasm.storeVector()],
    [advance(kept, constant(32)), advance(rounded, constant(16))],
  ];
}
