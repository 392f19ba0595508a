import { isText, type Pass, type Piece } from './piece.ts';
import { endsSentence } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { SITE_LINES, SITE_OPENINGS, SITE_PHRASES, SITE_TERMS } from './words/site-words.ts';

const FURNITURE = new RegExp(`^\\W*(?:${anyOf(SITE_OPENINGS)}|(?:${anyOf(SITE_LINES)})$)`, 'iu');

/** Words that belong to the site, not to the document: sharing, subscribing, cookies, copyright. */
export const isSiteWords = (text: string): boolean =>
  (text.length <= 120 && FURNITURE.test(text)) || (text.length <= 240 && PHRASES.test(text));

const PHRASES = new RegExp(
  `(?:our|your?|we)\\b.{0,80}\\b(?:${anyOf(SITE_TERMS)})|(?:our|daily|weekly) (?:free )?(?:daily |weekly |morning )*newsletters?\\b|${anyOf(SITE_PHRASES)}`,
  'iu',
);
const LINK = /^(?:[-*•]\s+)?!?\[[^\]]*\]\([^)\s]*\)$/;

/** What a site asks leave for: `These cookies are used to …`, and headings over such lines. */
const CONSENT =
  /\bcookies? (?:is|are|will be|help|allow|collect|store)\b|\b(?:accept|manage|reject|use of)\b.{0,20}\bcookies?\b|^[\p{L}/ ]{3,40} cookies$/iu;
/** Of the paragraphs before it so many at least would stand behind a notice in the middle of an article. */
const GOES_ON = 1 / 3;

/** Where the site’s dialogue on cookies begins behind the article; the number of pieces when it has none. */
const consentFrom = (pieces: readonly Piece[]): number => {
  const at = pieces.findIndex((piece, i) => i > 0 && CONSENT.test(piece.text));
  if (at < 0 || pieces.slice(at + 1, at + 12).every(({ text }) => !CONSENT.test(text))) return pieces.length;
  const isArticle = (piece: Piece) =>
    isText(piece) && !shortLine(piece) && !isLinks(piece.text) && !CONSENT.test(piece.text);
  const paragraphs = (some: readonly Piece[]) => some.filter(isArticle).length;
  return paragraphs(pieces.slice(at)) < paragraphs(pieces.slice(0, at)) * GOES_ON ? at : pieces.length;
};

/** Site words anywhere, the dialogue on cookies with all behind it, and short lines after the last running text are furniture. */
export const siteFurniture: Pass = (whole) => {
  const consent = consentFrom(whole);
  const pieces = whole.map((piece, i): Piece => (i < consent ? piece : { ...piece, kind: 'furniture', level: null }));
  let last = pieces.length - 1;
  while (last >= 0 && !(isText(pieces[last]!) && !shortLine(pieces[last]!)) && !standing(pieces[last]!)) last--;
  const siteWordsAtEnd = anySiteWords(pieces, last + 1);
  const marked = pieces.map((piece, i): Piece => {
    const loose = piece.kind === 'prose' || (piece.kind === 'heading' && !piece.marked && piece.number === null);
    if (!loose) return piece;
    if (isSiteWords(piece.text) || isLinks(piece.text)) return { ...piece, kind: 'furniture', level: null };
    if (last >= 0 && i > last && shortLine(piece) && siteWordsAtEnd)
      return { ...piece, kind: 'furniture', level: null };
    if (piece.kind === 'heading' && i > last && last >= 0) return { ...piece, kind: 'furniture', level: null };
    return piece;
  });
  return marked.map((piece, i): Piece => {
    if (piece.kind !== 'heading' || piece.expression || piece.number !== null) return piece;
    const next = marked.slice(i + 1, i + 4);
    const onlyFurniture = next.length >= 2 && next.every((other) => other.kind === 'furniture');
    return onlyFurniture ? { ...piece, kind: 'furniture', level: null } : piece;
  });
};

/** List items that are nothing but links. */
const isLinks = (text: string): boolean =>
  text.includes('](') && text.split('\n').every((line) => LINK.test(line.trim()));

const standing = (piece: Piece): boolean =>
  piece.kind === 'footnote' || piece.kind === 'annex' || piece.kind === 'toc' || piece.number !== null;
const shortLine = (piece: Piece): boolean =>
  (piece.kind === 'prose' || piece.kind === 'heading') &&
  piece.lines === 1 &&
  piece.text.length <= 90 &&
  !endsSentence(piece.text);
const anySiteWords = (pieces: readonly Piece[], from: number): boolean =>
  pieces.slice(from).some((piece) => isSiteWords(piece.text));
