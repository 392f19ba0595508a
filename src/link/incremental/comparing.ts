import type { LinkIndex } from '../../record/link-index.ts';
import type { LinkedDocuments } from './linked-documents.ts';

/** What a document that is being linked is compared with, and what its links are told. */
export interface Comparing {
  readonly index: LinkIndex;
  readonly documents: LinkedDocuments;
  /** the highest number of a finding that is compared */
  readonly upTo: number;
  /** when links are found, ISO 8601 UTC */
  readonly found: string;
}
