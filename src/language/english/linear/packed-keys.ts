/** Words and phrases are known by this many bits of their hash. */
export const KEY_BITS = 28;
export const keyOfHash = (hash: number): number => hash >>> (32 - KEY_BITS);

/** Keys in ascending order from their differences, seven bits a byte. */
export function unpackKeys(packed: Uint8Array, length: number): Int32Array {
  const keys = new Int32Array(length);
  let at = 0;
  let key = 0;
  for (let index = 0; index < length; index++) {
    let shift = 0;
    let byte: number;
    do {
      byte = packed[at++]!;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    keys[index] = key;
  }
  return keys;
}

/** Packs keys for `unpackKeys`. */
export function packKeys(keys: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let difference = key - before;
    before = key;
    while (difference > 127) {
      bytes.push((difference & 127) | 128);
      difference >>>= 7;
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}
