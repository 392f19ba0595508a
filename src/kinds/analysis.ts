import type { Block } from './block.ts';
import type { DocumentRecord } from './document.ts';
import type { Finding } from './finding.ts';

/** One document, read to the end: what the record takes in. */
export interface Analysis {
  readonly document: DocumentRecord;
  /** the text read; `text.slice(start, end)` is the quote of every span */
  readonly text: string;
  /** in the order of their start */
  readonly blocks: readonly Block[];
  /** in the order of the document, each with an identity of its own */
  readonly findings: readonly Finding[];
}
