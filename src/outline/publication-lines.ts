import { isWholeDay } from '../time/is-whole-day.ts';
import type { DateExpression, DateOrder } from './date-expression.ts';
import { dateAtStart } from './date-expression.ts';
import { linesOf } from './line.ts';
import { lineOfDay } from './line-of-day.ts';
import { bareWords, isByline, isDateLine, withoutLabelOfDay } from './masthead-line.ts';
import { isPublicationLine, isText, type Piece, pieceOf } from './piece.ts';
import { isAgency } from './publisher.ts';
import { endsInStop } from './sentence-end.ts';
import { statedDay } from './stated-day.ts';
import { looksLikeHeading } from './unmarked-heading.ts';

/** How many lines of a story’s head may stand before the one with its day. */
const HEAD_LINES = 3;
const LONGEST_HEAD_LINE = 160;

/**
 * Lines further down in a file that say on which day the text below them came out: a day with its year alone, behind
 * `Posted`, with a time or beside who brings the text out. A file with several stories has one over each; that over the
 * first stands in the masthead. They are furniture with that day, as are the bylines beside them.
 */
export const publicationLines = (
  source: string,
  pieces: readonly Piece[],
  order: DateOrder | null,
): readonly Piece[] => {
  const first = pieces.findIndex(
    (piece, i) => isText(piece) && !(i > 0 && isHead(pieces[i - 1]!) && dayAlone(piece.text, order)),
  );
  if (first < 0) return pieces;
  const cut = pieces.flatMap((piece, i) => (i > first ? headCut(source, piece, order) : piece));
  const last = cut.findLastIndex(isText);
  const dated = cut.map((piece, i): Piece => {
    if (
      (i <= first && dayAlone(piece.text, order) === null) ||
      i >= last ||
      piece.kind !== 'prose' ||
      piece.lines > 1 ||
      piece.expression !== null
    )
      return piece;
    // `Geneva, 3 May 2024` over a part of a text is its heading, unless it has one
    const day = dayAlone(piece.text, order) ?? (isHead(cut[i - 1]!) ? dayBeside(piece.text, order) : null);
    return day === null ? piece : { ...piece, kind: 'furniture', expression: day };
  });
  return dated.map((piece, i): Piece => {
    const beside = [dated[i - 1], dated[i + 1]].some((one) => one !== undefined && isPublicationLine(one));
    const isLine = (piece.kind === 'prose' || piece.kind === 'heading') && piece.lines === 1;
    return beside && isLine && (isByline(piece.text) || isAgency(piece.text))
      ? { ...piece, kind: 'furniture', marked: false, level: null }
      : piece;
  });
};

/** What stands over a story, above its day. */
const isHead = (piece: Piece): boolean => piece.kind === 'heading' || looksLikeHeading(piece) || isByline(piece.text);

const dayAlone = (line: string, order: DateOrder | null): DateExpression | null => {
  const words = endsInStop(line) ? '' : withoutLabelOfDay(bareWords(line));
  if (isDateLine(words)) return fullDay(words, order);
  const told = lineOfDay(line);
  return told?.names.length === 0 ? fullDay(told.day, order) : null;
};

const dayBeside = (line: string, order: DateOrder | null): DateExpression | null => {
  const day = lineOfDay(line)?.day;
  return day === undefined ? null : fullDay(day, order);
};

const fullDay = (words: string, order: DateOrder | null): DateExpression | null => {
  const day = statedDay(words, order);
  return day !== null && isWholeDay(day) ? dateAtStart(day) : null;
};

/** The head of a story whose lines stand together, cut before and behind the line with its day. */
const headCut = (source: string, piece: Piece, order: DateOrder | null): Piece | readonly Piece[] => {
  if (piece.kind !== 'prose' || piece.lines < 2 || piece.expression !== null) return piece;
  const lines = linesOf(source, piece.start, piece.end).filter((line) => line.text !== '');
  const at = lines
    .slice(0, HEAD_LINES)
    .findIndex(({ text }) => (dayAlone(text, order) ?? dayBeside(text, order)) !== null);
  const head = lines.slice(0, Math.max(at, 0));
  // a date line over words in the same paragraph begins an entry
  if (at < 1 || head.some((line) => endsInStop(line.text) || line.text.length > LONGEST_HEAD_LINE)) return piece;
  const part = (from: number, to: number, gap: number): readonly Piece[] =>
    from < to
      ? [
          pieceOf(source, { start: lines[from]!.start, end: lines[to - 1]!.end }, 'prose', {
            lines: to - from,
            gap,
            marked: piece.marked,
          }),
        ]
      : [];
  return [...part(0, at, piece.gap), ...part(at, at + 1, 0), ...part(at + 1, lines.length, 0)];
};
