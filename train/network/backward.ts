import type { Matrix, Network } from '../../src/language/english/network/network.ts';
import { DISTANCE_BUCKETS, DISTANCES, LONGEST, roundUp } from '../../src/language/english/network/network-sizes.ts';
import type { Choices } from './choices.ts';
import { crossEntropy } from './cross-entropy.ts';

/** Answers for one sentence. */
export interface Answers {
  readonly tags: Choices;
  /** heads to learn; the root is the number of words */
  readonly arcs: Choices;
  /** the head of each word for which its label is asked */
  readonly heads: Int32Array;
  readonly labels: Choices;
}

export interface DropoutMasks {
  readonly window: Float32Array;
  readonly outputs: readonly Float32Array[];
  readonly projections: Float32Array;
}

/** Memory that the way back needs besides the network's own. */
export function backwardMemory(network: { width: number; arc: number; layers: number; parameters: number }): number {
  const rows = LONGEST + 12;
  return network.parameters * 2 + rows * (network.width * 16 + network.arc * 16 + rows + 512) + 65536;
}

/** Gradients of a network's loss on a sentence, added up in `gradients` until `clear`. */
export class Backward {
  readonly network: Network;
  readonly gradients: Map<string, Matrix> = new Map();
  readonly gradientStart: number;
  readonly #transposed = new Map<string, Matrix>();
  readonly inputGradient: Matrix;
  readonly #top: Matrix;
  readonly #gates: Matrix;
  readonly #tags: Matrix;
  readonly #projections: Matrix;
  readonly #queries: Matrix;
  readonly #keys: Matrix;
  readonly #arcs: Matrix;
  readonly #joined: Matrix;
  readonly #labels: Matrix;
  readonly #windowed: Matrix;
  loss = 0;

  constructor(network: Network) {
    this.network = network;
    const { width, arc } = network.sizes;
    const rows = LONGEST + 12;
    let start = -1;
    for (const [name, { rows: r, columns }] of network.parameters) {
      const gradient = network.allocate(r, columns);
      if (start < 0) start = gradient.at;
      this.gradients.set(name, gradient);
    }
    this.gradientStart = start;
    for (const [name, { rows: r, columns }] of network.parameters)
      if (r > 1) this.#transposed.set(name, network.allocate(columns, r));
    this.inputGradient = network.allocate(rows, width);
    this.#top = network.allocate(rows, width);
    this.#gates = network.allocate(rows, 3 * width);
    this.#windowed = network.allocate(rows, 3 * width);
    this.#tags = network.allocate(rows, network.tags.columns);
    this.#projections = network.allocate(rows, 4 * arc);
    this.#queries = network.allocate(rows, arc);
    this.#keys = network.allocate(rows, arc);
    this.#arcs = network.allocate(rows, rows);
    this.#joined = network.allocate(rows, arc);
    this.#labels = network.allocate(rows, network.labels.columns);
  }

  /** To be called after the weights have changed. */
  transpose(): void {
    for (const [name, to] of this.#transposed) {
      const { data, rows, columns } = this.network.parameter(name);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) to.data[column * rows + row] = data[row * columns + column]!;
    }
  }

  clear(): void {
    for (const { data } of this.gradients.values()) data.fill(0);
  }

  /** Runs the heads of the network and goes back to the words' vectors, whose gradients end in `inputGradient`. */
  sentence(count: number, answers: Answers, masks: DropoutMasks, arcWeight: number): void {
    this.#topGradient(count, answers, masks, arcWeight);
    this.below(count, masks);
  }

  /** Gradient at the last layer, for a caller with a loss of its own. */
  get top(): Matrix {
    return this.#top;
  }

  /** From the gradient at the last layer down to the words' vectors. */
  below(count: number, masks: DropoutMasks): void {
    const { network } = this;
    const { width, layers } = network.sizes;
    const rows = roundUp(count, 4);
    const gradient = this.#top.data;
    for (let layer = layers - 1; layer >= 0; layer--) {
      this.#recurBack(layer, count, masks.outputs[layer]!);
      this.#affineBack(network.hidden[layer]!, `gates${layer}`, this.#gates, this.#top, count, true);
    }
    const { window } = network;
    const windowGradient = this.inputGradient.data;
    for (let at = 0; at < count * width; at++)
      windowGradient[at] = window.data[at]! > 0 ? gradient[at]! * masks.window[at]! : 0;
    windowGradient.fill(0, count * width, rows * width);
    this.#affineBack(network.input, 'window', this.inputGradient, this.#windowed, count, false, width, 3 * width);
    const out = this.inputGradient.data;
    out.set(gradient.subarray(0, count * width));
    const windowed = this.#windowed.data;
    for (let row = 0; row < count; row++)
      for (let part = 0; part < 3; part++) {
        const to = row + part - 1;
        if (to < 0 || to >= count) continue;
        for (let unit = 0; unit < width; unit++)
          out[to * width + unit]! += windowed[row * 3 * width + part * width + unit]!;
      }
  }

  /** Gradients of weights and bias; and of what came in, set or added to. */
  #affineBack(
    from: Matrix,
    name: string,
    gradient: Matrix,
    to: Matrix | undefined,
    count: number,
    add: boolean,
    fromStride = from.columns,
    depth = from.columns,
  ): void {
    const { network } = this;
    const weights = network.parameter(name);
    const sum = this.gradients.get(name)!;
    const n = weights.columns;
    network.product(
      from.at * 4,
      4,
      fromStride * 4,
      gradient.at * 4,
      gradient.columns * 4,
      sum.at * 4,
      n * 4,
      depth,
      n,
      count,
      1,
    );
    const bias = this.gradients.get(`${name}Bias`)!.data;
    for (let row = 0; row < count; row++) {
      const start = row * gradient.columns;
      for (let unit = 0; unit < n; unit++) bias[unit]! += gradient.data[start + unit]!;
    }
    if (!to) return;
    const back = this.#transposed.get(name)!;
    network.product(
      gradient.at * 4,
      gradient.columns * 4,
      4,
      back.at * 4,
      back.columns * 4,
      to.at * 4,
      to.columns * 4,
      roundUp(count, 4),
      depth,
      n,
      add ? 1 : 0,
    );
  }

  #recurBack(layer: number, count: number, mask: Float32Array): void {
    const { network } = this;
    const { width } = network.sizes;
    const half = width / 2;
    const gates = network.gates[layer]!.data;
    const cells = network.cells[layer]!.data;
    const into = this.#gates.data;
    const gradient = this.#top.data;
    const carry = new Float32Array(width);
    for (let step = count - 1; step >= 0; step--)
      for (let side = 0; side < 2; side++) {
        const row = side === 0 ? step : count - 1 - step;
        const before = side === 0 ? row - 1 : row + 1;
        const gate = row * 3 * width;
        for (let unit = side * half; unit < (side + 1) * half; unit++) {
          const at = row * width + unit;
          const value = gates[gate + unit]!;
          const keepSign = gates[gate + width + unit]!;
          const showSign = gates[gate + 2 * width + unit]!;
          const keep = 0.5 + 0.5 * keepSign;
          const show = 0.5 + 0.5 * showSign;
          const last = step === 0 ? 0 : cells[before * width + unit]!;
          const out = gradient[at]! * mask[at]!;
          const cell = out * show + carry[unit]!;
          carry[unit] = cell * keep;
          const valueSlope = 1 - Math.abs(value);
          const keepSlope = 1 - Math.abs(keepSign);
          const showSlope = 1 - Math.abs(showSign);
          into[gate + unit] = cell * (1 - keep) * valueSlope * valueSlope;
          into[gate + width + unit] = cell * (last - value) * 0.5 * keepSlope * keepSlope;
          into[gate + 2 * width + unit] = out * cells[at]! * 0.5 * showSlope * showSlope;
        }
      }
    into.fill(0, count * 3 * width, roundUp(count, 4) * 3 * width);
  }

  /** Losses of tags, heads and labels and their gradient at the last layer. */
  #topGradient(count: number, answers: Answers, masks: DropoutMasks, arcWeight: number): void {
    const { network } = this;
    const { sizes } = network;
    const { arc } = sizes;
    const rows = roundUp(count, 4);
    const top = network.hidden[sizes.layers]!;
    const tagGradient = this.#tags;
    tagGradient.data.fill(0, 0, rows * tagGradient.columns);
    for (let row = 0; row < count; row++)
      this.loss += crossEntropy(
        { scores: network.tags.data, gradient: tagGradient.data, start: row * tagGradient.columns, size: sizes.tags },
        answers.tags,
        row,
      );
    this.#affineBack(top, 'tags', tagGradient, this.#top, count, false);

    const columns = roundUp(count + 1, 8);
    const arcs = this.#arcs.data;
    arcs.fill(0, 0, rows * columns);
    const distances = this.gradients.get('distances')!.data;
    for (let row = 0; row < count; row++) {
      if (answers.arcs.starts[row] === answers.arcs.starts[row + 1]) continue;
      network.arcs.data[row * columns + row] = -1e9;
      this.loss += crossEntropy(
        { scores: network.arcs.data, gradient: arcs, start: row * columns, size: count + 1 },
        answers.arcs,
        row,
        arcWeight,
      );
      for (let head = 0; head < count; head++)
        distances[DISTANCE_BUCKETS[head - row + LONGEST]!]! += arcs[row * columns + head]!;
      distances[DISTANCES - 1]! += arcs[row * columns + count]!;
    }
    const projections = this.#projections.data;
    const relation = network.projections.data;
    projections.fill(0, 0, rows * 4 * arc);
    // Queries: gradient = arcs · keysᵀ; keys: gradient = arcsᵀ · queries.
    const byHead = this.#keys;
    for (let row = 0; row < count; row++)
      for (let unit = 0; unit < arc; unit++) byHead.data[row * arc + unit] = relation[row * 4 * arc + arc + unit]!;
    byHead.data.set(network.parameter('rootArc').data, count * arc);
    const { queries } = network;
    network.product(
      this.#arcs.at * 4,
      columns * 4,
      4,
      byHead.at * 4,
      arc * 4,
      this.#queries.at * 4,
      arc * 4,
      rows,
      arc,
      count + 1,
      0,
    );
    network.product(
      this.#arcs.at * 4,
      4,
      columns * 4,
      queries.at * 4,
      arc * 4,
      byHead.at * 4,
      arc * 4,
      columns,
      arc,
      count,
      0,
    );
    const rootArc = this.gradients.get('rootArc')!.data;
    for (let unit = 0; unit < arc; unit++) rootArc[unit]! += byHead.data[count * arc + unit]!;
    for (let row = 0; row < count; row++)
      for (let unit = 0; unit < arc; unit++) projections[row * 4 * arc + arc + unit] = byHead.data[row * arc + unit]!;
    const weights = this.gradients.get('arcs')!;
    network.product(
      network.projections.at * 4,
      4,
      16 * arc,
      this.#queries.at * 4,
      arc * 4,
      weights.at * 4,
      arc * 4,
      arc,
      arc,
      count,
      1,
    );
    const bias = this.gradients.get('arcsBias')!.data;
    for (let row = 0; row < count; row++)
      for (let unit = 0; unit < arc; unit++) bias[unit]! += this.#queries.data[row * arc + unit]!;
    const back = this.#transposed.get('arcs')!;
    network.product(
      this.#queries.at * 4,
      arc * 4,
      4,
      back.at * 4,
      arc * 4,
      this.#projections.at * 4,
      16 * arc,
      rows,
      arc,
      arc,
      0,
    );
    for (let row = 0; row < count; row++) {
      const start = row * 4 * arc;
      for (let at = start; at < start + 2 * arc; at++)
        projections[at] = relation[at]! > 0 ? projections[at]! * masks.projections[at]! : 0;
    }

    const labelGradient = this.#labels;
    labelGradient.data.fill(0, 0, rows * labelGradient.columns);
    for (let row = 0; row < count; row++)
      this.loss += crossEntropy(
        {
          scores: network.labels.data,
          gradient: labelGradient.data,
          start: row * labelGradient.columns,
          size: sizes.labels,
        },
        answers.labels,
        row,
        arcWeight,
      );
    this.#affineBack(network.joined, 'labels', labelGradient, this.#joined, count, false);
    const rootLabel = this.gradients.get('rootLabel')!.data;
    for (let row = 0; row < count; row++) {
      const head = answers.heads[row]!;
      for (let unit = 0; unit < arc; unit++) {
        if (network.joined.data[row * arc + unit]! <= 0) continue;
        const value = this.#joined.data[row * arc + unit]!;
        projections[row * 4 * arc + 2 * arc + unit]! += value;
        if (head === count) rootLabel[unit]! += value;
        else projections[head * 4 * arc + 3 * arc + unit]! += value;
      }
    }
    for (let row = 0; row < count; row++) {
      const start = row * 4 * arc;
      for (let at = start + 2 * arc; at < start + 4 * arc; at++) projections[at]! *= masks.projections[at]!;
    }
    this.#affineBack(top, 'projections', this.#projections, this.#top, count, true);
  }
}
