import type { SourceMark } from '../source-text.ts';
import type { PageLine, PdfPage } from './page-fragment.ts';
import type { PlacedLine } from './placed.ts';

/** The size of most characters: that of the running text. */
export const bodySize = (pages: readonly PdfPage[], running: ReadonlySet<PageLine>): number => {
  const counts = new Map<number, number>();
  for (const page of pages)
    for (const line of page.lines)
      if (!running.has(line)) {
        const size = Math.round(line.size * 2) / 2;
        counts.set(size, (counts.get(size) ?? 0) + line.text.length);
      }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0])[0];
};

const isLarge = (line: PlacedLine, body: number): boolean => line.line.size > body * 1.12;

/** Lines in larger type; neighbouring lines of one size are one heading. The largest size is level 1. */
export const headingMarks = (lines: readonly PlacedLine[], body: number): SourceMark[] => {
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
