import { dateAtStart } from './date-expression.ts';
import { withoutEmphasis } from './markdown-heading.ts';
import { isAside, type Piece } from './piece.ts';
import { isPublisher } from './publisher.ts';
import { endsInStop } from './sentence-end.ts';
import { looksLikeHeading } from './unmarked-heading.ts';

const KIND_WORD =
  /^(?:(?:foreign policy|news|press|weekly|monthly|daily|quarterly|special)\s+)*(?:bulletin|newsletter|digest|review|report|policy (?:brief|paper)|press release|working paper|commentary|analysis|issue|vol(?:ume)?|no|№|#)\b[\s\d.,№#:/()-]*$/iu;

/** Words of a heading or a masthead line, without Markdown. */
export const bareWords = (text: string): string => withoutEmphasis(text.replace(/^#{1,6}\s+/, '')).replace(/\s+/g, ' ');

/** `BULLETIN`, `Weekly digest no. 12`: says what sort of document it is, not what it is about. */
export const isKindWord = (text: string): boolean => KIND_WORD.test(bareWords(text));

/** A line that is nothing but a date or a period. */
export const isDateLine = (text: string): boolean => {
  const words = bareWords(text);
  const date = dateAtStart(words);
  return date !== null && words.slice(date.length).replace(/[\s,.|:()–-]|update[d]?|\d{1,2}:\d\d/giu, '').length <= 4;
};

/**
 * The title among the short lines before the contents or the first paragraph: the one that the format marks, else the
 * one that equals the metadata’s, else the first that is no kind word, no date and no publisher. The lines beside it
 * (masthead, date, publisher, byline) are furniture.
 */
export const titled = (pieces: readonly Piece[], metadataTitle: string | null): readonly Piece[] => {
  const until = frontEnd(pieces);
  const front = pieces.slice(0, until).filter((piece) => !isAside(piece));
  const marked = front.find((piece) => piece.kind === 'title');
  const same = metadataTitle ? pieces.find((piece) => saysTitle(piece, metadataTitle)) : undefined;
  const eligible = front.filter(
    (piece) => !piece.expression && !isKindWord(piece.text) && !isDateLine(piece.text) && !isByline(piece.text),
  );
  const inFront = eligible.filter((piece) => !isPublisher(piece.text));
  const topHeading = inFront.find((piece) => piece.marked && piece.level === 1);
  const onlyHeadingOfText = inFront.length === 1 && inFront[0]!.kind === 'heading' && inFront[0]!.number !== null;
  const chosen =
    marked ??
    same ??
    topHeading ??
    (onlyHeadingOfText ? undefined : inFront.find((piece) => piece.number === null)) ??
    eligible[0] ??
    (metadataTitle ? undefined : front.find((piece) => isKindWord(piece.text)));
  return pieces.map((piece, i): Piece => {
    if (piece === chosen && piece.kind !== 'title') return { ...piece, kind: 'title', level: null, number: null };
    if (i >= until || piece.kind === 'title' || piece.number !== null || piece.expression) return piece;
    if (piece.kind !== 'prose' && piece.kind !== 'heading') return piece;
    if (isKindWord(piece.text) || isDateLine(piece.text) || isByline(piece.text) || isPublisher(piece.text))
      return { ...piece, kind: 'furniture', level: null };
    return piece;
  });
};

const BYLINE = /^(?:by|author|written by|edited by|published|posted|updated|last updated|date|müəllif|автор)\b[:\s]/i;
const isByline = (text: string): boolean => text.length < 80 && BYLINE.test(text) && !endsInStop(text);

const saysTitle = (piece: Piece, title: string): boolean => {
  if (piece.kind !== 'prose' && piece.kind !== 'heading' && piece.kind !== 'title') return false;
  const words = plain(bareWords(piece.text));
  const wanted = plain(title);
  return words.length >= 8 && (wanted === words || (wanted.startsWith(words) && words.length > wanted.length * 0.5));
};
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where the front of the document ends: at its contents, its first paragraph, entry, question or numbered heading. */
const frontEnd = (pieces: readonly Piece[]): number => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (isAside(piece) || piece.kind === 'title') continue;
    if (piece.kind === 'heading' && piece.number === null && !piece.expression) continue;
    if (piece.kind !== 'prose') return i;
    const short = looksLikeHeading(piece) || isByline(piece.text) || isDateLine(piece.text) || isPublisher(piece.text);
    if (!short) return i;
  }
  return Math.min(pieces.length, 1);
};
