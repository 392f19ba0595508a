import { isCaption } from './captions.ts';
import { withoutEmphasis } from './markdown-heading.ts';
import { isByline, isDateLine } from './masthead-line.ts';
import { isAside, isPublicationLine, isText, type Pass, type Piece } from './piece.ts';
import { endsSentence, OPEN_END, startsInside } from './sentence-end.ts';

/**
 * Headings without mark-up: short, alone, no sentence, after something complete and before something that begins anew.
 * Where a text marks or numbers its headings, unmarked ones are not looked for: a line there is a cut paragraph.
 */
export const unmarkedHeadings: Pass = (pieces) => {
  if (pieces.filter((piece) => piece.kind === 'heading' && !piece.expression).length >= 2) return pieces;
  const result = [...pieces];
  const digest = pieces.filter(namesOutlets).length >= FEWEST_IN_DIGEST;
  for (let i = 0; i < result.length; i++) {
    const piece = result[i]!;
    if (piece.kind !== 'prose' || !looksLikeHeading(piece)) continue;
    const before = neighbour(result, i, -1);
    const after = neighbour(result, i, 1);
    if (!after || (after.kind !== 'heading' && !isText(after)) || startsInside(after.text)) continue;
    const cut =
      before && isText(before) && !endsSentence(before.text) && !looksLikeHeading(before) && !isHeadOfStory(result, i);
    if (cut && !(digest && namesOutlets(piece))) continue;
    if (after.kind === 'prose' && !looksLikeHeading(after) && !endsSentence(after.text) && after.text.length < 80)
      continue;
    result[i] = { ...piece, kind: 'heading', marked: false, level: null };
  }
  return result;
};

/** Whether a line follows that says when the text came out, perhaps behind who wrote it. */
const isHeadOfStory = (pieces: readonly Piece[], at: number): boolean => {
  let next = at + 1;
  while (pieces[next]?.kind === 'furniture' && !isPublicationLine(pieces[next]!)) next++;
  return pieces[next] !== undefined && isPublicationLine(pieces[next]!);
};

const FEWEST_IN_DIGEST = 3;
const OUTLETS = /\p{L}\s\(\p{Lu}[^()]{1,60}\)$/u;

/** `Talks to resume (Lake Daily, RTN)`: a line of a digest that says where it stood, a headline even behind a paragraph that lacks its stop. */
const namesOutlets = ({ kind, text, gap }: Piece): boolean =>
  kind === 'prose' && gap > 0 && OUTLETS.test(text.trimEnd());

/** Short, on one or two lines, beginning with a capital, a digit or a quotation mark, and not ending like a sentence. */
export const looksLikeHeading = (piece: Piece): boolean => {
  const text = withoutEmphasis(piece.text);
  if (piece.lines > 2 || text.length > 160 || text.length < 3 || piece.bullet || startsInside(text)) return false;
  if (/[.;:,–—-]["”’»)]*$/.test(text) && !/\b[A-Z]\.$/.test(text)) return false;
  if (/\?["”’»]?$/.test(text) && /^(?:but|and|so|yet|or|then)\b/i.test(text)) return false;
  if (/[.!?]["”’]?\s+\p{Lu}/u.test(text) && !/^[^.]{1,40}[.:]\s/.test(text)) return false;
  if (isCaption(text) || isByline(text) || isDateLine(text) || !/\p{L}/u.test(text)) return false;
  if (OPEN_END.test(text) || (endsSentence(text) && !/[?!]\W*$/.test(text))) return false;
  const words = text.split(/\s+/);
  return (
    words.length <= 16 ||
    (words.length <= 24 && /^["“«].*["”»]$/su.test(text)) ||
    (words.length <= 22 && capitals(words) >= 0.6)
  );
};

/** The share of words of four letters and more that begin with a capital. */
const capitals = (words: readonly string[]): number => {
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length >= 4);
  return long.length === 0 ? 0 : long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / long.length;
};

const neighbour = (pieces: readonly Piece[], from: number, step: number): Piece | undefined => {
  let at = from + step;
  while (pieces[at] && isAside(pieces[at]!)) at += step;
  return pieces[at];
};
