import type { IntegerNetwork } from '../network/integer-network.ts';

/** A tag is worth a second look when its score (a natural logarithm) is so near to the best one's. */
const MARGIN = 2.5;
const MOST_TAGS = 5;

/** The network's choice of tags, after its `read`. */
export interface BestTags {
  /** the number of each word's best tag */
  readonly best: Int32Array;
  /** words that may well have another tag */
  readonly unsure: readonly number[];
}

export function bestTags({ tags, tagColumns, tagPeaks }: IntegerNetwork, count: number): BestTags {
  const best = new Int32Array(count);
  const unsure: number[] = [];
  for (let word = 0; word < count; word++) {
    const start = word * tagColumns;
    const most = tagPeaks[2 * word]!;
    let top = 0;
    while (tags[start + top] !== most) top++;
    best[word] = top;
    if (tagPeaks[2 * word + 1]! >= most - MARGIN) unsure.push(word);
  }
  return { best, unsure };
}

/**
 * The tags that a word is likely to have, the best first.
 * @param margin how far below the best one's score they lie
 * @param count how many there are at most
 */
export function tagCandidates(
  { tags, tagColumns, sizes }: IntegerNetwork,
  word: number,
  best: number,
  margin = MARGIN,
  count = MOST_TAGS,
): { readonly tags: number[]; readonly scores: number[] } {
  const start = word * tagColumns;
  const most = tags[start + best]!;
  const near: number[] = [];
  for (let tag = 0; tag < sizes.tags; tag++) if (tag !== best && tags[start + tag]! >= most - margin) near.push(tag);
  if (near.length > 1) near.sort((a, b) => tags[start + b]! - tags[start + a]! || a - b);
  const chosen = [best, ...near.slice(0, count - 1)];
  return { tags: chosen, scores: chosen.map((tag) => tags[start + tag]! - most) };
}
