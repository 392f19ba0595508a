/**
 * One product of matrices in WebAssembly with 128-bit vectors, written out instruction by instruction, so that it needs
 * no compiler and runs wherever WebAssembly does. Only additions and multiplications of 32-bit floats in a fixed
 * order: IEEE 754 gives the same bits on every machine.
 */

/**
 * C = A · B, or C += A · B when `accumulate` is 1. Addresses and strides in bytes; A may lie transposed (strides of
 * row and column); B and C lie row by row. `m` must be a multiple of 4, `n` of 8.
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

const I32 = 0x7f;
const V128 = 0x7b;
const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, M, N, K, ACCUMULATE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const [J, PA0, PA1, PA2, PA3, PB, COUNT, PC0, PC1, PC2, PC3] = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
const SUMS = 22;
const [B0, B1, SPLAT] = [30, 31, 32];

const leb = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
};
const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, ...leb(value)];
const ADD = [0x6a];
const SUBTRACT = [0x6b];
const vector = (code: number) => [0xfd, ...unsigned(code)];
const load = (offset: number) => [...vector(0x00), 0, ...unsigned(offset)];
const loadSplat = () => [...vector(0x09), 0, 0];
const store = (offset: number) => [...vector(0x0b), 0, ...unsigned(offset)];
const VECTOR_ADD = vector(0xe4);
const VECTOR_MULTIPLY = vector(0xe6);
const ZERO = [...vector(0x0c), ...new Array<number>(16).fill(0)];
const advance = (local: number, by: number[]) => [...get(local), ...by, ...ADD, ...set(local)];
const loopWhile = (body: number[], condition: number[]) => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b];
const choose = (condition: number[], yes: number[], no: number[]) => [
  ...condition,
  0x04,
  0x40,
  ...yes,
  0x05,
  ...no,
  0x0b,
];
const PA = [PA0, PA1, PA2, PA3] as const;
const PC = [PC0, PC1, PC2, PC3] as const;

function code(): number[] {
  const sum = (row: number, half: number) => SUMS + row * 2 + half;
  const eight = [0, 1, 2, 3].flatMap((row) => [0, 1].map((half) => [row, half] as const));
  const inner = [
    ...[...get(PB), ...load(0), ...set(B0), ...get(PB), ...load(16), ...set(B1)],
    ...PA.flatMap((pointer, row) => [
      ...[...get(pointer), ...loadSplat(), ...set(SPLAT)],
      ...[B0, B1].flatMap((column, half) => [
        ...[...get(sum(row, half)), ...get(SPLAT), ...get(column)],
        ...[...VECTOR_MULTIPLY, ...VECTOR_ADD, ...set(sum(row, half))],
      ]),
      ...advance(pointer, get(A_COLUMN)),
    ]),
    ...advance(PB, get(B_ROW)),
    ...[...get(COUNT), ...constant(1), ...SUBTRACT, 0x22, COUNT],
  ];
  const block = [
    ...[...get(A), ...set(PA0)],
    ...[1, 2, 3].flatMap((row) => [...get(PA[row - 1]!), ...get(A_ROW), ...ADD, ...set(PA[row]!)]),
    ...[...get(C), ...get(J), ...ADD, ...set(PC0)],
    ...[1, 2, 3].flatMap((row) => [...get(PC[row - 1]!), ...get(C_ROW), ...ADD, ...set(PC[row]!)]),
    ...[...get(B), ...get(J), ...ADD, ...set(PB)],
    ...choose(
      get(ACCUMULATE),
      eight.flatMap(([row, half]) => [...get(PC[row]!), ...load(half * 16), ...set(sum(row, half))]),
      eight.flatMap(([row, half]) => [...ZERO, ...set(sum(row, half))]),
    ),
    ...[...get(K), ...set(COUNT)],
    ...loopWhile(inner, []),
    ...eight.flatMap(([row, half]) => [...get(PC[row]!), ...get(sum(row, half)), ...store(half * 16)]),
    ...advance(J, constant(32)),
  ];
  const more = (local: number, limit: number) => [...get(local), ...get(limit), 0x49];
  const rows = [
    ...[...constant(0), ...set(J)],
    ...loopWhile(block, more(J, N)),
    ...[...get(A_ROW), ...constant(4), 0x6c, ...get(A), ...ADD, ...set(A)],
    ...[...get(C_ROW), ...constant(4), 0x6c, ...get(C), ...ADD, ...set(C)],
    ...[...get(M), ...constant(4), ...SUBTRACT, 0x22, M],
  ];
  return [...get(N), ...constant(4), 0x6c, ...set(N), ...loopWhile(rows, [])];
}

/** Compiles the product for a memory. */
export function matrixProduct(memory: WebAssembly.Memory): MatrixProduct {
  const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];
  const section = (id: number, content: number[]) => [id, ...unsigned(content.length), ...content];
  const body = [2, 11, I32, 11, V128, ...code(), 0x0b];
  const bytes = Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 11, ...new Array<number>(11).fill(I32), 0]),
    ...section(2, [1, ...text('e'), ...text('m'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('product'), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: { m: memory } });
  return instance.exports['product'] as MatrixProduct;
}
