import { isAside, type Piece, upTo } from './piece.ts';
import { endsSentence, OPEN_END, startsInside } from './sentence-end.ts';

/**
 * Paragraphs that a page break or an aside cut in two are one again: the first part does not end a sentence, or the
 * second starts inside one. What stands between the parts (page numbers, running headers, footnotes) stays where it is.
 */
export const joinedParagraphs = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const at = lastText(result);
    const before = at >= 0 ? result[at]! : undefined;
    if (before && belongsTo(before, piece, result.length - 1 - at)) {
      result[at] = upTo(source, before, piece);
    } else result.push(piece);
  }
  return result;
};

const lastText = (pieces: readonly Piece[]): number => {
  let at = pieces.length - 1;
  while (at >= 0 && pieces.length - at < 40 && isAside(pieces[at]!)) at--;
  return at >= 0 && !isAside(pieces[at]!) ? at : -1;
};

const JOINABLE: ReadonlySet<Piece['kind']> = new Set(['prose', 'entry', 'answer', 'question']);

const belongsTo = (before: Piece, piece: Piece, between: number): boolean => {
  if (piece.kind !== 'prose' || !JOINABLE.has(before.kind)) return false;
  if (piece.bullet) return false;
  if (before.marked && piece.marked && between === 0) return false;
  if (endsSentence(before.text)) return false;
  if (startsInside(piece.text)) return true;
  return piece.gap === 0 && between === 0 ? OPEN_END.test(before.text) : before.text.length >= 50;
};
