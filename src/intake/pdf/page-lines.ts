import { GAP, separators } from './gaps.ts';
import type { PageFragment, PageLine } from './page-fragment.ts';

/** Fragments on one baseline without a wide gap between them. */
interface Segment {
  readonly fragments: readonly PageFragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The lines of a page in reading order: columns one after the other, full-width lines above and below them in place.
 * Columns are told by a gutter that next to no line crosses (a one-level recursive cut after Nagy and Seth’s X–Y cut).
 */
export const pageLines = (fragments: readonly PageFragment[]): PageLine[] => {
  const upright = segmentsOf(fragments.filter((fragment) => fragment.upright));
  const turned = fragments.filter((fragment) => !fragment.upright);
  const { head, middle, foot } = setApart(upright);
  const lines = [...linesOf(head), ...columnOrder(middle, 0), ...linesOf(foot)];
  return [...lines, ...turned.map((fragment) => lineOf([fragment], edgesOf([fragment])))];
};

/** The outermost rows, where they stand apart from the text: running headers reach across columns. */
const setApart = (segments: readonly Segment[]): { head: Segment[]; middle: Segment[]; foot: Segment[] } => {
  const inRow = (row: Segment) => (each: Segment) => Math.abs(each.y - row.y) < Math.max(row.size, each.size) * 0.45;
  const byHeight = [...segments].sort((a, b) => b.y - a.y);
  const apart = (outer: Segment | undefined) => {
    const row = outer ? byHeight.filter(inRow(outer)) : [];
    const nearest = Math.min(
      ...byHeight.filter((each) => !row.includes(each)).map((each) => Math.abs(each.y - outer!.y)),
    );
    return Number.isFinite(nearest) && nearest > outer!.size * 1.9 ? row : [];
  };
  const head = apart(byHeight[0]);
  const foot = apart(byHeight.at(-1)).filter((each) => !head.includes(each));
  return { head, middle: segments.filter((each) => !head.includes(each) && !foot.includes(each)), foot };
};

const segmentsOf = (fragments: readonly PageFragment[]): Segment[] => {
  const rows: PageFragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    // Rows come from top to bottom, so only the last few can hold it.
    const row = rows.slice(-4).findLast((each) => sameBaseline(each, fragment));
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => splitAtGaps(row.sort((a, b) => a.x - b.x)));
};

/** On one line when the baselines differ by less than half of the larger size: raised note marks belong to their line. */
const sameBaseline = (row: readonly PageFragment[], fragment: PageFragment): boolean => {
  const main = row.reduce((a, b) => (b.size > a.size ? b : a));
  return Math.abs(main.y - fragment.y) < Math.max(main.size, fragment.size) * 0.45;
};

const splitAtGaps = (row: readonly PageFragment[]): Segment[] => {
  const groups: PageFragment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of row) {
    const size = Math.max(fragment.size, groups.at(-1)?.at(-1)?.size ?? 0);
    if (groups.length > 0 && fragment.x - right <= size * GAP) groups.at(-1)!.push(fragment);
    else groups.push([fragment]);
    right = Math.max(right, fragment.x + fragment.width);
  }
  return groups.map((group) => ({
    fragments: group,
    left: group[0]!.x,
    right: Math.max(...group.map((each) => each.x + each.width)),
    y: mainOf(group).y,
    size: mainOf(group).size,
  }));
};

const mainOf = (fragments: readonly PageFragment[]): PageFragment =>
  fragments.reduce((a, b) => (b.size * b.text.length > a.size * a.text.length ? b : a));

const columnOrder = (segments: readonly Segment[], depth: number): PageLine[] => {
  const gutter = depth < 3 ? gutterOf(segments) : null;
  if (gutter === null) return linesOf(segments);
  const lines: PageLine[] = [];
  let band: Segment[] = [];
  const flush = () => {
    lines.push(
      ...columnOrder(
        band.filter((each) => each.right <= gutter + 1),
        depth + 1,
      ),
    );
    lines.push(
      ...columnOrder(
        band.filter((each) => each.right > gutter + 1),
        depth + 1,
      ),
    );
    band = [];
  };
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    if (segment.left < gutter - 1 && segment.right > gutter + 1) {
      flush();
      lines.push(...linesOf([segment]));
    } else band.push(segment);
  }
  flush();
  return lines;
};

const FEWEST_COLUMN_LINES = 4;
/** The last column of a text may be nearly empty. */
const SHORTEST_COLUMN = 2;

/** Where the page splits into two columns of running text; null when it has one, or when it is a table. */
const gutterOf = (segments: readonly Segment[]): number | null => {
  if (segments.length < 2 * FEWEST_COLUMN_LINES) return null;
  const left = Math.min(...segments.map((each) => each.left));
  const right = Math.max(...segments.map((each) => each.right));
  const width = right - left;
  if (width < 150) return null;
  const crossing = new Int32Array(Math.ceil(width) + 2);
  for (const segment of segments) {
    crossing[Math.max(0, Math.floor(segment.left - left))]!++;
    crossing[Math.min(crossing.length - 1, Math.ceil(segment.right - left))]!--;
  }
  let covered = 0;
  let least = Number.POSITIVE_INFINITY;
  let from = 0;
  let to = 0;
  for (let x = 0; x < crossing.length; x++) {
    covered += crossing[x]!;
    if (x < width * 0.25 || x > width * 0.75) continue;
    if (covered < least) {
      least = covered;
      from = x;
      to = x;
    } else if (covered === least && to === x - 1) to = x;
  }
  const gutter = left + (from + to) / 2;
  if (least > segments.length * 0.2) return null;
  const before = segments.filter((each) => each.right <= gutter);
  const behind = segments.filter((each) => each.left >= gutter);
  return isRunningText(before) && isRunningText(behind) && sideBySide(before, behind) ? gutter : null;
};

/** Lines of a column fill it; the cells of a table do not. */
const isRunningText = (side: readonly Segment[]): boolean => {
  if (side.length < SHORTEST_COLUMN) return false;
  const left = Math.min(...side.map((each) => each.left));
  const width = Math.max(...side.map((each) => each.right)) - left;
  const widths = side.map((each) => each.right - each.left).sort((a, b) => a - b);
  return width > 60 && widths[Math.floor(widths.length / 2)]! > width * 0.6;
};

const sideBySide = (before: readonly Segment[], behind: readonly Segment[]): boolean => {
  const top = Math.min(Math.max(...before.map((each) => each.y)), Math.max(...behind.map((each) => each.y)));
  const bottom = Math.max(Math.min(...before.map((each) => each.y)), Math.min(...behind.map((each) => each.y)));
  return top - bottom > 20;
};

const linesOf = (segments: readonly Segment[]): PageLine[] => {
  const column = edgesOf(segments.flatMap((each) => each.fragments));
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - segment.y) < Math.max(row[0]!.size, segment.size) * 0.45) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.left - b.left).flatMap((each) => each.fragments),
      column,
    ),
  );
};

const edgesOf = (fragments: readonly PageFragment[]): PageLine['column'] => ({
  left: fragments.reduce((least, each) => Math.min(least, each.x), Number.POSITIVE_INFINITY),
  right: fragments.reduce((most, each) => Math.max(most, each.x + each.width), Number.NEGATIVE_INFINITY),
});

const lineOf = (fragments: readonly PageFragment[], column: PageLine['column']): PageLine => {
  const main = mainOf(fragments);
  const edges = edgesOf(fragments);
  const before = separators(fragments);
  return {
    fragments,
    separators: before,
    x: edges.left,
    right: edges.right,
    y: main.y,
    size: main.size,
    text: fragments.map((each, i) => before[i]! + each.text).join(''),
    column,
  };
};
