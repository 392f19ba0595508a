/** A thread of the packs, and what of it a finding tells, in the words of the pack. */
export interface MatchedThread {
  readonly thread: string;
  readonly reasons: readonly string[];
}

/** The threads between which it is decided to which a finding belongs. */
export interface ThreadMatch {
  /** id of the finding */
  readonly finding: string;
  /** whether its sentence speaks of the region that the desk follows */
  readonly near: boolean;
  /** where it belongs when its sentence or its document is about the region */
  readonly regional: MatchedThread | null;
  /** where it belongs when neither is */
  readonly other: MatchedThread | null;
}

/** So much of a document's open and accepted findings must be near for the whole of it to be about the region. */
export const LEAST_SHARE = 0.3;

/** A document whose matches are not kept; the number changes when its findings do. */
export interface UnmatchedDocument {
  readonly document: string;
  readonly times: number;
}

/** An analyst's latest word on a finding in a thread. */
export interface ThreadPick {
  readonly finding: string;
  readonly thread: string;
  readonly action: 'add' | 'remove';
  readonly who: string;
  readonly reason: string | null;
}

/** By what it is told which findings belong to which thread. */
export interface ThreadMatching {
  /** stands for the definitions of the threads: what is kept under others does not count */
  readonly definitions: string;
  /** of documents whose matches are not kept: the thread of each open or accepted finding that has one */
  readonly unkept: readonly (MatchedThread & { readonly finding: string })[];
  readonly picks: readonly ThreadPick[];
}

/** An open or accepted finding that belongs to a thread. */
export interface ThreadEntry {
  readonly thread: string;
  readonly finding: string;
  /** what matched, in the words of the pack; of a hand-picked one the analyst’s reason */
  readonly reasons: readonly string[];
  /** who picked it by hand; null when it belongs by the thread’s definition */
  readonly pickedBy: string | null;
}
