import { dateAtStart, edtfOf } from './date-expression.ts';
import { bareWords, isDateLine } from './masthead-line.ts';
import { isText, type Piece } from './piece.ts';

/** The day that stands alone in the masthead, as EDTF; null when there is none or when it is a range or a month. */
export const publishedDate = (pieces: readonly Piece[]): string | null => {
  for (const piece of pieces.slice(0, 40)) {
    if (isText(piece) || piece.kind === 'toc') return null;
    if (piece.kind !== 'furniture' || !isDateLine(piece.text)) continue;
    const date = dateAtStart(bareWords(piece.text));
    if (date && date.day !== null && date.to === null && date.year !== null) return edtfOf(date, null);
  }
  return null;
};
