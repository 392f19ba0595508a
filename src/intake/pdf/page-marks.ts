import type { SourceMark } from '../source-text.ts';
import { headingMarks } from './heading-marks.ts';
import { footnoteMarks, referenceMarks } from './note-marks.ts';
import type { PlacedLine, PlacedText } from './placed.ts';
import { taggedMarks } from './tagged-marks.ts';

/**
 * What the pages mark in the text: furniture, headings, notes and references to notes. The document’s own tags come
 * first where they tell; the rest is told by size and place.
 * @param bodySize size of the running text
 * @param tagged whether the document’s tags tell its paragraphs
 */
export const pageMarks = (
  { text, lines, fragments }: PlacedText,
  bodySize: number,
  tagged: boolean,
): readonly SourceMark[] => {
  const [running, rest] = [lines.filter((line) => line.running), lines.filter((line) => !line.running)];
  const told = tagged ? taggedMarks(rest, text) : { marks: [], lines: new Set<PlacedLine>() };
  const untold = rest.filter((line) => !told.lines.has(line));
  return [
    ...running.map(({ start, end }): SourceMark => ({ start, end, role: 'furniture', level: null, number: null })),
    ...told.marks,
    ...headingMarks(untold, bodySize),
    ...footnoteMarks(untold, bodySize, text),
    ...referenceMarks(rest, fragments),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
};
