import * as wasm from './instructions.ts';

/**
 * One direction of a quasi-recurrent layer (fo-pooling). Addresses and strides in bytes, all at the row that comes first;
 * strides are negative when it runs backwards. Value, keep and show gates lie `width` bytes apart; they are squashed in
 * place. `vectors` is the number of units divided by 4.
 */
export type Recurrence = (
  gates: number,
  gateRow: number,
  cells: number,
  outputs: number,
  row: number,
  count: number,
  vectors: number,
  width: number,
) => void;

const [GATES, GATE_ROW, CELLS, OUTPUTS, ROW, COUNT, VECTORS, WIDTH] = [0, 1, 2, 3, 4, 5, 6, 7];
const [PG, PC, PO, LEFT, AT] = [8, 9, 10, 11, 12];
const [CELL, VALUE, KEEP, SHOW] = [13, 14, 15, 16];

/**
 * Compiles the recurrence for a memory. With squash(x) = x / (1 + |x|): value = squash(g₁), keep = ½ + ½ squash(g₂),
 * show = ½ + ½ squash(g₃); cell = value + keep · (cell before − value); output = show · cell.
 */
export function recurrence(memory: WebAssembly.Memory): Recurrence {
  return wasm.compileKernel(memory, 8, 5, 4, code());
}

function code(): wasm.Code {
  const { get, set, advance, constant, ADD } = wasm;
  const squash = (part: number, into: number) => [
    [get(PG), part === 0 ? [] : [get(WIDTH), ADD], part === 2 ? [get(WIDTH), ADD] : []],
    [wasm.setAndKeep(AT), get(AT), wasm.loadVector(), wasm.setAndKeep(into)],
    [wasm.vectorOf(1), get(into), wasm.VECTOR_ABSOLUTE, wasm.VECTOR_ADD, wasm.VECTOR_DIVIDE],
    [wasm.setAndKeep(into), wasm.storeVector()],
  ];
  const halved = (local: number) => [
    [wasm.vectorOf(0.5), get(local), wasm.vectorOf(0.5), wasm.VECTOR_MULTIPLY, wasm.VECTOR_ADD],
  ];
  const step = [
    [squash(0, VALUE), squash(1, KEEP), squash(2, SHOW)],
    [get(VALUE), halved(KEEP), get(CELL), get(VALUE), wasm.VECTOR_SUBTRACT],
    [wasm.VECTOR_MULTIPLY, wasm.VECTOR_ADD, set(CELL)],
    [get(PC), get(CELL), wasm.storeVector()],
    [get(PO), halved(SHOW), get(CELL), wasm.VECTOR_MULTIPLY, wasm.storeVector()],
    [advance(PG, get(GATE_ROW)), advance(PC, get(ROW)), advance(PO, get(ROW))],
    wasm.countDown(LEFT),
  ];
  const units = [
    [get(GATES), set(PG), get(CELLS), set(PC), get(OUTPUTS), set(PO)],
    [get(COUNT), set(LEFT), wasm.vectorOf(0), set(CELL)],
    wasm.repeat(step),
    [GATES, CELLS, OUTPUTS].map((pointer) => advance(pointer, constant(16))),
    wasm.countDown(VECTORS),
  ];
  return wasm.repeat(units);
}
