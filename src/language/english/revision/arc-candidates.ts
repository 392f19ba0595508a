import type { IntegerNetwork } from '../network/integer-network.ts';
import { LONGEST } from '../network/network-sizes.ts';
import { logOfTotal } from './log-of-total.ts';

/** A head is worth a second look when its score (a natural logarithm) is so near to the best one's. */
const HEAD_MARGIN = 2.5;
/** Besides the head that it has, so many of a word's heads at most. */
const MOST_OTHERS = 3;
/** An arc's second relation is worth a look when its score is so near to the first one's. */
const LABEL_MARGIN = 2;

/** Arcs that words may have, with their relations, word by word; the first of a word is the one that it has. */
export interface ArcCandidates {
  /** where each word's begin, and at last where they end */
  readonly starts: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** the head's score below that of the word's best head */
  readonly headScores: Float32Array;
  /** the logarithm of the relation's share among all that the arc could have */
  readonly labelScores: Float32Array;
}

/**
 * The arcs that the network finds likely. To be called after `scoreArcs`.
 * @param heads the first tree; `count` stands for the root
 * @param isMark punctuation has only the head that it has, as rules hang it in the end
 */
export function arcCandidates(
  network: IntegerNetwork,
  count: number,
  heads: Int32Array,
  isMark: (word: number) => boolean,
): ArcCandidates {
  const { pairs, words, others, below } = likelyHeads(network, count, heads, isMark);
  const found = {
    starts: new Int32Array(count + 1),
    heads: new Int32Array(2 * pairs),
    labels: new Int32Array(2 * pairs),
    headScores: new Float32Array(2 * pairs),
    labelScores: new Float32Array(2 * pairs),
  };
  let to = 0;
  for (let first = 0; first < pairs; first += LONGEST) {
    const end = Math.min(first + LONGEST, pairs);
    network.scoreLabels(count, words.subarray(first, end), others.subarray(first, end));
    for (let pair = first; pair < end; pair++) {
      const added = addLikelyLabels(network, pair - first, found, to);
      found.heads.fill(others[pair]!, to, added);
      found.headScores.fill(below[pair]!, to, added);
      found.starts[words[pair]! + 1] = added;
      to = added;
    }
  }
  return found;
}

/** Pairs of words and heads, in the order of the words, and how far each head's score lies below the best one's. */
function likelyHeads(network: IntegerNetwork, count: number, heads: Int32Array, isMark: (word: number) => boolean) {
  const { arcs } = network;
  const columns = network.arcColumns(count);
  const most = count * (1 + MOST_OTHERS);
  const [words, others, below] = [new Int32Array(most), new Int32Array(most), new Float32Array(most)];
  let pairs = 0;
  for (let word = 0; word < count; word++) {
    const start = word * columns;
    const own = heads[word]!;
    let best = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= count; head++)
      if (arcs[start + head]! > best && head !== word) best = arcs[start + head]!;
    const first = pairs;
    words[pairs] = word;
    others[pairs] = own;
    below[pairs++] = arcs[start + own]! - best;
    if (isMark(word)) continue;
    const least = best - HEAD_MARGIN;
    for (let head = 0; head <= count; head++) {
      if (arcs[start + head]! < least || head === word || head === own) continue;
      // The best ones are kept in order; the last of them gives way.
      const score = arcs[start + head]! - best;
      let at = Math.min(pairs, first + MOST_OTHERS);
      if (pairs > first + MOST_OTHERS && below[at]! >= score) continue;
      for (; at > first + 1 && below[at - 1]! < score; at--) {
        others[at] = others[at - 1]!;
        below[at] = below[at - 1]!;
      }
      others[at] = head;
      below[at] = score;
      if (pairs <= first + MOST_OTHERS) words[pairs++] = word;
    }
  }
  return { pairs, words, others, below };
}

/** Writes the relations that the arc of a pair is likely to have, one or two, from `to` on. Returns where they end. */
function addLikelyLabels(
  { labels, labelColumns, labelPeaks, sizes }: IntegerNetwork,
  pair: number,
  found: Pick<ArcCandidates, 'labels' | 'labelScores'>,
  to: number,
): number {
  const row = pair * labelColumns;
  const best = labelPeaks[2 * pair]!;
  const next = labelPeaks[2 * pair + 1]!;
  let first = 0;
  while (labels[row + first] !== best) first++;
  const total = logOfTotal(labels, row, sizes.labels, best);
  found.labels[to] = first;
  found.labelScores[to] = best - total;
  if (next < best - LABEL_MARGIN) return to + 1;
  let second = 0;
  while (second === first || labels[row + second] !== next) second++;
  found.labels[to + 1] = second;
  found.labelScores[to + 1] = next - total;
  return to + 2;
}
