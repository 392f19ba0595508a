import type { LinkIndex } from '../../record/link-index.ts';

/** No finding gets more links of a kind than this when it is compared: the strongest. */
export const MOST_LINKS = 24;

interface Place {
  readonly item: number;
  readonly document: number;
}

/**
 * Whether a pair is compared from this side, so that each is compared once: with documents that are linked already, with
 * earlier ones of those that are not, and with what stands before it in its own.
 */
export const isToBeCompared = (index: LinkIndex, own: Place, other: Place): boolean =>
  other.document === own.document
    ? other.item < own.item
    : other.document < own.document || !index.isWaiting(other.document);

/** The strongest of the links of one finding. */
export const strongest = <Link extends { readonly other: number; readonly score: number }>(
  links: readonly Link[],
  most: number,
): readonly Link[] => links.toSorted((a, b) => b.score - a.score || a.other - b.other).slice(0, most);

/** Those of so many keys that share at least so many with what is asked for, those that share most first. */
export const sharing = (lists: Iterable<readonly number[]>, least: number, most: number): readonly number[] => {
  const counts = new Map<number, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, most)
    .map(([item]) => item);
};
