import type { LinkKind, LinkRelation, NewLinkDecision, RecordedLinkDecision } from './link-decision.ts';
import type { LinkIndex } from './link-index.ts';

/** Two findings that are taken to tell the same, as they were linked. A suggestion until somebody decides. */
export interface StoredLink {
  readonly kind: Exclude<LinkKind, 'repeat'>;
  /** ids of the findings */
  readonly first: string;
  readonly second: string;
  /** of a claim */
  readonly relation: LinkRelation | null;
  /** from 0 to 1 */
  readonly score: number;
  readonly reasons: readonly string[];
  /** name@version */
  readonly rule: string;
  /** when it was found, ISO 8601 UTC */
  readonly found: string;
}

/** A block as it stands in the record, by its document and place there. */
export interface PassagePlace {
  readonly document: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Passages that say nearly the same; both as often as they stand in the record. */
export interface StoredRepeat {
  readonly first: PassagePlace;
  readonly second: PassagePlace;
  /** word sequences that both have, as a share of all that either has, from 0 to 1; 1 for the same words */
  readonly overlap: number;
}

export interface LinkCounts {
  /** documents that are not linked yet */
  readonly waiting: number;
  readonly links: Readonly<Record<LinkKind, number>>;
}

/** Links across documents, and what is decided of them. Methods reject with `RecordError`. */
export interface LinkStore {
  counts(): Promise<LinkCounts>;
  /** How many documents are not linked yet; quick. */
  waiting(): Promise<number>;
  /** Runs the work, which may not wait for anything, as one transaction. */
  update<Result>(work: (index: LinkIndex) => Result): Promise<Result>;
  /** Forgets all that was linked and lets every document wait to be linked; decisions stay. */
  reset(): Promise<void>;
  /** Links of a kind, of all when left out, the strongest first. */
  list(kind?: StoredLink['kind'], limit?: number): Promise<readonly StoredLink[]>;
  /**
   * All links of a kind by which these findings hang together with others, over any number of steps; all links of the
   * kind when null.
   */
  around(kind: StoredLink['kind'], findings: Iterable<string> | null): Promise<readonly StoredLink[]>;
  /** The findings at both ends of links of a kind in these relations. */
  ends(kind: StoredLink['kind'], relations: readonly LinkRelation[]): Promise<ReadonlySet<string>>;
  /** Links of a kind with both ends among these findings. */
  among(kind: StoredLink['kind'], findings: Iterable<string>): Promise<readonly StoredLink[]>;
  /** Passages that say what those of these documents say; of all documents when left out. Each passage is one object. */
  repeats(documents?: Iterable<string>): AsyncIterable<StoredRepeat>;
  /** How many items of all have a key, see `LinkIndex.put`. */
  countOf(key: number): number;
  /** Appends a decision. Rejects when an end is unknown, or there is nothing to undo. */
  decide(decision: NewLinkDecision): Promise<RecordedLinkDecision>;
  /** In their order. */
  decisions(): Promise<readonly RecordedLinkDecision[]>;
  /**
   * The decisions of a kind that stand, the latest of each pair, between what stands now where a newer reading has put
   * something else in its place.
   */
  decided(kind: LinkKind): Promise<readonly RecordedLinkDecision[]>;
}
