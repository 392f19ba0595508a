import type { Span } from '../../kinds/span.ts';
import type { PageFragment, PageLine, PdfPage } from './page-fragment.ts';

/** A fragment of a page, by where it stands in the text of the document. */
export interface PlacedFragment extends Span {
  readonly page: PdfPage;
  readonly fragment: PageFragment;
}

/** A line of a page, by where it stands in the text of the document. */
export interface PlacedLine extends Span {
  readonly line: PageLine;
  readonly page: PdfPage;
  /** true for headers and footers that run through the pages */
  readonly running: boolean;
}

/** The text of a document’s pages, and what stands where in it. */
export interface PlacedText {
  readonly text: string;
  /** from the first to the last character of each page */
  readonly pages: readonly Span[];
  readonly lines: readonly PlacedLine[];
  /** those that have text */
  readonly fragments: readonly PlacedFragment[];
}
