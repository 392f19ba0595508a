import type { LinkIndex } from '../../record/link-index.ts';

/** No finding gets more links of a kind than this when it is compared: the strongest. */
export const MOST_LINKS = 24;

/** Of those that share keys no more are compared in full: those that share most. */
export const MOST_CANDIDATES = 32;

/** A finding by its number and that of its document, in the record’s file. */
export interface PlaceInRecord {
  readonly item: number;
  readonly document: number;
}

/**
 * Whether a pair is compared from this side, so that each is compared once: with documents that are linked already, with
 * earlier ones of those that are not, and with what stands before it in its own.
 */
export const isToBeCompared = (index: LinkIndex, own: PlaceInRecord, other: PlaceInRecord): boolean =>
  other.document === own.document
    ? other.item < own.item
    : other.document < own.document || !index.isWaiting(other.document);

/** The strongest of the links of one finding. */
export const strongest = <Link extends { readonly other: number; readonly score: number }>(
  links: readonly Link[],
  most: number,
): readonly Link[] => links.toSorted((a, b) => b.score - a.score || a.other - b.other).slice(0, most);

/** What has one of the keys of something, and how much it says that both have it. */
export interface Having {
  readonly items: readonly number[];
  readonly weight: number;
}

/** What shares keys with something: how many, and what they weigh together. */
export interface Sharing {
  readonly item: number;
  readonly keys: number;
  readonly weight: number;
}

/** All that have one of the keys, those first that share what weighs most. */
export const sharing = (lists: Iterable<Having>): readonly Sharing[] => {
  const found = new Map<number, { item: number; keys: number; weight: number }>();
  for (const { items, weight } of lists)
    for (const item of items) {
      const known = found.get(item);
      if (!known) found.set(item, { item, keys: 1, weight });
      else {
        known.keys++;
        known.weight += weight;
      }
    }
  return [...found.values()].sort((a, b) => b.weight - a.weight || b.item - a.item);
};
