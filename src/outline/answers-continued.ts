import { isAside, type Piece, upTo } from './piece.ts';

/** An answer goes on through the paragraphs that follow it, up to the next question, heading, entry or rule. */
export const answersContinued = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  let open = -1;
  for (const piece of pieces) {
    const answer = open >= 0 ? result[open] : undefined;
    if (answer && piece.kind === 'prose') {
      result[open] = upTo(source, answer, piece);
      continue;
    }
    if (piece.kind === 'answer') open = result.length;
    else if (!isAside(piece) || /^[^\p{L}\d]+$/u.test(piece.text)) open = -1;
    result.push(piece);
  }
  return result;
};
