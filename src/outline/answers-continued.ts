import { isAside, type Piece, upTo } from './piece.ts';

/**
 * An answer goes on through the paragraphs that follow it, up to the next question, heading, entry or rule, or to one that tells
 * of whoever answers.
 */
export const answersContinued = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  let open = -1;
  for (const piece of pieces) {
    const answer = open >= 0 ? result[open] : undefined;
    if (answer && piece.kind === 'prose' && !tellsOf(answer, piece)) {
      result[open] = upTo(source, answer, piece);
      continue;
    }
    if (piece.kind === 'answer') open = result.length;
    else if (!isAside(piece) || /^[^\p{L}\d]+$/u.test(piece.text)) open = -1;
    result.push(piece);
  }
  return result;
};

/** `Keller added that …` behind an answer of `MR. KELLER`: nobody calls himself by his name. */
const tellsOf = ({ speaker }: Piece, { text }: Piece): boolean => {
  const name = speaker?.split(' ').at(-1) ?? '';
  if (name.length < SHORTEST_NAME) return false;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 &&
    /^\p{Lu}/u.test(text.slice(at)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(at - 1, at) + text.slice(at + name.length, at + name.length + 1))
  );
};

const SHORTEST_NAME = 4;
