import type { Span } from '../kinds/span.ts';
import type { NameSpan, Sentence, Token } from '../language/sentence.ts';
import type { BlockReading } from '../outline/block-reading.ts';
import { type ReportFrame, reportFrames } from '../outline/report-frames.ts';
import type { Timex } from '../time/timex.ts';
import type { ReadSentence } from './reading.ts';

/** What of a block is read in one go: all of it, or the sentences of a report that it quotes whole, or what stands between those. */
export interface Piece {
  readonly block: number;
  readonly text: string;
  /** from `text` to the document’s text */
  toOriginSpan(span: Span): Span;
  readonly frame: ReportFrame | null;
  /** whose report it is, also where the frame says `it` */
  readonly reporter: string | null;
  /** true for the names of those of whom the next piece tells */
  readonly introduces: boolean;
}

/**
 * The pieces of a block in order.
 * @param open the publication whose report the block before ended with
 * @param from where the words begin behind the date of a note
 */
export const piecesOf = ({ block, text, map }: BlockReading, open: string | null, from: number): readonly Piece[] => {
  const piece = (
    { start, end }: Span,
    frame: ReportFrame | null,
    reporter: string | null,
    introduces = false,
  ): Piece => ({
    block,
    text: frame === null ? text.slice(start, end) : withDoubleMarks(text.slice(start, end)),
    toOriginSpan: (span) => map.toOriginSpan({ start: span.start + start, end: span.end + start }),
    frame,
    reporter,
    introduces,
  });
  const pieces: Piece[] = [];
  let at = from;
  let reporter = open;
  for (const frame of reportFrames(text, open !== null)) {
    if (/\p{L}/u.test(text.slice(at, frame.start))) pieces.push(piece({ start: at, end: frame.start }, null, null));
    reporter = frame.reporter ?? reporter;
    if (frame.about) pieces.push(piece(frame.about, null, null, true));
    pieces.push(piece(frame.told, frame, reporter));
    at = frame.end;
  }
  if (at === from || /\p{L}/u.test(text.slice(at))) pieces.push(piece({ start: at, end: text.length }, null, null));
  return pieces;
};

/**
 * A quoted report has single marks where its source has double ones. The parser knows speech by double ones; no
 * character moves.
 */
const withDoubleMarks = (told: string): string => {
  let open = 0;
  return told.replace(/(?<![\p{L}\p{N}])‘(?=\S)|(?<=\S)’(?![\p{L}\p{N}])/gu, (mark) => {
    if (mark === '‘') {
      open++;
      return '“';
    }
    if (open === 0) return mark;
    open--;
    return '”';
  });
};

/** The sentences of a piece with their dates, all with offsets of the document. */
export const sentencesOf = (
  piece: Piece,
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
): readonly ReadSentence[] => {
  let next = 0;
  return sentences.map((sentence) => {
    const own: Timex[] = [];
    while (next < timexes.length && timexes[next]!.start < sentence.end) own.push(mapped(timexes[next++]!, piece));
    return {
      ...piece.toOriginSpan(sentence),
      block: piece.block,
      tokens: sentence.tokens.map((token) => mapped<Token>(token, piece)),
      names: sentence.names.map((name) => mapped<NameSpan>(name, piece)),
      timexes: own,
    };
  });
};

const mapped = <T extends { readonly start: number; readonly end: number }>(item: T, piece: Piece): T => ({
  ...item,
  ...piece.toOriginSpan(item),
});
