import type { FindingState } from '../../src/record/effective-finding.ts';
import type { RecordInfo } from '../../src/record/record-store.ts';

/** A part of a list and where the next part begins. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Info extends RecordInfo {
  readonly me: { readonly name: string; readonly role: 'reader' | 'analyst' | 'editor' | 'administrator' } | null;
  readonly states?: Readonly<Record<FindingState, number>>;
  readonly lenses?: readonly { readonly id: string; readonly name: string }[];
}

export interface Codebook {
  readonly words: Readonly<Record<string, string>>;
}
