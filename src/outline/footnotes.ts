import { dateAtStart } from './date-expression.ts';
import { type Line, linesOf } from './line.ts';
import { bareWords } from './masthead-line.ts';
import { isAside, type Piece, pieceOf, upTo } from './piece.ts';

const NOTES_HEADING =
  /^(?:end ?notes?|foot ?notes?|notes|references|notes and references|sources|bibliography|works cited|qeydlər|istinadlar|ədəbiyyat|notlar|kaynaklar|dipnotlar|примечания|сноски|источники|литература)\W*$/iu;
const NUMBERED = /^(?:\[\^?(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]?)(?:\s+|(?=["“‘«\p{Lu}]|https?:))/u;
const ONLY_ADDRESSES = /^(?:(?:https?:\/\/|www\.)\S+\s*)+$/i;
const CITATION =
  /https?:\/\/|www\.|\bibid|\bop\. ?cit|\bsee(?: also)?\b|\bpp?\. ?\d|\b(?:1[89]|20)\d\d\b|\bvol\.|\bno\. ?\d|accessed|available at|retrieved/i;

/**
 * Texts of footnotes: what stands under a heading such as Notes; numbered citations at the foot of a page whose number
 * is the next one; lines that are nothing but addresses.
 */
export const footnotes = (text: string, pieces: readonly Piece[]): readonly Piece[] => {
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
      if (after && NUMBERED.test(after.text)) {
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
    const parts = inNotes || atPageFoot(pieces, i, next) ? notesIn(text, piece, inNotes, next) : null;
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

/** Before a page number, a running header or the end of a page, or after other notes. */
const atPageFoot = (pieces: readonly Piece[], at: number, next: number): boolean => {
  for (let i = at + 1; i < pieces.length && i < at + 30; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'pageNumber') return true;
    if (piece.kind !== 'prose' || !NUMBERED.test(piece.text))
      return piece.kind === 'prose' && /^\p{Ll}/u.test(piece.text);
  }
  return (next > 1 && at === pieces.length - 1) || (at > 0 && pieces[at - 1]!.kind === 'footnote');
};

/** The notes that the piece holds, split where the next number begins a line; null when it holds none. */
const notesIn = (text: string, piece: Piece, sure: boolean, next: number): readonly Piece[] | null => {
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
  if (!sure && !groups.every((group) => CITATION.test(group.lines.map((line) => line.text).join(' ')))) return null;
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
