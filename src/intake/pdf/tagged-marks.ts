import type { SourceMark } from '../source-text.ts';
import { NOTE_START } from './note-marks.ts';
import type { PageTag } from './page-tags.ts';
import type { PlacedLine } from './placed.ts';
import { tagOfLine } from './tags-of-lines.ts';

/** Headings, notes and paragraphs of several lines as the tags tell them, and the lines that these hold. */
export const taggedMarks = (
  lines: readonly PlacedLine[],
  text: string,
): { readonly marks: readonly SourceMark[]; readonly lines: ReadonlySet<PlacedLine> } => {
  const marks: SourceMark[] = [];
  const told = new Set<PlacedLine>();
  for (let i = 0; i < lines.length; ) {
    const tag = tagOfLine(lines[i]!.line);
    let last = i;
    while (tag && lines[last + 1] && tagOfLine(lines[last + 1]!.line)?.block === tag.block) last++;
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
