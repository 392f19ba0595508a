import type { PageTag } from './page-tags.ts';

/** A piece of text that a PDF paints in one go; lengths in points, the origin in the page’s lower left corner. */
export interface PageFragment {
  readonly text: string;
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly width: number;
  /** font size as it appears */
  readonly size: number;
  /** false for text that is turned */
  readonly upright: boolean;
  /** what a tagged PDF says of it; null where it says nothing */
  readonly tag: PageTag | null;
  /** box around a turned fragment, or the same as x, y, width, size */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What stands on one baseline within one column. */
export interface PageLine {
  readonly fragments: readonly PageFragment[];
  /** what goes before each of them */
  readonly separators: readonly ('' | ' ' | '\t')[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** the size of most of its characters */
  readonly size: number;
  readonly text: string;
  /** left and right edge of the column in which it stands */
  readonly column: { readonly left: number; readonly right: number };
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** in reading order */
  readonly lines: readonly PageLine[];
}
