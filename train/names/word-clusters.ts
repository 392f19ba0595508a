import { seededRandom } from '../random.ts';

export interface ClusterTraining {
  readonly dimensions: number;
  readonly epochs: number;
  readonly leastCount: number;
  readonly negatives: number;
  readonly seed: number;
}

export const USUAL_CLUSTERS: ClusterTraining = { dimensions: 48, epochs: 6, leastCount: 4, negatives: 5, seed: 7 };

/**
 * Vectors of words from the two words on either side, each place a context of its own: words that stand in the same
 * places get near vectors (skip-gram with negative samples, Mikolov et al. 2013; places as in Ling et al. 2015).
 */
export function trainVectors(
  sentences: readonly (readonly string[])[],
  training: ClusterTraining,
): Map<string, Float32Array> {
  const { dimensions, epochs, leastCount, negatives, seed } = training;
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const number = new Map(words.map(([word], index) => [word, index]));
  const random = seededRandom(seed);
  const places = 4;
  const target = Float32Array.from({ length: words.length * dimensions }, () => (random() - 0.5) / dimensions);
  const context = new Float32Array(words.length * places * dimensions);
  const table = noiseTable(words.map(([, count]) => count));
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  const keep = words.map(([, count]) => Math.min(1, Math.sqrt(1e-4 / (count / total)) + 1e-4 / (count / total)));
  const coded = sentences.map((sentence) => Int32Array.from(sentence.flatMap((word) => number.get(word) ?? [])));
  const change = new Float32Array(dimensions);
  const steps = epochs * coded.length;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of coded) {
      const rate = 0.05 * Math.max(0.02, 1 - step++ / steps);
      for (let at = 0; at < sentence.length; at++) {
        if (random() > keep[sentence[at]!]!) continue;
        const from = sentence[at]! * dimensions;
        for (let place = 0; place < places; place++) {
          const near = at + [-2, -1, 1, 2][place]!;
          if (near < 0 || near >= sentence.length) continue;
          change.fill(0);
          for (let sample = 0; sample <= negatives; sample++) {
            const other = sample === 0 ? sentence[near]! : table[Math.floor(random() * table.length)]!;
            const to = (other * places + place) * dimensions;
            let dot = 0;
            for (let d = 0; d < dimensions; d++) dot += target[from + d]! * context[to + d]!;
            const error = ((sample === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot))) * rate;
            for (let d = 0; d < dimensions; d++) {
              change[d]! += error * context[to + d]!;
              context[to + d]! += error * target[from + d]!;
            }
          }
          for (let d = 0; d < dimensions; d++) target[from + d]! += change[d]!;
        }
      }
    }
  }
  return new Map(
    words.map(([word], index) => [word, unit(target.slice(index * dimensions, (index + 1) * dimensions))]),
  );
}

function noiseTable(counts: readonly number[]): Int32Array {
  const table = new Int32Array(1 << 20);
  const powers = counts.map((count) => count ** 0.75);
  const sum = powers.reduce((total, power) => total + power, 0);
  let word = 0;
  let reached = powers[0]! / sum;
  for (let at = 0; at < table.length; at++) {
    table[at] = word;
    if (at / table.length > reached && word < counts.length - 1) reached += powers[++word]! / sum;
  }
  return table;
}

function unit(vector: Float32Array): Float32Array {
  let length = 0;
  for (const value of vector) length += value * value;
  const scale = 1 / Math.sqrt(length || 1);
  return vector.map((value) => value * scale);
}

/** Clusters of vectors by spherical k-means: the number of each word's cluster, from 0. */
export function clusterWords(
  vectors: ReadonlyMap<string, Float32Array>,
  clusters: number,
  seed: number,
  rounds = 15,
): Map<string, number> {
  const words = [...vectors.keys()];
  const rows = [...vectors.values()];
  const random = seededRandom(seed);
  let centres: Float32Array[] = Array.from({ length: clusters }, () =>
    rows[Math.floor(random() * rows.length)]!.slice(),
  );
  const assigned = new Int32Array(rows.length);
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map((centre) => new Float32Array(centre.length));
    for (let row = 0; row < rows.length; row++) {
      const vector = rows[row]!;
      let best = -2;
      for (let cluster = 0; cluster < clusters; cluster++) {
        const centre = centres[cluster]!;
        let dot = 0;
        for (let d = 0; d < vector.length; d++) dot += vector[d]! * centre[d]!;
        if (dot > best) {
          best = dot;
          assigned[row] = cluster;
        }
      }
      const sum = sums[assigned[row]!]!;
      for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]!;
    }
    centres = sums.map((sum, cluster) => (sum.some((value) => value !== 0) ? unit(sum) : centres[cluster]!));
  }
  return new Map(words.map((word, row) => [word, assigned[row]!]));
}
