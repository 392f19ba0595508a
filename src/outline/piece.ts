import type { Block, BlockKind } from '../kinds/block.ts';
import type { Span } from '../kinds/span.ts';
import { bodyOffset } from './body-offset.ts';
import type { DateExpression } from './date-expression.ts';

/** A stretch of the text on its way to being a block. `prose`: nobody has said yet what it is. */
export interface Piece extends Span {
  readonly kind: BlockKind | 'prose';
  /** as it stands between start and end */
  readonly text: string;
  readonly lines: number;
  /** blank lines before it */
  readonly gap: number;
  readonly level: number | null;
  readonly number: string | null;
  /** the date as written, before a missing year is filled in */
  readonly expression: DateExpression | null;
  readonly date: string | null;
  readonly dated: boolean | null;
  readonly speaker: string | null;
  /** the format itself, or Markdown, said what this is */
  readonly marked: boolean;
  /** a list item, by its bullet or the format’s mark */
  readonly bullet: boolean;
}

const PLAIN: Omit<Piece, 'start' | 'end' | 'text' | 'kind'> = {
  lines: 1,
  gap: 0,
  level: null,
  number: null,
  expression: null,
  date: null,
  dated: null,
  speaker: null,
  marked: false,
  bullet: false,
};

/** A piece of a text that is nothing but its kind and what is given of it. */
export const pieceOf = (
  text: string,
  span: Span,
  kind: Piece['kind'],
  more: Partial<Omit<Piece, 'start' | 'end' | 'text' | 'kind'>> = {},
): Piece => ({ ...PLAIN, ...more, kind, start: span.start, end: span.end, text: text.slice(span.start, span.end) });

/** The piece with all that stands up to the end of `last` taken in. */
export const upTo = (source: string, piece: Piece, last: Piece): Piece => ({
  ...piece,
  end: last.end,
  text: source.slice(piece.start, last.end),
  lines: piece.lines + last.lines,
});

/** One step of the pipeline. */
export type Pass = (pieces: readonly Piece[]) => readonly Piece[];

/** The block of the outline that a piece becomes when all passes are done. */
export const blockOf = (piece: Piece): Block => ({
  start: piece.start,
  end: piece.end,
  kind: piece.kind === 'prose' ? 'paragraph' : piece.kind,
  level: piece.level,
  number: piece.kind === 'prose' || piece.kind === 'entry' ? null : piece.number,
  date: piece.date,
  dated: piece.dated,
  body: piece.start + bodyOffset(piece),
  repeats: null,
  speaker: piece.speaker,
});

/** True for pieces that carry the document’s own words in running text. */
export const isText = (piece: Piece): boolean =>
  piece.kind === 'prose' || piece.kind === 'entry' || piece.kind === 'question' || piece.kind === 'answer';

/** True for what may stand in the middle of a paragraph without ending it. */
export const isAside = (piece: Piece): boolean =>
  piece.kind === 'pageNumber' || piece.kind === 'furniture' || piece.kind === 'footnote';

/** A line with a day, or an address with one, that says when the text below it came out. */
export const isPublicationLine = ({ kind, expression }: Piece): boolean => kind === 'furniture' && expression !== null;
