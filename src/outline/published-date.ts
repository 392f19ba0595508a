import { isWholeDay } from '../time/is-whole-day.ts';
import type { DateOrder } from './date-expression.ts';
import { dayOfDateline } from './dateline.ts';
import { bareWords, isDateLine, withoutLabelOfDay } from './masthead-line.ts';
import { isPublicationLine, isText, type Piece } from './piece.ts';
import { sourceAndDay } from './source-and-day.ts';
import { statedDay } from './stated-day.ts';

/** How many pieces of a masthead are looked at, and how many below a title: a picture’s caption, who wrote it, when. */
const MASTHEAD = 40;
const BELOW_TITLE = 8;

/**
 * The day that stands alone or beside the publisher in the masthead, or below the title where menus stand before it, or
 * in the dateline with which the only story opens, as EDTF; null when there is none or when it is a range or a month.
 */
export const publishedDate = (pieces: readonly Piece[], order: DateOrder | null): string | null => {
  const firstText = pieces.findIndex((piece) => isText(piece) || piece.kind === 'toc');
  const masthead = pieces.slice(0, Math.min(firstText < 0 ? pieces.length : firstText, MASTHEAD));
  const title = pieces.findIndex((piece) => piece.kind === 'title');
  const near = title < 0 ? [] : pieces.slice(title + 1, title + 1 + BELOW_TITLE);
  const told = near.findIndex(isRunning);
  // the day of a text below the first one in the file is not that of the file
  const below = near.filter((piece, i) => isShort(piece) && !(isPublicationLine(piece) && told >= 0 && told < i));
  for (const piece of [...masthead.filter(({ kind }) => kind === 'furniture'), ...below]) {
    const words = withoutLabelOfDay(bareWords(piece.text));
    const dated = isDateLine(words) ? words : (sourceAndDay(piece.text)?.day ?? null);
    const day = dated === null ? null : statedDay(dated, order);
    if (day && isWholeDay(day)) return day;
  }
  return dayOfOnlyDateline(pieces, order);
};

/**
 * The day of the dateline with which the text opens, where it is the only one with a year: of several stories in a file
 * each has its own, and one further down is of a story that the text cites.
 */
const dayOfOnlyDateline = (pieces: readonly Piece[], order: DateOrder | null): string | null => {
  const [first, ...others] = pieces.filter(isText).map(({ text }) => dayOfDateline(text));
  if (!first || others.some((day) => day !== null)) return null;
  const day = statedDay(first, order);
  return day && isWholeDay(day) ? day : null;
};

/** Longer than a caption. */
const isRunning = (piece: Piece): boolean => isText(piece) && piece.text.length > 200;

const isShort = ({ kind, lines }: Piece): boolean => (kind === 'furniture' || kind === 'prose') && lines === 1;
