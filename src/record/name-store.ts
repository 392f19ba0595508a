import type { NameDecision, NameKind, RecordedNameDecision } from './name-decision.ts';
import type { NameResolver, RecordEntry } from './name-resolver.ts';

/** A name as findings of one document use it. */
export interface NameUse {
  readonly name: string;
  /** the spelling by which names are compared */
  readonly key: string;
  /** id in the packs or the record, as decisions leave it; null when nobody knows the name */
  readonly id: string | null;
  /** in which the document presents the person; always null for places */
  readonly office: string | null;
  /** id of the document */
  readonly document: string;
  readonly findings: number;
}

/** The decisions about which names mean one actor or place, and what follows from them. */
export interface NameStore {
  /**
   * Appends a decision; from then on filters, counts and findings follow it. Rejects with `RecordError` when it names
   * nothing, would merge something into itself, or undoes what was never decided.
   */
  decide(decision: NameDecision): Promise<RecordedNameDecision>;
  /** All decisions, in the order in which they were made. */
  decisions(): Promise<readonly RecordedNameDecision[]>;
  /** What names and ids mean now. */
  resolver(): Promise<NameResolver>;
  /** The actors and places that only this record knows, with the names merged into them. */
  entries(kind: NameKind): Promise<readonly RecordEntry[]>;
  /** Every name that findings use, by document. */
  uses(kind: NameKind): Promise<readonly NameUse[]>;
}
