import type { HashedWeights } from '../linear/hashed-weights.ts';
import type { IntegerNetwork } from '../network/integer-network.ts';
import { isTree, spanningTree } from '../parser/spanning-tree.ts';
import type { ArcCandidates } from './arc-candidates.ts';
import { arcFeatures, relationFeatures } from './arc-features.ts';
import type { FirstReading } from './first-reading.ts';

/** A tree: the number of words stands for the root. */
export interface RevisedTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** What the network's scores of heads and of relations count beside the weights. */
export interface ArcShares {
  readonly headShare: number;
  readonly labelShare: number;
}

/** What the network's score of a head that had no second look loses beside those that had one. */
const UNSEEN = 8;

/**
 * The best tree once the likely arcs are scored in the light of the first one. The network's scores of arcs are used up.
 * @param features room for the features of a candidate
 */
export function reviseTree(
  network: IntegerNetwork,
  reading: FirstReading,
  weights: HashedWeights,
  shares: ArcShares,
  features: Int32Array,
): RevisedTree {
  const { arcs, around } = reading;
  const { count, tree } = around;
  const scores = scoreCandidates(reading, weights, shares, features);
  const best = tree.head.map((_, word) => bestCandidate(arcs, scores, word));
  const bestHeads = best.map((candidate) => arcs.heads[candidate]!);
  if (isTree(bestHeads, count)) return { heads: bestHeads, labels: best.map((candidate) => arcs.labels[candidate]!) };
  writeScores(network, arcs, scores, count);
  const heads = spanningTree(network.arcs, count, network.arcColumns(count));
  const labels = new Int32Array(count);
  const asked: number[] = [];
  for (let word = 0; word < count; word++) {
    const candidate = bestCandidate(arcs, scores, word, heads[word]!);
    if (candidate >= 0) labels[word] = arcs.labels[candidate]!;
    else asked.push(word);
  }
  if (asked.length > 0) askLabels(network, heads, asked, labels);
  return { heads, labels };
}

/** The scores of candidates; of a word with only one it does not matter. */
function scoreCandidates(
  { arcs, around }: FirstReading,
  weights: HashedWeights,
  { headShare, labelShare }: ArcShares,
  features: Int32Array,
): Float64Array {
  const { starts, heads, labels, headScores, labelScores } = arcs;
  const scores = new Float64Array(labels.length);
  for (let word = 0; word < around.count; word++) {
    const first = starts[word]!;
    const end = starts[word + 1]!;
    if (end - first < 2) continue;
    let ofArc = 0;
    for (let at = first; at < end; at++) {
      const head = heads[at]!;
      const label = labels[at]!;
      if (at === first || heads[at - 1] !== head) ofArc = arcFeatures(around, word, head, features);
      const all = relationFeatures(around, word, head, label, features, ofArc);
      scores[at] = headShare * headScores[at]! + labelShare * labelScores[at]! + weights.sum(features, all, label);
    }
  }
  return scores;
}

/** The best candidate of a word, of those with this head if one is asked for; -1 for none. */
function bestCandidate({ starts, heads }: ArcCandidates, scores: Float64Array, word: number, head = -1): number {
  let best = -1;
  for (let at = starts[word]!; at < starts[word + 1]!; at++)
    if ((head < 0 || heads[at] === head) && (best < 0 || scores[at]! > scores[best]!)) best = at;
  return best;
}

/** Writes the score of each head that is a candidate to the network's scores, and other heads of these words far below. */
function writeScores(network: IntegerNetwork, candidates: ArcCandidates, scores: Float64Array, count: number): void {
  const { arcs } = network;
  const { starts, heads, headScores } = candidates;
  const columns = network.arcColumns(count);
  for (let word = 0; word < count; word++) {
    const first = starts[word]!;
    const end = starts[word + 1]!;
    if (end - first < 2) continue;
    const row = word * columns;
    const best = arcs[row + heads[first]!]! - headScores[first]!;
    for (let head = 0; head <= count; head++) arcs[row + head]! -= best + UNSEEN;
    for (let at = first; at < end; at++) {
      const another = at === first || heads[at - 1] !== heads[at];
      if (another || scores[at]! > arcs[row + heads[at]!]!) arcs[row + heads[at]!] = scores[at]!;
    }
  }
}

/** Relations of words whose head was no candidate. */
function askLabels(network: IntegerNetwork, heads: Int32Array, words: readonly number[], labels: Int32Array): void {
  const { sizes, labelColumns } = network;
  network.scoreLabels(
    heads.length,
    words,
    words.map((word) => heads[word]!),
  );
  words.forEach((word, pair) => {
    const row = network.labels.subarray(pair * labelColumns, pair * labelColumns + sizes.labels);
    labels[word] = row.indexOf(row.reduce((most, score) => Math.max(most, score)));
  });
}
