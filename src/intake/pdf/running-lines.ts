import type { PageLine, PdfPage } from './page-fragment.ts';

/** How many lines at the top and at the bottom of a page may be a running header or footer. */
const EDGE_LINES = 3;
const SHORTEST_HEADER = 4;
const PAGE_NUMBER =
  /^(?:page|seite|стр\.?|səh\.?)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—|]?(?:\s*(?:\/|of)\s*\d{1,4})?$/i;

/** Running headers, running footers and page numbers: lines at the edge that return on other pages. */
export const runningLines = (pages: readonly PdfPage[]): ReadonlySet<PageLine> => {
  const running = new Set(artifactLines(pages));
  const seen = new Map<string, PageLine[]>();
  const onPages = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      const text = line.text.trim();
      if (PAGE_NUMBER.test(text) && isOutermost(page, line)) running.add(line);
      if (isNote(line)) continue;
      // what is set far apart on the line may change from part to part: `Monitor, May 2021     Border talks`
      for (const words of new Set([
        text,
        ...text.split('\t').filter((cell) => cell.trim().length >= SHORTEST_HEADER),
      ])) {
        const key = `${words.trim().toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')} at ${Math.round(line.y / 8)}`;
        seen.set(key, [...(seen.get(key) ?? []), line]);
        onPages.set(key, (onPages.get(key) ?? new Set()).add(page.number));
      }
    }
  }
  // Left and right pages may have headers of their own, so a third of the pages is enough.
  const enough = Math.max(2, Math.ceil(pages.length / 3));
  for (const [key, lines] of seen) if (onPages.get(key)!.size >= enough) for (const line of lines) running.add(line);
  for (const page of pages) for (const line of besideRunning(page, running)) running.add(line);
  return running;
};

/** `³ The Valley Desk.` at the foot of many pages is a note on each of them: a number smaller than what follows it opens the line. */
const isNote = ({ fragments: [mark, words] }: PageLine): boolean =>
  mark !== undefined && words !== undefined && /^\d{1,3}\s*$/.test(mark.text) && mark.size < words.size * 0.85;

/** Where tags call more of the letters than this no part of the text, they are not believed. */
const MOST_OF_ARTIFACTS = 0.25;

/** Lines that a tagged PDF says to be no part of the text. */
const artifactLines = (pages: readonly PdfPage[]): readonly PageLine[] => {
  const lines = pages.flatMap((page) => page.lines);
  const artifacts = lines.filter(({ fragments }) => fragments.every(({ tag }) => tag?.role === 'artifact'));
  return letters(artifacts) > MOST_OF_ARTIFACTS * letters(lines) ? [] : artifacts;
};

const letters = (lines: readonly PageLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** What stands at the edge on one baseline with a running line runs with it: the title of a part beside that of the whole. */
const besideRunning = (page: PdfPage, running: ReadonlySet<PageLine>): readonly PageLine[] => {
  const edge = edgeLines(page);
  const known = edge.filter((line) => running.has(line));
  return edge.filter((line) => known.some((other) => Math.abs(other.y - line.y) < other.size * 0.45));
};

const edgeLines = (page: PdfPage): PageLine[] => {
  const byHeight = [...page.lines].sort((a, b) => b.y - a.y);
  const top = byHeight.slice(0, EDGE_LINES).filter((line) => line.y > page.height * 0.8);
  const bottom = byHeight.slice(-EDGE_LINES).filter((line) => line.y < page.height * 0.2);
  return [...new Set([...top, ...bottom])];
};

/** No other line stands further out, and there is a distance to the text. */
const isOutermost = (page: PdfPage, line: PageLine): boolean => {
  const others = page.lines.filter((each) => each !== line);
  if (others.length === 0) return false;
  const clear = line.size * 1.2;
  return others.every((each) => each.y > line.y + clear) || others.every((each) => each.y < line.y - clear);
};
