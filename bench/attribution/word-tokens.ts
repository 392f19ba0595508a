/** A word or mark of a text, as the metric counts them; offsets are UTF-16. */
export interface MetricToken {
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

export type CharSpan = readonly [start: number, end: number];

/** Words (with their inner apostrophes, full stops and hyphens) and single other marks. */
export const metricTokens = (text: string): readonly MetricToken[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: /[\p{L}\p{N}]/u.test(match[0]),
  }));

/** Indexes of the words that the spans touch; of the marks where they touch no word. */
export const tokensTouched = (spans: readonly CharSpan[], tokens: readonly MetricToken[]): ReadonlySet<number> => {
  const words = new Set<number>();
  const marks = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) (tokens[i]!.word ? words : marks).add(i);
  }
  return words.size > 0 ? words : marks;
};

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const one of a.size < b.size ? a : b) if (a.has(one) && b.has(one)) count++;
  return count;
};

export const sharedTokens = shared;

/** Shared tokens over the larger set; 0 where one is empty. */
export const overlapOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size && b.size ? shared(a, b) / Math.max(a.size, b.size) : 0;
