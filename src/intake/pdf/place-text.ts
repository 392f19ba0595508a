import type { Span } from '../../kinds/span.ts';
import { breakBetween } from './line-break.ts';
import type { PageLine, PdfPage } from './page-fragment.ts';
import type { PlacedFragment, PlacedLine, PlacedText } from './placed.ts';

/**
 * The text of all pages with the place of every fragment and line. Hyphens at line ends stay; a blank line parts
 * paragraphs.
 * @param running headers and footers
 * @param tagged whether the document’s tags tell its paragraphs
 */
export const placeText = (pages: readonly PdfPage[], running: ReadonlySet<PageLine>, tagged: boolean): PlacedText => {
  const parts: string[] = [];
  const fragments: PlacedFragment[] = [];
  const lines: PlacedLine[] = [];
  const spans: Span[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const page of pages) {
    let begin: number | null = null;
    for (const line of page.lines) {
      if (!line.text.trim()) continue;
      const unplaced = { line, page, running: running.has(line) };
      const before = lines.at(-1);
      if (before) put(breakBetween(before, unplaced, tagged));
      const start = length;
      begin ??= start;
      for (const [i, fragment] of line.fragments.entries()) {
        put(line.separators[i]!);
        if (!fragment.text) continue;
        fragments.push({ start: length, end: length + fragment.text.length, page, fragment });
        put(fragment.text);
      }
      lines.push({ start, end: length, ...unplaced });
    }
    spans.push({ start: begin ?? length, end: length });
  }
  return { text: parts.join(''), pages: spans, lines, fragments };
};
