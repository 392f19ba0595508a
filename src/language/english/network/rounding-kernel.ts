import * as wasm from './instructions.ts';

/** What 1 is in the integers that layers hand on. */
export const UNITS = 512;

/** Rounds eight times `eights` floats to 16-bit integers in units of 1/512. Addresses in bytes. */
export type Rounding = (from: number, to: number, eights: number) => void;

const [FROM, TO, EIGHTS] = [0, 1, 2];

/** Compiles the rounding for a memory. Values beyond ±64 become ±64. */
export function rounding(memory: WebAssembly.Memory): Rounding {
  const half = (offset: number) => [
    [wasm.get(FROM), wasm.loadVector(offset), wasm.vectorOf(UNITS), wasm.VECTOR_MULTIPLY],
    [wasm.VECTOR_NEAREST, wasm.VECTOR_TO_INTEGERS],
  ];
  const eight = [
    [wasm.get(TO), half(0), half(16), wasm.VECTOR_NARROW, wasm.storeVector()],
    [wasm.advance(FROM, wasm.constant(32)), wasm.advance(TO, wasm.constant(16)), wasm.countDown(EIGHTS)],
  ];
  return wasm.compileKernel(memory, 3, 0, 0, wasm.repeat(eight));
}
