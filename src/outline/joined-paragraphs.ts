import { isAside, isPublicationLine, type Piece, upTo } from './piece.ts';
import { endsSentence, OPEN_END, startsInside } from './sentence-end.ts';

/**
 * Paragraphs that a page break or an aside cut in two are one again: the first part does not end a sentence, or the
 * second starts inside one, or speech that the first opens ends in the second, or the first announces the speech with
 * which the second begins. What stands between the parts (page numbers, running headers, footnotes) stays where it is.
 */
export const joinedParagraphs = (source: string, pieces: readonly Piece[]): readonly Piece[] => {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const at = lastText(result);
    const before = at >= 0 ? result[at]! : undefined;
    if (before && belongsTo(before, piece, result.length - 1 - at)) {
      result[at] = upTo(source, before, piece);
    } else result.push(piece);
  }
  return result;
};

const lastText = (pieces: readonly Piece[]): number => {
  let at = pieces.length - 1;
  while (at >= 0 && pieces.length - at < 40 && isAside(pieces[at]!) && !isPublicationLine(pieces[at]!)) at--;
  return at >= 0 && !isAside(pieces[at]!) ? at : -1;
};

/** `“… the first thing.` where a page ends, and `The second.”` on the next one. */
const leavesSpeechOpen = (text: string): boolean => text.lastIndexOf('“') > text.lastIndexOf('”');

/** A paragraph of its own would open the speech again. */
const closesSpeech = (text: string): boolean => {
  const [opens, closes] = [text.indexOf('“'), text.indexOf('”')];
  return closes >= 0 && (opens < 0 || closes < opens);
};

/** `The ministry said:` at the foot of a page, and what it said on the next one. */
const ANNOUNCES = /\p{L}[\d\])]{0,4}:$/u;
const OPENS_SPEECH = /^[“„«"]/;

/** `to the United` */
const ENDS_IN_NAME = /\p{Lu}\p{L}*$/u;

const JOINABLE: ReadonlySet<Piece['kind']> = new Set(['prose', 'entry', 'answer', 'question']);

const belongsTo = (before: Piece, piece: Piece, between: number): boolean => {
  const undated = piece.kind === 'entry' && piece.dated === false && between > 0;
  if (!(piece.kind === 'prose' || undated) || !JOINABLE.has(before.kind)) return false;
  if (piece.bullet) return false;
  if (before.marked && piece.marked && between === 0) return false;
  if (between > 0 && leavesSpeechOpen(before.text) && closesSpeech(piece.text)) return true;
  if (between > 0 && ANNOUNCES.test(before.text) && OPENS_SPEECH.test(piece.text)) return true;
  if (endsSentence(before.text)) return false;
  if (startsInside(piece.text)) return true;
  // more than one blank line parts all but a name that was cut in two
  if (piece.gap > 1 && between === 0 && !ENDS_IN_NAME.test(before.text)) return OPEN_END.test(before.text);
  return piece.gap === 0 && between === 0 ? OPEN_END.test(before.text) : before.text.length >= 50;
};
