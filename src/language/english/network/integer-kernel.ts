import * as wasm from './instructions.ts';

/**
 * C = A · B with A and B of 16-bit integers, A row by row, B in panels (`packPanels`). C holds what the kernel was
 * compiled for: floats, scaled and with a bias, or the bare sums. Addresses and strides in bytes. `columns` must be a
 * multiple of 8, `pairs` (half the rows of B) of 4. `least` is the address of four floats under which no result falls.
 */
export type IntegerProduct = (
  a: number,
  aRow: number,
  b: number,
  c: number,
  cRow: number,
  rows: number,
  columns: number,
  pairs: number,
  least: number,
) => void;

const [A, A_ROW, B, C, C_ROW, ROWS, COLUMNS, PAIRS, LEAST] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const [PB, COUNT, ROW_A, ROW_C, LEFT] = [9, 10, 11, 12, 13];
const PA = [14, 15, 16, 17] as const;
const SUMS = 18;
const [B0, B1, LANES] = [26, 27, 28];

/** Bytes of a panel besides its integers: eight scales and eight biases. */
export const PANEL_TAIL = 64;

/**
 * Compiles the product for a memory. Integers add up to the same sum in any order, so every machine gives the same bits.
 * Four rows by eight columns at a time; the panel of B stays in the nearest cache while all rows of A pass.
 * @param scaled whether panels end with scales and biases and C is of floats
 */
export function integerProduct(memory: WebAssembly.Memory, scaled: boolean): IntegerProduct {
  const { get, set, advance, constant, ADD, SUBTRACT, MULTIPLY } = wasm;
  const block = (rows: number) => [
    [get(ROW_A), set(PA[0])],
    PA.slice(1, rows).map((pointer, before) => [get(PA[before]!), get(A_ROW), ADD, set(pointer)]),
    [get(B), set(PB), get(PAIRS), set(COUNT)],
    halves(rows).map(([row, half]) => [wasm.vectorOf(0), set(sumOf(row, half))]),
    wasm.repeat(fourPairs(rows)),
    scaled ? scale(rows) : [],
    [get(ROW_C), set(COUNT)],
    halves(rows).map(([row, half]) => [
      row > 0 && half === 0 ? advance(COUNT, get(C_ROW)) : [],
      [get(COUNT), get(sumOf(row, half)), wasm.storeVector(half * 16)],
    ]),
    [get(ROW_A), get(A_ROW), constant(rows), MULTIPLY, ADD, set(ROW_A)],
    [get(ROW_C), get(C_ROW), constant(rows), MULTIPLY, ADD, set(ROW_C)],
    [get(LEFT), constant(rows), SUBTRACT, set(LEFT)],
  ];
  const panel = [
    [get(A), set(ROW_A), get(C), set(ROW_C), get(ROWS), set(LEFT)],
    wasm.during([get(LEFT), constant(4), wasm.AT_LEAST], block(4)),
    wasm.choose([get(LEFT), constant(2), wasm.AND], block(2), []),
    wasm.choose([get(LEFT), constant(1), wasm.AND], block(1), []),
    [get(PB), constant(scaled ? PANEL_TAIL : 0), ADD, set(B)],
    [advance(C, constant(32)), wasm.countDown(COLUMNS, 8)],
  ];
  return wasm.compileKernel(memory, 9, 9, 11, wasm.repeat(panel));
}

const sumOf = (row: number, half: number) => SUMS + row * 2 + half;
const halves = (rows: number) => Array.from({ length: rows * 2 }, (_, index) => [index >> 1, index & 1] as const);

/** Four pairs of rows of B, each with a pair of values of each row of A. */
function fourPairs(rows: number): wasm.Code {
  const { get, set, advance, constant } = wasm;
  const step = (pair: number) => [
    [get(PB), wasm.loadVector(pair * 32), set(B0), get(PB), wasm.loadVector(pair * 32 + 16), set(B1)],
    PA.slice(0, rows).map((pointer, row) => [
      [get(pointer), wasm.loadInAllLanes(pair * 4), set(LANES)],
      [B0, B1].map((column, half) => [
        [get(sumOf(row, half)), get(LANES), get(column), wasm.INTEGER_DOT, wasm.INTEGER_ADD],
        set(sumOf(row, half)),
      ]),
    ]),
  ];
  return [
    [0, 1, 2, 3].map(step),
    advance(PB, constant(128)),
    PA.slice(0, rows).map((pointer) => advance(pointer, constant(16))),
    wasm.countDown(COUNT, 4),
  ];
}

function scale(rows: number): wasm.Code {
  const { get, set } = wasm;
  const load = (offset: number) => [
    [get(PB), wasm.loadVector(offset), set(B0), get(PB), wasm.loadVector(offset + 16), set(B1)],
  ];
  return [
    load(0),
    halves(rows).map(([row, half]) => [
      [get(sumOf(row, half)), wasm.VECTOR_TO_FLOATS, get(half === 0 ? B0 : B1), wasm.VECTOR_MULTIPLY],
      set(sumOf(row, half)),
    ]),
    load(32),
    [get(LEAST), wasm.loadVector(0), set(LANES)],
    halves(rows).map(([row, half]) => [
      [get(sumOf(row, half)), get(half === 0 ? B0 : B1), wasm.VECTOR_ADD],
      [get(LANES), wasm.VECTOR_GREATER, set(sumOf(row, half))],
    ]),
  ];
}
