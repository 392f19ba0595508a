import { isAside, type Pass, type Piece } from './piece.ts';

const DASH = /^[-–—]\s+\S/;
const FEWEST = 3;
const USUAL = 0.8;

/**
 * Dialogues whose turns begin with dashes: three or more that ask, nearly each followed by one that does not. A list of
 * questions does not alternate.
 */
export const dashDialogue: Pass = (pieces) => {
  const own = pieces.filter((piece) => !isAside(piece));
  const asked = new Set<Piece>();
  const answered = new Set<Piece>();
  own.forEach((piece, i) => {
    const next = own[i + 1];
    if (!isTurn(piece) || !asks(piece)) return;
    asked.add(piece);
    if (next && isTurn(next) && !asks(next)) answered.add(next);
  });
  if (asked.size < FEWEST || answered.size < asked.size * USUAL) return pieces;
  return pieces.map((piece): Piece => {
    if (asked.has(piece)) return { ...piece, kind: 'question' };
    return answered.has(piece) ? { ...piece, kind: 'answer' } : piece;
  });
};

const isTurn = (piece: Piece): boolean => piece.kind === 'prose' && DASH.test(piece.text);
const asks = (piece: Piece): boolean => /\?["”’»]?$/.test(piece.text);
