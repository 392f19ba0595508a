import type { Block } from '../kinds/block.ts';
import type { StoredLink } from './link-store.ts';
import type { RecordedDocument, RecordedFinding } from './record-store.ts';

/** A finding with its own and its document’s number inside the record’s file. */
export interface KeyedFinding extends RecordedFinding {
  readonly key: number;
  readonly inDocument: number;
}

/** What linking needs of a document. */
export interface LinkDocument {
  readonly key: number;
  readonly document: Pick<RecordedDocument, 'id' | 'title' | 'publisher' | 'published' | 'period'>;
  readonly text: string;
  readonly blocks: readonly (Block & { readonly key: number })[];
  readonly findings: readonly KeyedFinding[];
}

/** A finding that has a key. */
export interface KeyedItem {
  readonly item: number;
  readonly position: number;
  readonly last: number;
}

export interface NewLink extends Omit<StoredLink, 'first' | 'second'> {
  /** numbers of the findings */
  readonly first: number;
  readonly second: number;
}

/**
 * The keys by which what may be linked finds each other, inside one transaction of `LinkStore.update`. Numbers of
 * documents, findings and blocks are those of the record’s file.
 */
export interface LinkIndex {
  /** another number after another program has changed the record */
  generation(): number;
  /** Documents to be linked, in the order in which they were added; `indexed` when their keys are there already. */
  waiting(limit: number): readonly { readonly document: number; readonly indexed: boolean }[];
  isWaiting(document: number): boolean;
  document(key: number): LinkDocument | null;
  finding(key: number): KeyedFinding | null;
  /** Keeps what of a finding is compared, so that its document need not be read for it. */
  keepTraits(item: number, document: number, traits: string): void;
  /** What was kept of a finding, and its document’s number. */
  traits(item: number): { readonly document: number; readonly traits: string } | null;
  /** Forgets keys and links of a document. */
  clear(document: number): void;
  /**
   * Gives a finding a key.
   * @param position by which those of one key are told apart
   * @param last end of a stretch that begins at `position`
   */
  put(key: number, position: number, item: number, last: number): void;
  /** How many have a key. */
  countOf(key: number): number;
  /** The highest number of a finding in a document that does not wait; 0 when there is none. */
  highestLinked(): number;
  /** The last of those up to a number with the key whose position lies between the two, all inclusive. */
  having(key: number, from: number, to: number, upTo: number, most: number): readonly KeyedItem[];
  /** Whether an item has a key at that place. */
  has(key: number, position: number, item: number): boolean;
  /** Of those at one position, and only their numbers. */
  itemsWith(key: number, position: number, upTo: number, most: number): readonly number[];
  /** Links two findings; what linked them so before gives way. False when the two were linked so already. */
  link(link: NewLink): boolean;
  /** Hands decisions on links over to findings that stand in the place of others now. */
  handOver(document: string, successor: (seen: string) => string | null): void;
  /** Texts of passages with the digest. */
  textsWith(digest: number): readonly { readonly text: number; readonly shingles: Uint32Array }[];
  shinglesOf(text: number): Uint32Array;
  inBands(bands: readonly number[]): readonly { readonly band: number; readonly text: number }[];
  /** @param bands by which it is found; those in which many stand already are left out by the caller */
  addText(digest: number, shingles: Uint32Array, bands: readonly number[]): number;
  addPassage(block: number, text: number): void;
  linkTexts(first: number, second: number, overlap: number, rule: string, found: string): void;
  markIndexed(document: number): void;
  markLinked(document: number): void;
}
