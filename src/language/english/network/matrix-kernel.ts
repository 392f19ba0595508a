import * as wasm from './instructions.ts';

/**
 * C = A · B, or C += A · B when `accumulate` is 1. Addresses and strides in bytes; A may lie transposed (strides of
 * row and column); B and C lie row by row. `m` must be a multiple of 4, `n` of 8, `k` at least 1.
 */
export type MatrixProduct = (
  a: number,
  aRow: number,
  aColumn: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  m: number,
  n: number,
  k: number,
  accumulate: number,
) => void;

const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, M, N, K, ACCUMULATE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const [J, PB, COUNT, ROW_A, ROW_C, ROWS] = [11, 12, 13, 14, 15, 16];
const PA = [17, 18, 19, 20] as const;
const PC = [21, 22, 23, 24] as const;
const SUMS = 25;
const [B0, B1, LANES] = [33, 34, 35];

/**
 * Compiles a product of matrices for a memory: WebAssembly with 128-bit vectors, written out instruction by instruction,
 * so that it needs no compiler. Only additions and multiplications of 32-bit floats in a fixed order: IEEE 754 gives the
 * same bits on every machine. Four rows by eight columns at a time; eight columns of B stay in the nearest cache while
 * all rows of A pass.
 */
export function matrixProduct(memory: WebAssembly.Memory): MatrixProduct {
  let any: MatrixProduct | undefined;
  let contiguous: MatrixProduct | undefined;
  return (a, aRow, aColumn, b, bRow, c, cRow, m, n, k, accumulate) => {
    let product: MatrixProduct;
    if (aColumn === 4 && k % 4 === 0) product = contiguous ??= wasm.compileKernel(memory, 11, 14, 11, code(true));
    else product = any ??= wasm.compileKernel(memory, 11, 14, 11, code(false));
    product(a, aRow, aColumn, b, bRow, c, cRow, m, n, k, accumulate);
  };
}

/**
 * @param contiguous rows of A lie without gaps and `k` is a multiple of 4: four steps for each turn of the loop
 */
function code(contiguous: boolean): wasm.Code {
  const { get, set, advance, constant, ADD, MULTIPLY } = wasm;
  const sum = (row: number, half: number) => SUMS + row * 2 + half;
  const eight = [0, 1, 2, 3].flatMap((row) => [0, 1].map((half) => [row, half] as const));
  const step = (offset: number) => [
    [get(PB), wasm.loadVector(0), set(B0), get(PB), wasm.loadVector(16), set(B1)],
    PA.map((pointer, row) => [
      [get(pointer), wasm.loadInAllLanes(offset), set(LANES)],
      [B0, B1].map((column, half) => [
        [get(sum(row, half)), get(LANES), get(column)],
        [wasm.VECTOR_MULTIPLY, wasm.VECTOR_ADD, set(sum(row, half))],
      ]),
    ]),
    advance(PB, get(B_ROW)),
  ];
  const inner = [
    (contiguous ? [0, 4, 8, 12] : [0]).map(step),
    PA.map((pointer) => advance(pointer, contiguous ? constant(16) : get(A_COLUMN))),
    wasm.countDown(COUNT, contiguous ? 4 : 1),
  ];
  const fourRowsOn = (pointer: number, stride: number) => [
    [get(stride), constant(4), MULTIPLY, get(pointer), ADD, set(pointer)],
  ];
  const zeros = eight.map(([row, half]) => [wasm.vectorOf(0), set(sum(row, half))]);
  const loads = eight.map(([row, half]) => [[get(PC[row]!), wasm.loadVector(half * 16), set(sum(row, half))]]);
  const block = [
    [get(ROW_A), set(PA[0])],
    [1, 2, 3].map((row) => [get(PA[row - 1]!), get(A_ROW), ADD, set(PA[row]!)]),
    [get(ROW_C), get(J), ADD, set(PC[0])],
    [1, 2, 3].map((row) => [get(PC[row - 1]!), get(C_ROW), ADD, set(PC[row]!)]),
    [get(B), get(J), ADD, set(PB)],
    wasm.choose(get(ACCUMULATE), loads, zeros),
    [get(K), set(COUNT)],
    wasm.repeat(inner),
    eight.map(([row, half]) => [get(PC[row]!), get(sum(row, half)), wasm.storeVector(half * 16)]),
    fourRowsOn(ROW_A, A_ROW),
    fourRowsOn(ROW_C, C_ROW),
    wasm.countDown(ROWS, 4),
  ];
  const columns = [
    [get(A), set(ROW_A), get(C), set(ROW_C), get(M), set(ROWS)],
    wasm.repeat(block),
    advance(J, constant(32)),
    [get(J), get(N), wasm.LESS],
  ];
  return [get(N), constant(4), MULTIPLY, set(N), constant(0), set(J), wasm.repeat(columns)];
}
