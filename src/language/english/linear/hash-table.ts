/**
 * A table from hashes to numbers other than 0, for looking up only. The slot of a hash is its upper bits, so that hashes
 * in ascending order fill the table from its beginning to its end, which is quick.
 */
export class HashTable {
  readonly #shift: number;
  readonly #mask: number;
  /** in each slot a key and its value; a slot whose value is 0 is empty */
  readonly #slots: Int32Array;

  /**
   * @param keys hashes, each once, quickest in ascending order
   * @param values a number for each key, never 0
   * @param keyBits how many bits a key has
   */
  constructor(keys: ArrayLike<number>, values: ArrayLike<number>, keyBits = 32) {
    let bits = 10;
    while (2 ** bits < keys.length * 1.5) bits++;
    const shift = keyBits - bits;
    const mask = 2 ** bits - 1;
    const slots = new Int32Array(2 ** (bits + 1));
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      let slot = key >>> shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = values[index]!;
    }
    this.#shift = shift;
    this.#mask = mask;
    this.#slots = slots;
  }

  /** The value of a key, 0 for an unknown one. */
  get(key: number): number {
    const slots = this.#slots;
    let slot = key >>> this.#shift;
    for (;;) {
      const value = slots[2 * slot + 1]!;
      if (value === 0 || slots[2 * slot] === key) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}
