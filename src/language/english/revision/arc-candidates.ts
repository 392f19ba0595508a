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
  readonly heads: number[];
  readonly labels: number[];
  /** the head's score below that of the word's best head */
  readonly headScores: number[];
  /** the logarithm of the relation's share among all that the arc could have */
  readonly labelScores: number[];
}

/**
 * The arcs that the network finds likely. To be called after `scoreArcs`.
 * @param heads the first tree; `count` stands for the root
 */
export function arcCandidates(network: IntegerNetwork, count: number, heads: ArrayLike<number>): ArcCandidates {
  const { words, others, below } = likelyHeads(network, count, heads);
  const found: ArcCandidates = {
    starts: new Int32Array(count + 1),
    ...{ heads: [], labels: [], headScores: [], labelScores: [] },
  };
  for (let first = 0; first < words.length; first += LONGEST) {
    const end = Math.min(first + LONGEST, words.length);
    network.scoreLabels(count, words.slice(first, end), others.slice(first, end));
    for (let pair = first; pair < end; pair++) {
      addLikelyLabels(network, (pair - first) * network.labelColumns, others[pair]!, below[pair]!, found);
      found.starts[words[pair]! + 1] = found.heads.length;
    }
  }
  return found;
}

/** Pairs of words and heads, in the order of the words, and how far each head's score lies below the best one's. */
function likelyHeads(network: IntegerNetwork, count: number, heads: ArrayLike<number>) {
  const { arcs } = network;
  const columns = network.arcColumns(count);
  const words: number[] = [];
  const others: number[] = [];
  const below: number[] = [];
  for (let word = 0; word < count; word++) {
    const start = word * columns;
    const own = heads[word]!;
    let best = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= count; head++)
      if (head !== word && arcs[start + head]! > best) best = arcs[start + head]!;
    const near: number[] = [];
    for (let head = 0; head <= count; head++)
      if (head !== word && head !== own && arcs[start + head]! >= best - HEAD_MARGIN) near.push(head);
    if (near.length > MOST_OTHERS) near.sort((a, b) => arcs[start + b]! - arcs[start + a]! || a - b);
    for (const head of [own, ...near.slice(0, MOST_OTHERS)]) {
      words.push(word);
      others.push(head);
      below.push(arcs[start + head]! - best);
    }
  }
  return { words, others, below };
}

/** The relations that an arc is likely to have, one or two. */
function addLikelyLabels(
  { labels, sizes }: IntegerNetwork,
  row: number,
  head: number,
  headScore: number,
  found: ArcCandidates,
): void {
  let first = 0;
  let second = -1;
  for (let label = 1; label < sizes.labels; label++)
    if (labels[row + label]! > labels[row + first]!) {
      second = first;
      first = label;
    } else if (second < 0 || labels[row + label]! > labels[row + second]!) second = label;
  const total = logOfTotal(labels, row, sizes.labels, labels[row + first]!);
  for (const label of labels[row + second]! >= labels[row + first]! - LABEL_MARGIN ? [first, second] : [first]) {
    found.heads.push(head);
    found.labels.push(label);
    found.headScores.push(headScore);
    found.labelScores.push(labels[row + label]! - total);
  }
}
