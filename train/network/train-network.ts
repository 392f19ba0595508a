import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { type Mask, type Matrix, Network } from '../../src/language/english/network/network.ts';
import {
  LONGEST,
  type NetworkSizes,
  parameterShapes,
  roundUp,
} from '../../src/language/english/network/network-sizes.ts';
import { wordRows } from '../../src/language/english/network/word-rows.ts';
import { spanningTree } from '../../src/language/english/parser/spanning-tree.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { Adam } from './adam.ts';
import { type Answers, Backward, backwardMemory } from './backward.ts';
import { certain } from './choices.ts';
import { Dropout } from './dropout.ts';
import { RowGradients } from './row-gradients.ts';
import { VectorInput } from './vector-input.ts';
import { WeightAverage } from './weight-average.ts';

export interface NetworkSettings {
  readonly sizes: NetworkSizes;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly dropout: number;
  readonly inputDropout: number;
  readonly batchWords: number;
  readonly arcWeight: number;
  /** epochs over which the weights are averaged; 0 for none */
  readonly averageEpochs: number;
}

export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly counts: Int32Array;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

/** A sentence to learn from: the rows of its words (`NetworkTrainer.rows`), and its answers. */
export interface Example {
  readonly rows: readonly Int32Array[];
  readonly answers: Answers;
}

/** A network in training: its weights as floats, embeddings apart. */
export class NetworkTrainer {
  readonly settings: NetworkSettings;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
  readonly tables: Float32Array[];
  readonly lexicon: Lexicon;
  readonly backward: Backward;
  /** gradients of the tables' rows that the batch has met */
  readonly touched: readonly RowGradients[];
  readonly dropout: Dropout;
  /** vectors of words from elsewhere, where there are any */
  readonly vectors: VectorInput | undefined;
  readonly #random: () => number;

  constructor(settings: NetworkSettings, vocabulary: Vocabulary, lexicon: Lexicon, vectors?: WordVectors) {
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    const { sizes } = settings;
    const parameters = parameterShapes(sizes).reduce((sum, [, r, c]) => sum + r * c + 8, 0);
    const forVectors = vectors ? VectorInput.memory(vectors.depth, sizes.width) : 0;
    this.network = new Network(sizes, backwardMemory({ ...sizes, parameters }) + forVectors);
    this.backward = new Backward(this.network);
    this.vectors = vectors && new VectorInput(this.network, vectors, vocabulary.words);
    this.#random = seededRandom(settings.seed);
    this.dropout = new Dropout(sizes, settings.dropout, settings.inputDropout);
    const draw = ({ data, rows: r, columns }: Matrix) => {
      const reach = Math.sqrt(6 / (r + columns));
      for (let at = 0; at < data.length; at++) data[at] = (this.#random() * 2 - 1) * reach;
    };
    for (const [name, matrix] of this.network.parameters) if (matrix.rows > 1 || name.startsWith('root')) draw(matrix);
    if (this.vectors) draw(this.vectors.projection);
    this.touched = sizes.tables.map((size) => new RowGradients(size, sizes.width));
    this.tables = sizes.tables.map((size) =>
      Float32Array.from({ length: size * sizes.width }, () => (this.#random() * 2 - 1) * 0.15),
    );
  }

  examples(sentences: readonly TreebankSentence[]): Example[] {
    const { tags, labels } = this.vocabulary;
    const tagCode = new Map(tags.map((tag, index) => [tag, index]));
    const labelCode = new Map(labels.map((label, index) => [label, index]));
    return sentences
      .filter(({ form }) => form.length <= LONGEST)
      .map((s) => {
        const heads = Int32Array.from(s.head, (head) => (head < 0 ? s.form.length : head));
        return {
          rows: this.rows(s.form),
          answers: {
            tags: certain(s.upos.map((upos, at) => tagCode.get(`${upos}|${s.xpos[at]}`) ?? -1)),
            arcs: certain(heads),
            heads,
            labels: certain(s.deprel.map((label) => labelCode.get(label) ?? -1)),
          },
        };
      });
  }

  /**
   * For each word its row in each table, and last the row of its vector from elsewhere. A word that no text to learn from
   * holds has the row of unknown words, and its vector.
   */
  rows(words: readonly string[]): Int32Array[] {
    const { words: known, counts } = this.vocabulary;
    return words.map((word) => {
      const rows = wordRows(word, known, this.lexicon);
      const row = rows[0]!;
      if (this.vectors && counts[row] === 0) rows[0] = 0;
      return Int32Array.of(...rows, row);
    });
  }

  /** Puts the sum of each word's rows where the network reads them. */
  embed(rows: readonly Int32Array[]): void {
    const { width } = this.settings.sizes;
    const input = this.network.input.data;
    rows.forEach((row, word) => {
      const to = (word + 1) * width;
      input.fill(0, to, to + width);
      for (let table = 0; table < this.tables.length; table++) {
        const from = row[table]! * width;
        const data = this.tables[table]!;
        for (let unit = 0; unit < width; unit++) input[to + unit]! += data[from + unit]!;
      }
    });
    this.vectors?.embed(rows.map((row) => row[this.tables.length]!));
  }

  /** Everything that is learnt, in one order for networks of the same sizes. */
  weights(): Float32Array[] {
    const { network, vectors, tables } = this;
    const dense = network.floats.subarray(network.parameterStart, network.parameterEnd);
    return [dense, ...(vectors ? [vectors.projection.data] : []), ...tables];
  }

  train(examples: readonly Example[], afterEpoch?: (epoch: number) => void): void {
    const { settings } = this;
    const total = examples.reduce((sum, { rows }) => sum + rows.length, 0);
    const steps = Math.ceil((total / settings.batchWords) * settings.epochs);
    const { network } = this;
    const dense = network.floats.subarray(network.parameterStart, network.parameterEnd);
    const start = this.backward.gradientStart;
    const gradients = network.floats.subarray(start, start + dense.length);
    const denseAdam = new Adam(dense.length);
    const { projection, gradient: projectionGradient } = this.vectors ?? {};
    const projectionAdam = projection && new Adam(projection.data.length);
    const tableAdams = this.tables.map((table) => new Adam(table.length));
    const span = (steps / settings.epochs) * settings.averageEpochs;
    const average = span > 0 ? new WeightAverage(this.weights(), span) : undefined;
    let step = 0;
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      const began = performance.now();
      this.backward.loss = 0;
      const order = shuffle([...examples], this.#random);
      let at = 0;
      while (at < order.length) {
        this.backward.clear();
        projectionGradient?.data.fill(0);
        this.backward.transpose();
        const touched = this.touched;
        let inBatch = 0;
        while (at < order.length && inBatch < settings.batchWords) {
          const example = order[at++]!;
          this.#learn(example, touched);
          inBatch += example.rows.length;
        }
        step++;
        const warm = Math.min(1, step / 200);
        const rate = settings.rate * warm * Math.max(0.01, 1 - step / steps);
        const scale = 1 / inBatch;
        denseAdam.dense(dense, gradients, rate, scale);
        if (projection && projectionGradient)
          projectionAdam?.dense(projection.data, projectionGradient.data, rate, scale);
        touched.forEach((rows, table) => {
          tableAdams[table]!.sparse(this.tables[table]!, rows, rate, scale);
          rows.clear();
        });
        average?.step();
      }
      console.log(
        `epoch ${epoch + 1}: loss ${(this.backward.loss / total).toFixed(4)}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
      );
      average?.swap();
      afterEpoch?.(epoch);
      if (epoch < settings.epochs - 1) average?.swap();
    }
  }

  #learn({ rows, answers }: Example, touched: readonly RowGradients[]): void {
    const { width } = this.settings.sizes;
    const { network } = this;
    const count = rows.length;
    const { counts } = this.vocabulary;
    const random = this.#random;
    const seen = rows.map((row) => {
      const unknown = random() < 0.02;
      if (!unknown && random() >= 0.3 / (0.3 + counts[row[0]!]!)) return row;
      const other = row.slice();
      other[0] = 0;
      if (unknown) other[this.tables.length] = 0;
      return other;
    });
    this.embed(seen);
    const mask: Mask = (name, matrix, length) => this.dropout.apply(name, matrix, length);
    const inputMask = this.dropout.ofInput(count * width);
    const input = network.input.data;
    for (let at = 0; at < count * width; at++) input[at + width]! *= inputMask[at]!;
    network.read(count, mask);
    network.scoreArcs(count, mask);
    network.scoreLabels(count, answers.heads);
    this.backward.sentence(count, answers, this.dropout.masks, this.settings.arcWeight);
    const gradient = this.backward.inputGradient.data;
    for (let at = 0; at < count * width; at++) gradient[at]! *= inputMask[at]!;
    this.collect(seen, gradient, touched);
    this.vectors?.collect(count, this.backward.inputGradient);
  }

  /** Adds the gradients of the words' vectors to those of the rows they are sums of. */
  collect(
    rows: readonly Int32Array[],
    gradient: Float32Array,
    touched: readonly RowGradients[],
    counts: (word: number) => boolean = () => true,
  ): void {
    const { width } = this.settings.sizes;
    rows.forEach((row, word) => {
      if (!counts(word)) return;
      for (let table = 0; table < this.tables.length; table++) {
        touched[table]!.add(row[table]!, gradient, word * width);
      }
    });
  }

  /** Tags, heads and labels of a sentence as numbers; the root is the number of words. */
  predict(rows: readonly Int32Array[]): { tags: Int32Array; heads: Int32Array; labels: Int32Array } {
    const { network } = this;
    const { sizes } = this.settings;
    const count = rows.length;
    this.embed(rows);
    network.read(count);
    network.scoreArcs(count);
    const heads = spanningTree(network.arcs.data, count, roundUp(count + 1, 8));
    network.scoreLabels(count, heads);
    return {
      tags: bestOf(network.tags.data, count, network.tags.columns, sizes.tags),
      heads,
      labels: bestOf(network.labels.data, count, network.labels.columns, sizes.labels),
    };
  }

  /** UPOS, UAS and LAS (labels without subtypes) in per cent. */
  evaluate(sentences: readonly TreebankSentence[]): { upos: number; xpos: number; uas: number; las: number } {
    const { tags, labels } = this.vocabulary;
    let total = 0;
    let upos = 0;
    let xpos = 0;
    let uas = 0;
    let las = 0;
    for (const s of sentences) {
      if (s.form.length > LONGEST) continue;
      const found = this.predict(this.rows(s.form));
      for (let at = 0; at < s.form.length; at++) {
        total++;
        const [u, x] = tags[found.tags[at]!]!.split('|');
        if (u === s.upos[at]) upos++;
        if (x === s.xpos[at]) xpos++;
        const head = found.heads[at] === s.form.length ? -1 : found.heads[at];
        if (head !== s.head[at]) continue;
        uas++;
        if (labels[found.labels[at]!]!.split(':')[0] === s.deprel[at]!.split(':')[0]) las++;
      }
    }
    const share = (part: number) => Math.round((part / total) * 10000) / 100;
    return { upos: share(upos), xpos: share(xpos), uas: share(uas), las: share(las) };
  }
}

function bestOf(scores: Float32Array, count: number, columns: number, size: number): Int32Array {
  const best = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const start = row * columns;
    let top = 0;
    for (let at = 1; at < size; at++) if (scores[start + at]! > scores[start + top]!) top = at;
    best[row] = top;
  }
  return best;
}
