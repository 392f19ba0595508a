import type { SourceFacts } from '../intake/read-source.ts';
import type { SourceMetadata } from '../intake/source-text.ts';

/** A document as it came in, not yet read. It can be handed to `readSource` as its own facts. */
export interface GatheredSource extends SourceFacts {
  /** path or address; of an item in a file of items or in a feed, followed by `#` and its id */
  readonly origin: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly encoding: string | null;
  /** what a feed, a file of items or a companion file says of the document */
  readonly metadata: Partial<SourceMetadata>;
}

/** What could not be had, and why. */
export interface GatherFailure {
  readonly origin: string;
  readonly error: Error;
}

/** A source as its bytes, or why it could not be had. */
export type Gathered = GatheredSource | GatherFailure;

/** True for what could not be had. */
export const isFailure = (gathered: Gathered): gathered is GatherFailure => 'error' in gathered;

export const failure = (origin: string, error: unknown): GatherFailure => ({
  origin,
  error: error instanceof Error ? error : new Error(String(error)),
});
