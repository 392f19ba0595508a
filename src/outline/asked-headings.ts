import { withoutEmphasis } from './markdown-heading.ts';
import { isAside, isText, type Pass, type Piece } from './piece.ts';

const FEWEST = 3;

/**
 * Interviews and explainers that set their questions as lines in bold or as headings: three or more that end in a
 * question mark, and hardly any other heading. Each is a question; what follows is its answer.
 */
export const askedHeadings: Pass = (pieces) => {
  const headings = pieces.filter((piece) => piece.kind === 'heading' && !piece.expression);
  const asked = new Set(headings.filter((piece) => /\?["”’»]?$/.test(withoutEmphasis(piece.text))));
  if (asked.size < FEWEST || asked.size < headings.length * 0.7) return pieces;
  let answering = false;
  return pieces.map((piece): Piece => {
    if (asked.has(piece)) {
      answering = true;
      return { ...piece, kind: 'question', level: null, marked: false };
    }
    if (!answering || isAside(piece)) return piece;
    answering = false;
    return isText(piece) && piece.kind === 'prose' ? { ...piece, kind: 'answer' } : piece;
  });
};
