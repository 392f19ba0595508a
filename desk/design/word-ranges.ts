import type { Span } from '../../src/kinds/span.ts';
import { firstWhere } from '../../src/text/first-where.ts';

/** A text node of the page and the offset of its first character in the document’s text. */
export interface WordPiece extends Span {
  readonly node: Text;
}

/** The words of a document that stand on the page: elements with `data-start` hold one text node each, in order. */
export const wordPieces = (container: Element): readonly WordPiece[] => {
  const pieces: WordPiece[] = [];
  for (const element of container.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = element.firstChild;
    const start = Number(element.dataset.start);
    if (node instanceof Text) pieces.push({ node, start, end: start + node.length });
  }
  return pieces.sort((a, b) => a.start - b.start);
};

/** Ranges of the page over a stretch of the document; empty when none of it is on the page. */
export const rangesOf = (pieces: readonly WordPiece[], { start, end }: Span): readonly Range[] => {
  const ranges: Range[] = [];
  for (let i = firstWhere(pieces, (piece) => piece.end > start); i < pieces.length && pieces[i]!.start < end; i++) {
    const piece = pieces[i]!;
    const range = document.createRange();
    range.setStart(piece.node, Math.max(start - piece.start, 0));
    range.setEnd(piece.node, Math.min(end, piece.end) - piece.start);
    ranges.push(range);
  }
  return ranges;
};

/** The document offset at a place of the page; null outside of a document’s words. */
export const offsetAt = (node: Node | null, offset: number): number | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (!piece) return null;
  const within = node instanceof Text ? offset : offset === 0 ? 0 : (piece.textContent?.length ?? 0);
  return Number(piece.dataset.start) + within;
};

/** The document offset under the pointer; null outside of words. */
export const offsetUnder = (x: number, y: number): number | null => {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? offsetAt(caret.offsetNode, caret.offset) : null;
};

/** The words of a document that are selected; null when nothing is. */
export const selectedSpan = (container: Element): Span | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};

/** Draws words with a named style of words.css; an empty list takes it away. Does nothing where highlights are unknown. */
export const highlight = (name: string, ranges: readonly Range[], priority = 0): void => {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const drawn = new Highlight(...ranges);
  drawn.priority = priority;
  CSS.highlights.set(name, drawn);
};
