import { type Piece, upTo } from './piece.ts';
import { endsInStop } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { LEGAL_TEXTS, SORTS_OF_LEGAL_TEXTS } from './words/kind-words.ts';

const LEGAL = new RegExp(`^(?:(?:${anyOf(SORTS_OF_LEGAL_TEXTS)})\\s+)?(?:${anyOf(LEGAL_TEXTS)})(?!\\p{L})`, 'iu');
const LONGEST = 400;

/** `MEMORANDUM OF UNDERSTANDING / BETWEEN / THE MINISTRY …`: whom it names makes the text and publishes nothing. */
export const isLegalTitle = ({ text }: Piece): boolean =>
  text.length <= LONGEST && LEGAL.test(text) && /\bbetween\s/i.test(text) && !endsInStop(text);

/** The name of a treaty may be long; it stands first and alone. */
export const isLongLegalTitle = (piece: Piece, next: Piece | undefined): boolean =>
  LEGAL.test(piece.text) &&
  piece.text.length <= LONGEST &&
  (piece.lines <= 4 || isLegalTitle(piece)) &&
  !endsInStop(piece.text) &&
  (next?.gap ?? 0) > 0;

/** Lines of a title that begins so, without blank lines between them, are one piece where one line is a paragraph too. */
export const joinedLegalTitle = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces[0];
  if (first?.kind !== 'prose' || !LEGAL.test(first.text)) return pieces;
  let whole = first;
  let end = 1;
  while (end < MOST_LINES && pieces[end]?.kind === 'prose' && pieces[end]!.gap === 0)
    whole = upTo(source, whole, pieces[end++]!);
  return end > 1 && isLegalTitle(whole) ? [whole, ...pieces.slice(end)] : pieces;
};

const MOST_LINES = 10;
