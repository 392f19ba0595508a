import type { FindingFilter } from './finding-filter.ts';
import type { ThreadEntry, ThreadMatch, ThreadMatching, UnmatchedDocument } from './thread-match.ts';

/** The matches of a document, as they were when it was looked at. */
export interface DocumentMatches extends UnmatchedDocument {
  /** of findings that are near or match; the others are left out */
  readonly matches: readonly ThreadMatch[];
}

/** To which threads findings belong by what is told: worked out once for each document, kept until it changes. */
export interface ThreadMatchStore {
  /** Documents whose matches are not kept for these definitions; all of them when other definitions were the last. */
  missing(definitions: string): Promise<readonly UnmatchedDocument[]>;
  /** Forgets what is kept for other definitions; then every document is missing. */
  begin(definitions: string): Promise<void>;
  /** Keeps matches for the definitions that were begun; those of a document that changed meanwhile are let go. */
  keep(documents: readonly DocumentMatches[]): Promise<void>;
  /** What belongs to threads of the findings that pass a filter, in the order of time. */
  entries(matching: ThreadMatching, filter?: FindingFilter): Promise<readonly ThreadEntry[]>;
  /** How many of them belong to each thread. */
  counts(matching: ThreadMatching, filter?: FindingFilter): Promise<ReadonlyMap<string, number>>;
}
