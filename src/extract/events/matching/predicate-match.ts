import type { EventCodebookEntry } from '../codebook/event-codebook.ts';

/** A verb or noun that tells an event, and where its actors and recipients stand. */
export interface PredicateMatch {
  /** index of the verb, noun or predicate adjective */
  readonly predicate: number;
  /** index of the object noun of a light verb, or null */
  readonly object: number | null;
  readonly entry: EventCodebookEntry;
  /** the pattern as written in the codebook, or the noun */
  readonly pattern: string;
  /** how much the pattern asked for */
  readonly weight: number;
  /** heads of the noun phrases of those who act */
  readonly actors: readonly number[];
  /** heads of the noun phrases of those upon whom */
  readonly recipients: readonly number[];
}
