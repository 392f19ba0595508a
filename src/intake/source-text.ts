import type { Span } from '../kinds/span.ts';
import type { OffsetMap } from '../text/offset-map.ts';

/** What the format itself says of a stretch of text; the outline trusts it before it guesses. */
export interface SourceMark extends Span {
  readonly role:
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'listItem'
    | 'tableRow'
    | 'footnote'
    | 'footnoteReference'
    | 'furniture';
  /** of a heading, 1 is the highest; of a list item its depth */
  readonly level: number | null;
  /** footnote number or list number, where the format gives one */
  readonly number: string | null;
}

/** A rectangle on a page, in points from the page's lower left corner. */
export interface PageRectangle {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way back from the text read to the original. */
export type SourceOrigin =
  /** plain text, Markdown, HTML: positions in the decoded original */
  | { readonly form: 'characters'; readonly map: OffsetMap }
  /** PDF: page and rectangles; `pages` are the spans of each page's text in order */
  | { readonly form: 'pages'; readonly pages: readonly Span[]; rectangles(span: Span): readonly PageRectangle[] }
  /** DOCX: positions in the characters of XML parts */
  | {
      readonly form: 'parts';
      readonly parts: readonly { readonly name: string; readonly span: Span; readonly map: OffsetMap }[];
    };

/** What a format's own metadata says; null where it says nothing. Never guessed from the text. */
export interface SourceMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** when whoever saved the page fetched it */
  readonly fetched: string | null;
  readonly language: string | null;
  readonly address: string | null;
}

/** A document's text as read from its bytes, with the way back. */
export interface SourceText {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string | null;
  readonly metadata: SourceMetadata;
  /** in the order of their start; empty for plain text */
  readonly marks: readonly SourceMark[];
  readonly origin: SourceOrigin;
}
