import { dateAtStart } from './date-expression.ts';
import { markedNumbers } from './footnote-marks.ts';
import { type Line, linesOf } from './line.ts';
import { bareWords } from './masthead-line.ts';
import { isAside, type Piece, pieceOf, upTo } from './piece.ts';
import { startsInside } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { NOTES_HEADINGS } from './words/label-words.ts';

const NOTES_HEADING = new RegExp(`^(?:${anyOf(NOTES_HEADINGS)})\\W*$`, 'iu');
const NUMBERED = /^(?:\[\^?(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]?)(?:\s+|(?=["“‘«\p{Lu}]|https?:))/u;
const ONLY_ADDRESSES = /^(?:(?:https?:\/\/|www\.)\S+\s*)+$/i;
const ADDRESS_FIRST = /^(?:https?:\/\/|www\.)/i;
const CITATION =
  /https?:\/\/|www\.|\bibid|\bop\. ?cit|\bsee(?: also)?\b|\bpp?\. ?\d|\b(?:1[89]|20)\d\d\b|\bvol\.|\bno\. ?\d|accessed|available at|retrieved/i;

/**
 * Texts of footnotes: what stands under a heading such as Notes; numbered citations at the foot of a page whose number
 * is the next one; lines that are nothing but addresses.
 */
export const footnotes = (text: string, whole: readonly Piece[]): readonly Piece[] => {
  const pieces = whole.flatMap((piece) => addressesApart(text, piece));
  const marked = markedNumbers(pieces);
  const result: Piece[] = [];
  let inNotes = false;
  let next = 1;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (
      (piece.kind === 'prose' || piece.kind === 'heading') &&
      NOTES_HEADING.test(bareWords(piece.text)) &&
      piece.lines === 1
    ) {
      const after = pieces.slice(i + 1).find((other) => !isAside(other));
      if (after && (NUMBERED.test(after.text) || (after.marked && after.bullet))) {
        inNotes = true;
        next = 1;
        result.push({ ...piece, kind: 'heading', level: piece.level });
        continue;
      }
    } else if (inNotes && piece.kind === 'heading') inNotes = false;
    if (piece.kind !== 'prose') {
      result.push(piece);
      continue;
    }
    if (ONLY_ADDRESSES.test(piece.text)) {
      result.push({ ...piece, kind: 'footnote' });
      continue;
    }
    if (inNotes && piece.marked && piece.bullet) {
      result.push({ ...piece, kind: 'footnote', number: piece.number ?? String(next) });
      next = Number(piece.number ?? next) + 1;
      continue;
    }
    const parts = inNotes || atPageFoot(pieces, i) ? notesIn(text, piece, inNotes, next, marked) : null;
    if (!parts) {
      if (inNotes && result.at(-1)?.kind === 'footnote') {
        const last = result.pop()!;
        result.push(upTo(text, last, piece));
      } else result.push(piece);
      continue;
    }
    result.push(...parts);
    next = Number(parts.at(-1)!.number) + 1;
  }
  return result;
};

/** Addresses at the foot of a page, where the words that the page break cut go on right below them. */
const addressesApart = (text: string, piece: Piece): readonly Piece[] => {
  if (piece.kind !== 'prose' || piece.lines < 2 || !ADDRESS_FIRST.test(piece.text)) return [piece];
  const lines = linesOf(text, piece.start, piece.end).filter((line) => line.text !== '');
  const until = lines.findIndex((line) => !ONLY_ADDRESSES.test(line.text));
  if (until < 1) return [piece];
  const [last, next] = [lines[until - 1]!, lines[until]!];
  return [
    pieceOf(text, { start: piece.start, end: last.end }, 'footnote', { lines: until, gap: piece.gap }),
    pieceOf(text, { start: next.start, end: piece.end }, 'prose', { lines: lines.length - until }),
  ];
};

/** Nothing but numbered pieces follows before the page number, the end of the page or the end of the document. */
const atPageFoot = (pieces: readonly Piece[], at: number): boolean => {
  for (let i = at + 1; i < pieces.length && i < at + 30; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'pageNumber' || (piece.kind === 'furniture' && i > at + 1)) return true;
    if (piece.kind === 'prose' && !NUMBERED.test(piece.text))
      return startsInside(piece.text) || pieces[at - 1]?.kind === 'footnote';
    if (piece.kind !== 'prose' && !isAside(piece)) return false;
  }
  return true;
};

/** The notes that the piece holds, split where the next number begins a line; null when it holds none. */
const notesIn = (
  text: string,
  piece: Piece,
  sure: boolean,
  next: number,
  marked: ReadonlySet<number>,
): readonly Piece[] | null => {
  const lines = linesOf(text, piece.start, piece.end).filter((line) => line.text !== '');
  const groups: { number: number; lines: Line[] }[] = [];
  let expected = next;
  for (const line of lines) {
    const number = numberOf(line.text);
    if (number !== null && (groups.length === 0 ? sure || number === expected : number === expected)) {
      groups.push({ number, lines: [line] });
      expected = number + 1;
    } else if (groups.length === 0) return null;
    else groups.at(-1)!.lines.push(line);
  }
  const known = groups.every((group) => marked.has(group.number));
  const cited = groups.every((group) => CITATION.test(group.lines.map((line) => line.text).join(' ')));
  if (!sure && !known && !(cited && marked.size > 0)) return null;
  return groups.map((group) =>
    pieceOf(text, { start: group.lines[0]!.start, end: group.lines.at(-1)!.end }, 'footnote', {
      number: String(group.number),
      lines: group.lines.length,
      gap: piece.gap,
    }),
  );
};

const numberOf = (text: string): number | null => {
  const match = NUMBERED.exec(text);
  if (!match || dateAtStart(text)) return null;
  return Number(match[1] ?? match[2] ?? match[3]);
};
