/** The few instructions of WebAssembly that the kernels are written in, as the bytes of the binary format (version 1, SIMD). */

/** Bytes, in lists of lists as they were put together; `compileKernel` makes one row of them. */
export type Code = number | readonly Code[];

const signed = (value: number): Code => {
  const low = value & 0x7f;
  const rest = value >> 7;
  const sign = low & 0x40;
  if ((rest === 0 && !sign) || (rest === -1 && sign)) return low;
  return [low | 0x80, signed(rest)];
};
const unsigned = (value: number): Code => (value < 128 ? value : [(value & 0x7f) | 0x80, unsigned(value >>> 7)]);
const vector = (code: number): Code => [0xfd, unsigned(code)];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const setAndKeep = (local: number): Code => [0x22, local];
export const constant = (value: number): Code => [0x41, signed(value)];
export const ADD = 0x6a;
export const SUBTRACT = 0x6b;
export const MULTIPLY = 0x6c;
export const LESS = 0x49;
export const AT_LEAST = 0x4f;
export const AND = 0x71;
/** The 32-bit integer at an address. */
export const loadInteger = (offset = 0): Code => [0x28, 0, unsigned(offset)];
export const loadVector = (offset = 0): Code => [vector(0x00), 0, unsigned(offset)];
export const loadInAllLanes = (offset = 0): Code => [vector(0x09), 0, unsigned(offset)];
export const storeVector = (offset = 0): Code => [vector(0x0b), 0, unsigned(offset)];
export const storeFirstLane = (offset = 0): Code => [vector(0x5a), 0, unsigned(offset), 0];
/** Of two vectors of four lanes that are the same one: the lanes, each `places` on, the first behind the last. */
export const rotateLanes = (places: number): Code => [
  vector(0x0d),
  Array.from({ length: 16 }, (_, byte) => (byte + places * 4) % 16),
];
export const VECTOR_ABSOLUTE = vector(0xe0);
export const VECTOR_ADD = vector(0xe4);
export const VECTOR_SUBTRACT = vector(0xe5);
export const VECTOR_MULTIPLY = vector(0xe6);
export const VECTOR_DIVIDE = vector(0xe7);
export const VECTOR_NEAREST = vector(0x6a);
/** The greater of two floats, the first where they are equal. */
export const VECTOR_GREATER = vector(0xeb);
/** The lesser of two floats. */
export const VECTOR_LESSER = vector(0xea);
/** 32-bit floats to integers and back, and two vectors of 32-bit integers to one of 16-bit integers, all saturating. */
export const VECTOR_TO_INTEGERS = vector(0xf8);
export const VECTOR_TO_FLOATS = vector(0xfa);
export const VECTOR_NARROW = vector(0x85);
/** Products of eight pairs of 16-bit integers, added two by two. */
export const INTEGER_DOT = vector(0xba);
export const INTEGER_ADD = vector(0xae);
/** A number in all four lanes. */
export const vectorOf = (value: number): Code => {
  const bytes = Array.from(new Uint8Array(Float32Array.of(value).buffer));
  return [vector(0x0c), bytes, bytes, bytes, bytes];
};
export const advance = (local: number, by: Code): Code => [get(local), by, ADD, set(local)];
/** Runs `body` again as long as what it leaves on the stack is not zero. */
export const repeat = (body: Code): Code => [0x03, 0x40, body, 0x0d, 0, 0x0b];
export const choose = (condition: Code, yes: Code, no: Code): Code => [condition, 0x04, 0x40, yes, 0x05, no, 0x0b];
/** Runs `body` as long as `condition` holds. */
export const during = (condition: Code, body: Code): Code => choose(condition, repeat([body, condition]), []);
/** One less in a counter, left on the stack for `repeat`. */
export const countDown = (local: number, by = 1): Code => [get(local), constant(by), SUBTRACT, setAndKeep(local)];

const I32 = 0x7f;
const V128 = 0x7b;

/**
 * Compiles one function of 32-bit integers without result over a memory.
 * @param integers local integers after the parameters
 * @param vectors local vectors after those
 */
export function compileKernel<Kernel extends (...parameters: number[]) => void>(
  memory: WebAssembly.Memory,
  parameters: number,
  integers: number,
  vectors: number,
  code: Code,
): Kernel {
  const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];
  const section = (id: number, content: Code): Code => [id, withLength(content)];
  const bytes = inOneRow([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, [1, 0x60, parameters, new Array<number>(parameters).fill(I32), 0]),
    section(2, [1, text('e'), text('m'), 0x02, 0x00, 1]),
    section(3, [1, 0]),
    section(7, [1, text('kernel'), 0x00, 0]),
    section(10, [1, withLength([2, integers, I32, vectors, V128, code, 0x0b])]),
  ]);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)), { e: { m: memory } });
  return instance.exports.kernel as Kernel;
}

function withLength(content: Code): Code {
  const bytes = inOneRow(content);
  return [unsigned(bytes.length), bytes];
}

function inOneRow(code: Code, row: number[] = []): number[] {
  if (typeof code === 'number') row.push(code);
  else for (const part of code) inOneRow(part, row);
  return row;
}
