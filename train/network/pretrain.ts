import { roundUp } from '../../src/language/english/network/network-sizes.ts';
import { wordRows } from '../../src/language/english/network/word-rows.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Adam } from './adam.ts';
import type { NetworkTrainer } from './train-network.ts';

const MASKED = 0.2;
const NEGATIVES = 80;

/**
 * Teaches the lower layers from text without annotation: a fifth of the words are hidden, and the network learns to
 * tell the hidden word from others drawn by frequency (sampled softmax). Starts the weights for the real training.
 */
export function pretrain(
  trainer: NetworkTrainer,
  sentences: readonly (readonly string[])[],
  options: {
    readonly epochs: number;
    readonly rate: number;
    readonly seed: number;
    readonly batchWords: number;
    readonly seconds?: number;
  },
): void {
  const { network, backward, vocabulary, lexicon, tables } = trainer;
  const { width, layers } = network.sizes;
  const random = seededRandom(options.seed);
  const size = vocabulary.words.size + 1;
  const examples = sentences
    .filter((words) => words.length >= 4 && words.length <= 120)
    .map((words) => words.map((word) => wordRows(word, vocabulary.words, lexicon)));
  const counts = new Float64Array(size);
  let total = 0;
  for (const rows of examples) {
    total += rows.length;
    for (const row of rows) counts[row[0]!]!++;
  }
  counts[0] = 0;
  const drawn = drawTable(counts);
  const output = Float32Array.from({ length: size * width }, () => (random() * 2 - 1) * 0.05);
  const outputBias = Float32Array.from(counts, (count) => Math.log(count + 1) - 8);
  const outputAdam = new Adam(output.length);
  const dense = network.floats.subarray(network.parameterStart, network.parameterEnd);
  const gradients = network.floats.subarray(backward.gradientStart, backward.gradientStart + dense.length);
  const denseAdam = new Adam(dense.length);
  const tableAdams = tables.map((table) => new Adam(table.length));
  const steps = Math.ceil((total / options.batchWords) * options.epochs);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = performance.now();
    let loss = 0;
    let asked = 0;
    const order = shuffle([...examples], random);
    let at = 0;
    let reported = 0;
    while (at < order.length) {
      backward.clear();
      backward.transpose();
      const touched = tables.map(() => new Map<number, Float32Array>());
      const touchedOutput = new Map<number, Float32Array>();
      const negatives = Array.from({ length: NEGATIVES }, () => drawn[Math.floor(random() * drawn.length)]!);
      let inBatch = 0;
      while (at < order.length && inBatch < options.batchWords) {
        const rows = order[at++]!;
        const count = rows.length;
        inBatch += count;
        trainer.embed(rows);
        const hidden: number[] = [];
        for (let word = 0; word < count; word++)
          if (random() < MASKED) {
            network.input.data.fill(0, (word + 1) * width, (word + 2) * width);
            hidden.push(word);
          }
        network.read(count, trainer.mask);
        const top = network.hidden[layers]!.data;
        const gradient = backward.top.data;
        gradient.fill(0, 0, roundUp(count, 4) * width);
        for (const word of hidden) {
          const answer = rows[word]![0]!;
          if (answer === 0) continue;
          asked++;
          loss += sampled(top, gradient, word * width, width, answer, negatives, output, outputBias, touchedOutput);
        }
        backward.below(count, trainer.masks);
        const masked = new Set(hidden);
        trainer.collect(rows, backward.inputGradient.data, touched, (word) => !masked.has(word));
      }
      step++;
      const rate = options.rate * Math.min(1, step / 300) * Math.max(0.02, 1 - step / steps);
      const scale = 1 / (inBatch * MASKED);
      denseAdam.dense(dense, gradients, rate, scale);
      touched.forEach((rows, table) => {
        tableAdams[table]!.sparse(tables[table]!, rows, width, rate, scale);
      });
      outputAdam.sparse(output, touchedOutput, width, rate, scale);
      if (at - reported > 40000) {
        console.log(`  ${at} of ${order.length}: ${(loss / asked).toFixed(4)}`);
        reported = at;
      }
    }
    console.log(
      `pretraining ${epoch + 1}: ${(loss / asked).toFixed(4)}, ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
  }
}

/** One hidden word against the drawn ones; adds to the gradients of the layer and of the output rows. */
function sampled(
  top: Float32Array,
  gradient: Float32Array,
  start: number,
  width: number,
  answer: number,
  negatives: readonly number[],
  output: Float32Array,
  bias: Float32Array,
  touched: Map<number, Float32Array>,
): number {
  const scores = new Float64Array(negatives.length + 1);
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < scores.length; index++) {
    const row = index === 0 ? answer : negatives[index - 1]!;
    if (index > 0 && row === answer) {
      scores[index] = Number.NEGATIVE_INFINITY;
      continue;
    }
    // Drawn words come as often as their frequency says, so the bias drops out of the comparison.
    let score = 0;
    const from = row * width;
    for (let unit = 0; unit < width; unit++) score += top[start + unit]! * output[from + unit]!;
    scores[index] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    scores[index] = Math.exp(scores[index]! - most);
    sum += scores[index]!;
  }
  for (let index = 0; index < scores.length; index++) {
    const share = scores[index]! / sum - (index === 0 ? 1 : 0);
    if (share === 0) continue;
    const row = index === 0 ? answer : negatives[index - 1]!;
    let rowGradient = touched.get(row);
    if (!rowGradient) {
      rowGradient = new Float32Array(width);
      touched.set(row, rowGradient);
    }
    const from = row * width;
    for (let unit = 0; unit < width; unit++) {
      gradient[start + unit]! += share * output[from + unit]!;
      rowGradient[unit]! += share * top[start + unit]!;
    }
  }
  void bias;
  return -Math.log(scores[0]! / sum);
}

/** Words as often as the three fourths power of their frequency. */
function drawTable(counts: Float64Array): Int32Array {
  const weights = Array.from(counts, (count) => count ** 0.75);
  const sum = weights.reduce((a, b) => a + b, 0);
  const table: number[] = [];
  weights.forEach((weight, row) => {
    const times = Math.round((weight / sum) * 2_000_000);
    for (let index = 0; index < times; index++) table.push(row);
  });
  return Int32Array.from(table);
}
