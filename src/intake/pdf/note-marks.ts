import type { SourceMark } from '../source-text.ts';
import type { PageFragment } from './page-fragment.ts';
import type { PlacedFragment, PlacedLine } from './placed.ts';

export const NOTE_START = /^\s*(\[?\d{1,3}\]?|[*†‡]{1,3})[.)]?\s*(?=\S)/;

/** Smaller lines at the foot of a page that begin with a note’s number, with the lines that go on below them. */
export const footnoteMarks = (lines: readonly PlacedLine[], body: number, text: string): SourceMark[] => {
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
export const referenceMarks = (lines: readonly PlacedLine[], placed: readonly PlacedFragment[]): SourceMark[] => {
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
