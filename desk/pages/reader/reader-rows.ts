import type { Block } from '../../../src/kinds/block.ts';
import type { Span } from '../../../src/kinds/span.ts';
import type { FindingItem } from '../../api/shapes.ts';

/** A stretch of a row’s text; every character of the document keeps its offset. */
export interface Piece extends Span {
  readonly text: string;
  readonly as: 'label' | 'words' | 'mark' | 'aside';
}

/** A block of the outline as the reader shows it, with the blocks that lie inside its span. */
export interface ReaderRow extends Span {
  readonly block: Block;
  readonly pieces: readonly Piece[];
  /** of a title or heading: how many headings it lies under, without the gaps that documents have; 1 is the highest */
  readonly depth: number | null;
}

/** Blocks that stand inside another one’s span: a page number in the middle of a paragraph, the mark of a note. */
const INNER: ReadonlySet<Block['kind']> = new Set(['footnoteMarker', 'pageNumber', 'furniture']);

/** The outline as rows: top blocks in order, each cut into pieces around what lies inside it. */
export const readerRows = (text: string, blocks: readonly Block[]): readonly ReaderRow[] => {
  const tops: { readonly block: Block; readonly inner: Block[] }[] = [];
  for (const block of blocks) {
    const around = tops.at(-1);
    if (around && block.start < around.block.end && block.end <= around.block.end) around.inner.push(block);
    else tops.push({ block, inner: [] });
  }
  const above: number[] = [];
  const depthOf = ({ kind, level }: Block): number | null => {
    if (kind !== 'title' && kind !== 'heading') return null;
    const own = kind === 'title' ? 0 : (level ?? 1);
    while (above.length > 0 && above.at(-1)! >= own) above.pop();
    return above.push(own);
  };
  return tops.map(({ block, inner }) => ({
    block,
    depth: depthOf(block),
    start: block.start,
    end: block.end,
    pieces: piecesOf(text, block, inner),
  }));
};

const piecesOf = (text: string, block: Block, inner: readonly Block[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = block.start;
  const upTo = (end: number, as: Piece['as']): void => {
    if (end > at) pieces.push({ start: at, end, text: text.slice(at, end), as });
    at = Math.max(at, end);
  };
  upTo(Math.min(block.body, block.end), 'label');
  for (const each of inner) {
    upTo(each.start, 'words');
    upTo(each.end, each.kind === 'footnoteMarker' ? 'mark' : INNER.has(each.kind) ? 'aside' : 'words');
  }
  upTo(block.end, 'words');
  return pieces;
};

/** The row that holds an offset; the nearest one before it when none does. */
export const rowAt = (rows: readonly ReaderRow[], offset: number): number => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rows[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
};

/** Findings by the row in which their words begin, in the order of their words. */
export const findingsByRow = (
  rows: readonly ReaderRow[],
  findings: readonly FindingItem[],
): ReadonlyMap<number, readonly FindingItem[]> => {
  const byRow = new Map<number, FindingItem[]>();
  for (const item of findings) {
    const row = rowAt(rows, item.finding.start);
    const there = byRow.get(row);
    if (there) there.push(item);
    else byRow.set(row, [item]);
  }
  for (const items of byRow.values())
    items.sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  return byRow;
};

/**
 * On which of so many parallel lines each span is drawn, so that spans that overlap lie on different ones. The longest
 * lies nearest to the words; what finds no free line lies on the last.
 * @param spans in the order of their start, longer ones first
 */
export const linesOf = (spans: readonly Span[], lines: number): readonly number[] => {
  const ends = new Array<number>(lines).fill(-1);
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const line = free < 0 ? lines - 1 : free;
    ends[line] = Math.max(ends[line]!, end);
    return line;
  });
};
