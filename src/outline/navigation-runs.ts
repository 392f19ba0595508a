import type { Piece } from './piece.ts';
import { endsSentence } from './sentence-end.ts';
import { saysTitle } from './title.ts';

const SHORTEST_RUN = 6;
const USUAL_LENGTH = 45;
const LONG_RUN = 12;

/**
 * Menus and lists of links that a saved page leaves in its text: many short lines in a row, without a sentence, a list
 * mark or a blank line between them.
 */
export const navigationRuns = (pieces: readonly Piece[], title: string | null): readonly Piece[] => {
  const result = [...pieces];
  let start = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const inRun = piece !== undefined && isMenuLine(piece) && !(title && saysTitle(piece, title));
    if (inRun && (i === start || piece.gap === 0)) continue;
    markRun(result, start, i);
    start = inRun ? i : i + 1;
  }
  return result;
};

const isMenuLine = (piece: Piece): boolean =>
  (piece.kind === 'prose' || piece.kind === 'pageNumber') &&
  piece.lines === 1 &&
  !piece.bullet &&
  !piece.marked &&
  piece.text.length <= 100 &&
  !endsSentence(piece.text);

const markRun = (pieces: Piece[], start: number, end: number): void => {
  const count = end - start;
  if (count < SHORTEST_RUN) return;
  const length = pieces.slice(start, end).reduce((sum, piece) => sum + piece.text.length, 0);
  if (length / count > USUAL_LENGTH && count < LONG_RUN) return;
  for (let i = start; i < end; i++) pieces[i] = { ...pieces[i]!, kind: 'furniture' };
};
