import type { Span } from '../../kinds/span.ts';
import { lastAtOrBefore } from '../../text/offset-map.ts';
import type { PageRectangle, SourceMark } from '../source-text.ts';
import type { PageFragment, PageLine, PdfPage } from './page-fragment.ts';
import type { PageTag } from './page-tags.ts';
import { runningLines } from './running-lines.ts';

interface PlacedFragment {
  readonly start: number;
  readonly end: number;
  readonly page: PdfPage;
  readonly fragment: PageFragment;
}

interface PlacedLine extends Span {
  readonly line: PageLine;
  readonly page: PdfPage;
  readonly running: boolean;
}

export interface PdfText {
  readonly text: string;
  readonly pages: readonly Span[];
  readonly marks: readonly SourceMark[];
  rectangles(span: Span): readonly PageRectangle[];
}

/** The text of all pages with the place of every character. Hyphens at line ends stay; a blank line parts paragraphs. */
export const pdfText = (pages: readonly PdfPage[]): PdfText => {
  const running = runningLines(pages);
  const parts: string[] = [];
  const placed: PlacedFragment[] = [];
  const lines: PlacedLine[] = [];
  const spans: Span[] = [];
  let length = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const size = bodySize(pages, running);
  const parted = tagsPart(pages);
  let before: PlacedLine | null = null;
  for (const page of pages) {
    let begin: number | null = null;
    for (const line of page.lines) {
      if (!line.text.trim()) continue;
      if (before) put(breakBetween(before, line, page, running.has(line), parted));
      const start = length;
      begin ??= start;
      for (const [i, fragment] of line.fragments.entries()) {
        put(line.separators[i]!);
        if (!fragment.text) continue;
        placed.push({ start: length, end: length + fragment.text.length, page, fragment });
        put(fragment.text);
      }
      before = { start, end: length, line, page, running: running.has(line) };
      lines.push(before);
    }
    spans.push({ start: begin ?? length, end: length });
  }
  const text = parts.join('');
  return { text, pages: spans, marks: marksOf(lines, placed, size, text, parted), rectangles: rectanglesOf(placed) };
};

/** One line end within a paragraph, two between paragraphs. */
const breakBetween = (before: PlacedLine, line: PageLine, page: PdfPage, running: boolean, parted: boolean): string => {
  if (running || before.running) return '\n\n';
  const above = before.line;
  const [end, begin] = [blockAt(above.fragments.at(-1)), blockAt(line.fragments[0])];
  if (end && begin && end.block === begin.block && end.role !== 'other') return '\n';
  if (parted && end && begin && before.page === page && ![end.role, begin.role].includes('other')) return '\n\n';
  const full = above.right > above.column.right - above.size * 4;
  const ends = /[.!?:;…”"»)\]]\s*$/.test(above.text);
  if (before.page !== page || above.y <= line.y) return full && !ends && above.size === line.size ? '\n' : '\n\n';
  if (Math.abs(above.size - line.size) > 0.6) return '\n\n';
  if (above.y - line.y > line.size * 1.75) return '\n\n';
  const indented =
    line.x > line.column.left + line.size * 0.8 && Math.abs(above.x - above.column.left) < above.size * 0.8;
  return indented && (ends || !full) ? '\n\n' : '\n';
};

const blockAt = (fragment: PageFragment | undefined): PageTag | null => fragment?.tag ?? null;

const blockOf = ({ fragments }: PageLine): PageTag | null => {
  const tag = blockAt(fragments[0]);
  return fragments.every((fragment) => blockAt(fragment)?.block === tag?.block) ? tag : null;
};

/** In fewer of the lines than this a paragraph goes on where tags were given by the line; then they part nothing. */
const LEAST_IN_PARAGRAPHS = 0.4;

/** True where the tags of a document tell its paragraphs: most lines stand in one that has another line. */
const tagsPart = (pages: readonly PdfPage[]): boolean => {
  const lines = pages.flatMap((page) => page.lines);
  const blocks = Map.groupBy(lines, (line) => blockOf(line)?.block ?? '');
  const together = lines.filter((line) => {
    const tag = blockOf(line);
    return tag?.role === 'paragraph' && blocks.get(tag.block)!.length > 1;
  });
  return together.length > LEAST_IN_PARAGRAPHS * lines.length;
};

/** The size of most characters: that of the running text. */
const bodySize = (pages: readonly PdfPage[], running: ReadonlySet<PageLine>): number => {
  const counts = new Map<number, number>();
  for (const page of pages)
    for (const line of page.lines)
      if (!running.has(line)) {
        const size = Math.round(line.size * 2) / 2;
        counts.set(size, (counts.get(size) ?? 0) + line.text.length);
      }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0])[0];
};

const marksOf = (
  lines: readonly PlacedLine[],
  placed: readonly PlacedFragment[],
  body: number,
  text: string,
  parted: boolean,
): readonly SourceMark[] => {
  const marks: SourceMark[] = [];
  for (const line of lines)
    if (line.running) marks.push({ start: line.start, end: line.end, role: 'furniture', level: null, number: null });
  const rest = lines.filter((line) => !line.running);
  const told = parted ? taggedMarks(rest, text) : { marks: [], lines: new Set<PlacedLine>() };
  const untold = rest.filter((line) => !told.lines.has(line));
  marks.push(...told.marks, ...headingMarks(untold, body), ...footnoteMarks(untold, body, text));
  marks.push(...referenceMarks(rest, placed));
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Headings, notes and paragraphs of several lines as the tags tell them, and the lines that these hold. */
const taggedMarks = (
  lines: readonly PlacedLine[],
  text: string,
): { readonly marks: readonly SourceMark[]; readonly lines: ReadonlySet<PlacedLine> } => {
  const marks: SourceMark[] = [];
  const told = new Set<PlacedLine>();
  for (let i = 0; i < lines.length; ) {
    const tag = blockOf(lines[i]!.line);
    let last = i;
    while (tag && lines[last + 1] && blockOf(lines[last + 1]!.line)?.block === tag.block) last++;
    const [start, end] = [lines[i]!.start, lines[last]!.end];
    const role = tag && ROLES[tag.role];
    if (role && (role !== 'paragraph' || last > i)) {
      const number = role === 'footnote' ? (NOTE_START.exec(text.slice(start, end))?.[1] ?? null) : null;
      marks.push({ start, end, role, level: tag.level, number });
      for (const line of lines.slice(i, last + 1)) told.add(line);
    }
    i = last + 1;
  }
  return { marks, lines: told };
};

const ROLES: Readonly<Record<PageTag['role'], SourceMark['role'] | null>> = {
  artifact: null,
  heading: 'heading',
  note: 'footnote',
  paragraph: 'paragraph',
  other: null,
};

const isLarge = (line: PlacedLine, body: number): boolean => line.line.size > body * 1.12;

/** Lines in larger type; neighbouring lines of one size are one heading. The largest size is level 1. */
const headingMarks = (lines: readonly PlacedLine[], body: number): SourceMark[] => {
  const sizes = [...new Set(lines.filter((line) => isLarge(line, body)).map((line) => Math.round(line.line.size)))];
  sizes.sort((a, b) => b - a);
  const marks: SourceMark[] = [];
  for (const [i, line] of lines.entries()) {
    if (!isLarge(line, body)) continue;
    const level = Math.min(6, sizes.indexOf(Math.round(line.line.size)) + 1);
    const before = lines[i - 1];
    const last = marks.at(-1);
    const near =
      before &&
      before.page === line.page &&
      before.line.y - line.line.y < line.line.size * 1.75 &&
      before.line.y > line.line.y;
    if (last && near && last.end === before.end && last.level === level)
      marks[marks.length - 1] = { ...last, end: line.end };
    else marks.push({ start: line.start, end: line.end, role: 'heading', level, number: null });
  }
  return marks;
};

const NOTE_START = /^\s*(\[?\d{1,3}\]?|[*†‡]{1,3})[.)]?\s*(?=\S)/;

/** Smaller lines at the foot of a page that begin with a note’s number, with the lines that go on below them. */
const footnoteMarks = (lines: readonly PlacedLine[], body: number, text: string): SourceMark[] => {
  const marks: SourceMark[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.line.size > body * 0.93 || line.line.y > line.page.height * 0.6) continue;
    const number = NOTE_START.exec(text.slice(line.start, line.end))?.[1]?.replace(/[[\]]/g, '');
    const last = marks.at(-1);
    const before = lines[i - 1];
    if (number !== undefined && (!last || last.end !== before?.end || follows(last.number, number)))
      marks.push({ start: line.start, end: line.end, role: 'footnote', level: null, number });
    else if (last && before && last.end === before.end && before.page === line.page)
      marks[marks.length - 1] = { ...last, end: line.end };
  }
  return marks;
};

/** A line of a note that happens to begin with a number is no note: notes are counted up. */
const follows = (before: string | null, number: string): boolean =>
  !/^\d+$/.test(number) || !/^\d+$/.test(before ?? '') || Number(number) === Number(before) + 1;

/** Small raised numbers within a line. */
const referenceMarks = (lines: readonly PlacedLine[], placed: readonly PlacedFragment[]): SourceMark[] => {
  const marks: SourceMark[] = [];
  let at = 0;
  for (const { line, start, end } of lines) {
    while (at < placed.length && placed[at]!.end <= start) at++;
    for (; at < placed.length && placed[at]!.start < end; at++) {
      const { fragment } = placed[at]!;
      const written = fragment.text.trim();
      if (placed[at]!.start === start) continue;
      const raised = fragment.size <= line.size * 0.8 && fragment.y >= line.y + line.size * 0.1;
      if (!raised && !isSmallFigure(fragment, placed[at - 1]!.fragment)) continue;
      if (!/^(?:\[?\d{1,3}\]?(?:,\s?\d{1,3})*|[*†‡]{1,3})$/.test(written)) continue;
      const from = placed[at]!.start + fragment.text.indexOf(written);
      marks.push({
        start: from,
        end: from + written.length,
        role: 'footnoteReference',
        level: null,
        number: written.replace(/[[\]]/g, ''),
      });
    }
  }
  return marks;
};

/**
 * Raised figures that a font draws as glyphs of their own: painted by themselves, glued to the word before, and narrower
 * than any figure of running text (about half its size).
 */
const isSmallFigure = (fragment: PageFragment, before: PageFragment): boolean =>
  /^\d{1,3}$/.test(fragment.text) &&
  fragment.width < fragment.text.length * fragment.size * 0.37 &&
  fragment.x - (before.x + before.width) < fragment.size * 0.1 &&
  /[\p{L}.,;:!?”"’»)]$/u.test(before.text);

/** A rectangle for each fragment that a span touches, cut to the touched characters by their share of the width. */
const rectanglesOf = (placed: readonly PlacedFragment[]): PdfText['rectangles'] => {
  const starts = Int32Array.from(placed, (each) => each.start);
  return (span) => {
    const rectangles: PageRectangle[] = [];
    const first = Math.max(0, lastAtOrBefore(starts, span.start));
    for (let i = first; i < placed.length && (placed[i]!.start < span.end || i === first); i++) {
      const rectangle = rectangleOf(placed[i]!, span);
      if (rectangle) rectangles.push(rectangle);
    }
    // A break between lines has no place of its own; it is shown at the end of the line before it.
    if (rectangles.length > 0 || placed.length === 0) return rectangles;
    const before = placed[first]!;
    return [rectangleOf(before, { start: before.end - 1, end: before.end })!];
  };
};

const DESCENT = 0.22;

const rectangleOf = ({ start, end, page, fragment }: PlacedFragment, span: Span): PageRectangle | null => {
  const from = Math.max(start, span.start) - start;
  const to = Math.min(end, span.end) - start;
  if (to <= from) return null;
  const length = end - start;
  const { box } = fragment;
  const x = fragment.upright ? box.x + (box.width * from) / length : box.x;
  const width = fragment.upright ? (box.width * (to - from)) / length : box.width;
  const y = fragment.upright ? box.y - fragment.size * DESCENT : box.y;
  const height = fragment.upright ? fragment.size : box.height;
  const left = clamp(x, 0, page.width - 0.1);
  const bottom = clamp(y, 0, page.height - 0.1);
  return {
    page: page.number,
    x: left,
    y: bottom,
    width: clamp(width, 0.1, page.width - left),
    height: clamp(height, 0.1, page.height - bottom),
  };
};

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
