import type { Span } from '../kinds/span.ts';

/** One note of a published bulletin: the words that it gives and where they are said to stand. */
export interface Citation extends Span {
  /** as printed: the note’s number or the id of its element */
  readonly label: string;
  readonly finding: string;
  readonly document: string;
  readonly quote: string;
}
