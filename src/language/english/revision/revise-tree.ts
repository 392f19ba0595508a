import type { HashedWeights } from '../linear/hashed-weights.ts';
import { findCycle } from '../parser/spanning-tree.ts';
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

/**
 * The first tree with the arcs that are better in its light.
 * @param features room for the features of a candidate
 */
export function reviseTree(
  reading: FirstReading,
  weights: HashedWeights,
  shares: ArcShares,
  features: Int32Array,
): RevisedTree {
  const { arcs, around } = reading;
  const { count } = around;
  const scores = scoreCandidates(reading, weights, shares, features);
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) heads[word] = arcs.heads[bestCandidate(arcs, scores, word)]!;
  keepTree(heads, around.tree.head, (word) => {
    const before = bestCandidate(arcs, scores, word, around.tree.head[word]!);
    return scores[bestCandidate(arcs, scores, word)]! - scores[before]!;
  });
  const labels = new Int32Array(count);
  for (let word = 0; word < count; word++) labels[word] = arcs.labels[bestCandidate(arcs, scores, word, heads[word]!)]!;
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
  const scores = new Float64Array(starts[around.count]!);
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

/** The best candidate of a word, of those with this head if one is asked for. */
function bestCandidate({ starts, heads }: ArcCandidates, scores: Float64Array, word: number, head = -1): number {
  let best = -1;
  for (let at = starts[word]!; at < starts[word + 1]!; at++)
    if ((head < 0 || heads[at] === head) && (best < 0 || scores[at]! > scores[best]!)) best = at;
  return best;
}

/**
 * Gives words their heads of before until the heads are a tree with one root: of the new heads that make a circle or a
 * further root, the one that gains least goes first.
 * @param heads the new heads, to be changed
 * @param before a tree
 * @param gain what a word's new head is better than the one before
 */
export function keepTree(heads: Int32Array, before: Int32Array, gain: (word: number) => number): void {
  for (;;) {
    const together = onCycle(heads) ?? roots(heads);
    if (together === undefined) return;
    const changed = together.filter((word) => heads[word] !== before[word]);
    // Without a root it is the root of before that hangs on another word now.
    if (changed.length === 0) changed.push(before.indexOf(heads.length));
    const least = changed.reduce((one, other) => (gain(other) < gain(one) ? other : one));
    heads[least] = before[least]!;
  }
}

/** The words of a circle, if there is one. */
function onCycle(heads: Int32Array): number[] | undefined {
  const start = findCycle(heads, heads.length);
  if (start === undefined) return undefined;
  const words = [start];
  for (let at = heads[start]!; at !== start; at = heads[at]!) words.push(at);
  return words;
}

/** The words on the root, unless it is just one. */
function roots(heads: Int32Array): number[] | undefined {
  const words: number[] = [];
  for (let word = 0; word < heads.length; word++) if (heads[word] === heads.length) words.push(word);
  return words.length === 1 ? undefined : words;
}
