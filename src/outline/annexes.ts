import { bareWords } from './masthead-line.ts';
import { type Piece, upTo } from './piece.ts';
import { endsInStop } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { ANNEXES } from './words/label-words.ts';

const ANNEX = new RegExp(`^(?:${anyOf(ANNEXES)})(?:\\s+(\\d{1,3}|[IVXLC]{1,7}|[A-Z]))?(?:\\s*[.:–—-].*)?$`, 'iu');
const LONGEST = 6;

/**
 * An annex is one block from its heading to the next heading or the end, when it is short (a map with its legend, a
 * table); a long one is a part of the document with a heading and blocks of its own.
 */
export const annexes = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const match =
      (piece.kind === 'prose' || piece.kind === 'heading') && piece.lines === 1
        ? ANNEX.exec(bareWords(piece.text))
        : null;
    if (!match || endsInStop(piece.text) || piece.text.length > 120) {
      result.push(piece);
      continue;
    }
    let last = i;
    while (pieces[last + 1]?.kind === 'prose' && !ANNEX.test(bareWords(pieces[last + 1]!.text))) last++;
    const short =
      last - i <= LONGEST && (pieces[last + 1] === undefined || ANNEX.test(bareWords(pieces[last + 1]!.text)));
    if (!short) {
      result.push({ ...piece, kind: 'heading', level: piece.level ?? 1, number: match[1] ?? null });
      continue;
    }
    result.push({ ...upTo(source, piece, pieces[last]!), kind: 'annex', level: null, number: match[1] ?? null });
    i = last;
  }
  return result;
};
