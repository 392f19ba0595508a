import type { DocumentKind } from '../kinds/document.ts';
import { clauseNumbers } from './clause-numbers.ts';
import type { Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { BULLETINS, LEGAL_TEXTS } from './words/kind-words.ts';
import { ARTICLES } from './words/label-words.ts';

const ARTICLE = new RegExp(`^\\W*(?:${anyOf(ARTICLES)})\\s`, 'iu');
/** `Memorandum of Understanding between …`, `Text of the Peace Agreement between …`. */
const AGREEMENT = new RegExp(`^[^.:;]{0,60}\\b(?:${anyOf(LEGAL_TEXTS)})\\b[^.;]{0,60}\\bbetween\\b`, 'i');
/** `have agreed as follows`, `have reached the following understanding`: the words before the clauses. */
const AGREED =
  /\bha(?:ve|s)\s+(?:hereby\s+)?(?:agreed|decided|reached|come)\b[^.\n]{0,60}\b(?:as\s+follows|the\s+following(?:\s+\w+)?)\s*:/i;
/** `Paragraph 2. Tasks`, `Section IV`, which stand in agreements without articles. */
const SECTION = /^\W*(?:paragraph|section|clause|part)\s+[\dIVX]+\b/i;
const BULLETIN = new RegExp(`\\b(?:${anyOf(BULLETINS)})\\b`, 'i');

/** What sort of document this is, by what it is made of. */
export const documentKind = (pieces: readonly Piece[]): DocumentKind => {
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  const front = pieces
    .slice(0, 8)
    .map((piece) => piece.text)
    .join('\n')
    .slice(0, 1000);
  const articles = pieces.filter((piece) => piece.kind === 'heading' && ARTICLE.test(piece.text));
  if (articles.length >= 3) return 'agreement';
  const named = pieces
    .slice(0, 3)
    .some(({ kind, text }) => /^(?:title|heading|prose)$/.test(kind) && AGREEMENT.test(text));
  if (
    named &&
    (AGREED.test(front) || pieces.filter(({ kind, text }) => kind === 'heading' && SECTION.test(text)).length >= 3)
  )
    return 'agreement';
  // reports beside the text of an agreement tell what happened
  if (named && clauseNumbers(pieces).size >= Math.max(3, count('prose') * 0.6)) return 'agreement';
  const prose = count('prose');
  // a feed of headlines stands beside what the document itself tells
  const entries = pieces.filter((piece) => piece.kind === 'entry' && piece.expression !== null).length;
  if (entries >= 2 && entries >= prose * 0.4) return 'chronicle';
  if (count('entry') >= 3 && count('entry') >= prose * 3) return 'chronicle';
  if (BULLETIN.test(front)) return 'bulletin';
  if (count('question') >= 2 && count('answer') >= prose * 0.5) return 'interview';
  if (count('toc') > 0) return 'bulletin';
  if (count('footnote') + count('footnoteMarker') + count('annex') >= 3) return 'paper';
  const numbered = pieces.filter((piece) => piece.kind === 'heading').length;
  if (prose > 0 && prose <= 40 && numbered <= 2) return 'wire';
  return numbered >= 3 ? 'paper' : 'other';
};
