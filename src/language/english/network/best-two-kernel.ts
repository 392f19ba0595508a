import * as wasm from './instructions.ts';

/**
 * The greatest and the second greatest value of each row of floats, written side by side from `to` on. Addresses and the
 * stride of rows in bytes; a row is `fours` times four floats long. Of equal values both count.
 */
export type BestTwo = (rows: number, stride: number, count: number, fours: number, to: number) => void;

/** Compiles the search for a memory. Comparing floats gives the same answer on every machine. */
export function bestTwo(memory: WebAssembly.Memory): BestTwo {
  const { get, set, advance, constant } = wasm;
  const [ROWS, STRIDE, COUNT, FOURS, TO, AT, LEFT] = [0, 1, 2, 3, 4, 5, 6];
  const [BEST, SECOND, VALUE, OTHER] = [7, 8, 9, 10];
  const compare = (values: wasm.Code) => [
    [values, set(VALUE), get(SECOND), get(BEST), get(VALUE), wasm.VECTOR_LESSER, wasm.VECTOR_GREATER, set(SECOND)],
    [get(BEST), get(VALUE), wasm.VECTOR_GREATER, set(BEST)],
  ];
  const four = [compare([get(AT), wasm.loadVector()]), advance(AT, constant(16)), wasm.countDown(LEFT)];
  // The lanes' own best two are compared with those of the lanes that stand so many places on.
  const acrossLanes = (places: number) => [
    [get(SECOND), set(OTHER), compare([get(BEST), get(BEST), wasm.rotateLanes(places)])],
    [get(SECOND), get(OTHER), get(OTHER), wasm.rotateLanes(places), wasm.VECTOR_GREATER, set(SECOND)],
  ];
  const row = [
    [wasm.vectorOf(Number.NEGATIVE_INFINITY), wasm.setAndKeep(BEST), set(SECOND)],
    [get(ROWS), set(AT), get(FOURS), set(LEFT), wasm.repeat(four)],
    [acrossLanes(2), acrossLanes(1)],
    [get(TO), get(BEST), wasm.storeFirstLane(0), get(TO), get(SECOND), wasm.storeFirstLane(4)],
    [advance(ROWS, get(STRIDE)), advance(TO, constant(8)), wasm.countDown(COUNT)],
  ];
  return wasm.compileKernel(memory, 5, 2, 4, wasm.repeat(row));
}
