import { LABELS } from '../../src/language/english/names/name-labels.ts';
import { seededRandom, shuffle } from '../random.ts';
import { examplesOf, type Resources, type Source } from './examples.ts';
import { SequenceTrainer } from './sequence-trainer.ts';

/** Weights are multiplied by this and rounded. */
const SCALE = 256;

export interface NameTraining {
  readonly epochs: number;
  /** runs from different seeds whose weights are averaged */
  readonly seeds: number;
  /** features seen less often in different stretches are left out */
  readonly leastCount: number;
  readonly leastWeight: number;
  /** share of a token's features left out at each step */
  readonly dropout: number;
}

export const USUAL: NameTraining = { epochs: 10, seeds: 3, leastCount: 2, leastWeight: 0.1, dropout: 0.7 };

/** Trains the weights of the name finder for these lists and clusters. */
export function trainWeights(
  sources: readonly Source[],
  resources: Resources,
  { epochs, seeds, leastCount, leastWeight, dropout }: NameTraining,
) {
  const { examples, rows } = examplesOf(sources, resources, leastCount);
  console.log(`names: ${examples.length} stretches, ${rows.size} features`);
  const mean = new SequenceTrainer(rows.size);
  for (let seed = 1; seed <= seeds; seed++) {
    const trainer = new SequenceTrainer(rows.size);
    const random = seededRandom(seed);
    const order = [...examples];
    for (let epoch = 0; epoch < epochs; epoch++) {
      let loss = 0;
      for (const example of shuffle(order, random)) loss += trainer.learn(example, dropout, random);
      console.log(`names, seed ${seed}, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    }
    for (let index = 0; index < mean.weights.length; index++) mean.weights[index]! += trainer.weights[index]! / seeds;
    for (let index = 0; index < mean.transitions.length; index++)
      mean.transitions[index]! += trainer.transitions[index]! / seeds;
  }
  return compile(mean, rows, leastWeight);
}

function compile(trainer: SequenceTrainer, rows: ReadonlyMap<number, number>, leastWeight: number) {
  const hashes: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [hash, row] of [...rows].sort((a, b) => a[0] - b[0])) {
    let count = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = trainer.weights[row * LABELS + label]!;
      const rounded = Math.max(-32767, Math.min(32767, Math.round(weight * SCALE)));
      if (Math.abs(weight) < leastWeight || rounded === 0) continue;
      labels.push(label);
      weights.push(rounded);
      count++;
    }
    if (count === 0) continue;
    hashes.push(hash);
    counts.push(count);
  }
  return {
    hashes: Int32Array.from(hashes),
    counts: Uint8Array.from(counts),
    labels: Uint8Array.from(labels),
    weights: Int16Array.from(weights),
    transitions: Int16Array.from(trainer.transitions, (weight) => Math.round(weight * SCALE)),
  };
}
