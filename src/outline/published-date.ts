import { isWholeDay } from '../time/is-whole-day.ts';
import type { DateOrder } from './date-expression.ts';
import { dayOfDateline } from './dateline.ts';
import { dayInClosing } from './day-in-closing.ts';
import { type LineOfDay, lineOfDay } from './line-of-day.ts';
import { bareWords, isDateLine, withoutLabelOfDay } from './masthead-line.ts';
import { isPublicationLine, isText, type Piece } from './piece.ts';
import { statedDay } from './stated-day.ts';

/** How many pieces of a masthead are looked at, and how many below a title: a picture’s caption, who wrote it, when. */
const MASTHEAD = 40;
const BELOW_TITLE = 8;

/**
 * The day that stands alone or beside the publisher in the masthead, or below the title where menus stand before it, or
 * in the dateline with which the only story opens or in what is said at its end, as EDTF; null when there is none or
 * when it is a range or a month.
 */
export const publishedDate = (pieces: readonly Piece[], order: DateOrder | null): string | null => {
  const firstText = pieces.findIndex((piece) => isText(piece) || piece.kind === 'toc');
  const masthead = pieces.slice(0, Math.min(firstText < 0 ? pieces.length : firstText, MASTHEAD));
  const title = pieces.findIndex((piece) => piece.kind === 'title');
  const near = title < 0 ? [] : pieces.slice(title + 1, title + 1 + BELOW_TITLE);
  const told = near.findIndex(isRunning);
  // the day of a text below the first one in the file is not that of the file
  const below = near.filter((piece, i) => isShort(piece) && !(isPublicationLine(piece) && told >= 0 && told < i));
  const days = [...masthead.filter(({ kind }) => kind === 'furniture'), ...below].flatMap(({ text }) => {
    const line = lineOfDay(text) ?? dayAlone(text);
    const day = line && statedDay(line.day, order);
    return line && day && isWholeDay(day) ? { day, rank: rankOf(line) } : [];
  });
  return (
    RANKS.map((rank) => days.find((one) => one.rank === rank)?.day).find((day) => day !== undefined) ??
    dayOfOnlyDateline(pieces, order) ??
    dayAtEnd(pieces, order)
  );
};

type Rank = LineOfDay['rank'] | 'named';

/** The day on which a text first came out goes before the one on which it was changed. */
const RANKS: readonly Rank[] = ['first', 'stated', 'named', 'changed'];

/** What came out first beside a name may be what the text draws on: `Based on the Lake Report, first published 3 May 2001`. */
const rankOf = ({ rank, names }: Pick<LineOfDay, 'rank' | 'names'>): Rank =>
  rank === 'first' && names.length > 0 ? 'named' : rank;

const dayAlone = (line: string): Pick<LineOfDay, 'day' | 'rank' | 'names'> | null => {
  const words = withoutLabelOfDay(bareWords(line));
  return isDateLine(words) ? { day: words, rank: 'stated', names: [] } : null;
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

const dayAtEnd = (pieces: readonly Piece[], order: DateOrder | null): string | null => {
  const written = dayInClosing(pieces);
  return written === null ? null : statedDay(written, order);
};

/** Longer than a caption. */
const isRunning = (piece: Piece): boolean => isText(piece) && piece.text.length > 200;

const isShort = ({ kind, lines }: Piece): boolean => (kind === 'furniture' || kind === 'prose') && lines === 1;
