import type { Span } from '../../kinds/span.ts';
import { lastAtOrBefore } from '../../text/offset-map.ts';
import type { PageRectangle } from '../source-text.ts';
import type { PlacedFragment } from './placed.ts';

/** A rectangle for each fragment that a span touches, cut to the touched characters by their share of the width. */
export const rectanglesOf = (placed: readonly PlacedFragment[]): ((span: Span) => readonly PageRectangle[]) => {
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

/** How far letters reach below their line, in parts of their size. */
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
