/** Weights as `LinearModel` reads them: features, how many classes each speaks of, those classes and the weights. */
export interface CompiledWeights {
  readonly hashes: Int32Array<ArrayBuffer>;
  readonly counts: Uint8Array<ArrayBuffer>;
  readonly labels: Uint8Array<ArrayBuffer>;
  readonly weights: Int16Array<ArrayBuffer>;
}

/** An averaged perceptron over hashed features, and its weights as integers for `LinearModel`. */
export class Perceptron {
  readonly classes: number;
  readonly scores: Float32Array;
  #capacity = 1 << 16;
  #rows = 0;
  #mask = (1 << 20) - 1;
  #keys = new Int32Array(1 << 20);
  #slots = new Int32Array(1 << 20).fill(-1);
  #hashes: number[] = [];
  #weights: Float32Array;
  #totals: Float64Array;
  #stamps: Int32Array;
  #step = 1;

  constructor(classes: number) {
    this.classes = classes;
    this.scores = new Float32Array(classes);
    this.#weights = new Float32Array(this.#capacity * classes);
    this.#totals = new Float64Array(this.#capacity * classes);
    this.#stamps = new Int32Array(this.#capacity * classes);
  }

  /** Scores of the classes for these features, in `scores`. */
  score(features: Int32Array, count: number): Float32Array {
    const { scores, classes } = this;
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const row = this.#find(features[index]!);
      if (row < 0) continue;
      const start = row * classes;
      for (let label = 0; label < classes; label++) scores[label]! += this.#weights[start + label]!;
    }
    return scores;
  }

  /** One update: the right class up, the wrong one down. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    this.#step++;
    for (let index = 0; index < count; index++) {
      let row = this.#find(features[index]!);
      if (row < 0) row = this.#insert(features[index]!);
      this.#change(row * this.classes + right, 1);
      this.#change(row * this.classes + wrong, -1);
    }
  }

  tick(): void {
    this.#step++;
  }

  /** Averaged weights as integers; those below `least` (of the average) are dropped. */
  compile(scale: number, least: number): CompiledWeights {
    const hashes: number[] = [];
    const counts: number[] = [];
    const labels: number[] = [];
    const weights: number[] = [];
    for (let row = 0; row < this.#rows; row++) {
      let count = 0;
      for (let label = 0; label < this.classes; label++) {
        const at = row * this.classes + label;
        const total = this.#totals[at]! + (this.#step - this.#stamps[at]!) * this.#weights[at]!;
        const average = total / this.#step;
        if (Math.abs(average) < least) continue;
        const weight = Math.max(-32767, Math.min(32767, Math.round(average * scale)));
        if (weight === 0) continue;
        labels.push(label);
        weights.push(weight);
        count++;
      }
      if (count === 0) continue;
      hashes.push(this.#hashes[row]!);
      counts.push(count);
    }
    return {
      hashes: Int32Array.from(hashes),
      counts: Uint8Array.from(counts),
      labels: Uint8Array.from(labels),
      weights: Int16Array.from(weights),
    };
  }

  #change(at: number, by: number): void {
    this.#totals[at]! += (this.#step - this.#stamps[at]!) * this.#weights[at]!;
    this.#stamps[at] = this.#step;
    this.#weights[at]! += by;
  }

  #find(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#slots[slot]! >= 0) {
      if (this.#keys[slot] === hash) return this.#slots[slot]!;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  #insert(hash: number): number {
    if (this.#rows === this.#capacity) this.#grow();
    if (this.#rows * 2 > this.#mask) this.#rehash();
    const row = this.#rows++;
    this.#hashes.push(hash);
    this.#place(hash, row);
    return row;
  }

  #place(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    this.#slots[slot] = row;
  }

  #rehash(): void {
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < this.#rows; row++) this.#place(this.#hashes[row]!, row);
  }

  #grow(): void {
    this.#capacity = Math.floor(this.#capacity * 1.6);
    const size = this.#capacity * this.classes;
    const weights = new Float32Array(size);
    weights.set(this.#weights);
    this.#weights = weights;
    const totals = new Float64Array(size);
    totals.set(this.#totals);
    this.#totals = totals;
    const stamps = new Int32Array(size);
    stamps.set(this.#stamps);
    this.#stamps = stamps;
  }
}
