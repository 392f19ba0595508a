import type { Span } from '../../kinds/span.ts';
import type { PageRectangle, SourceMark } from '../source-text.ts';
import { bodySize } from './heading-marks.ts';
import type { PdfPage } from './page-fragment.ts';
import { pageMarks } from './page-marks.ts';
import { placeText } from './place-text.ts';
import { rectanglesOf } from './rectangles-of.ts';
import { runningLines } from './running-lines.ts';
import { tagsTellParagraphs } from './tags-of-lines.ts';

/** A PDF as it is read: its text, where its pages lie in it, what its pages mark, and the way back to them. */
export interface PdfText {
  readonly text: string;
  readonly pages: readonly Span[];
  readonly marks: readonly SourceMark[];
  /** where a span of the text stands on its pages */
  readonly rectangles: (span: Span) => readonly PageRectangle[];
}

/** The text of all pages with the place of every character. */
export const pdfText = (pages: readonly PdfPage[]): PdfText => {
  const running = runningLines(pages);
  const tagged = tagsTellParagraphs(pages);
  const placed = placeText(pages, running, tagged);
  return {
    text: placed.text,
    pages: placed.pages,
    marks: pageMarks(placed, bodySize(pages, running), tagged),
    rectangles: rectanglesOf(placed.fragments),
  };
};
