import type { Span } from '../kinds/span.ts';
import { NearDuplicates } from './near-duplicates.ts';
import { type WordRun, wordDifferences } from './word-differences.ts';

/** A paragraph, entry or other block of a document as it is read; the span is its place in the document’s text. */
export interface Passage extends Span {
  readonly document: string;
  /** index in the outline */
  readonly block: number;
  readonly text: string;
}

/** A passage that stands elsewhere already, in the same words or with changes. Both are kept. */
export interface Repeat {
  /** of those that it repeats the one that is most like it, the earliest of these */
  readonly first: Passage;
  readonly again: Passage;
  /** word shingles that both have, as a share of all that either has, from 0 to 1 */
  readonly overlap: number;
  /** what was changed; one run when nothing was */
  readonly differences: readonly WordRun[];
}

/** Shorter passages (titles, signatures) stand in many documents without being taken over; in words. */
const LEAST_WORDS = 12;
/** Least overlap of a repeat, where none is asked for. */
export const LEAST_REPEATED = 0.5;

export const isLongEnough = (text: string): boolean => text.split(/\s+/).length >= LEAST_WORDS;

/**
 * Passages that repeat an earlier one, each with the nearest before it, in their order. Looks at no more passages than
 * share a band of their signatures.
 * @param passages in the order of time: a later one repeats an earlier one
 * @param least overlap of a repeat, from 0 to 1
 */
export const repeats = (passages: Iterable<Passage>, least = LEAST_REPEATED): readonly Repeat[] => {
  const index = new NearDuplicates({ least });
  const known = new Map<string, Passage>();
  const order = new Map<string, number>();
  const found: Repeat[] = [];
  for (const again of passages) {
    if (!isLongEnough(again.text)) continue;
    const id = `${again.document} ${again.block}`;
    const before = index.add(id, again.text);
    known.set(id, again);
    order.set(id, order.size);
    if (before.length === 0) continue;
    const nearest = before.filter(({ overlap }) => overlap === before[0]!.overlap);
    const { id: earliest, overlap } = nearest.reduce((a, b) => (order.get(b.id)! < order.get(a.id)! ? b : a));
    const first = known.get(earliest)!;
    found.push({ first, again, overlap, differences: wordDifferences(first.text, again.text) });
  }
  return found;
};
