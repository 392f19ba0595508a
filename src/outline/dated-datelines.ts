import { parseDay, weekdayOf } from '../time/calendar.ts';
import { WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { type DateExpression, dateAtStart, edtfOf } from './date-expression.ts';
import { datelineLength, dayOfDateline } from './dateline.ts';
import { isIssueHeading } from './issue-headings.ts';
import { isPublicationLine, type Piece } from './piece.ts';

/**
 * The day of its dateline for each paragraph with which a wire story begins. A year that it leaves out is that of the
 * day over it: the last one that a dateline, a line above the story or the masthead gave. A dateline without a day has that of
 * the news, where the story gives it with its day of the week.
 * @param published EDTF of the document
 */
export const datedDatelines = (pieces: readonly Piece[], published: string | null): readonly Piece[] => {
  let over = published;
  return pieces.map((piece): Piece => {
    if (isPublicationLine(piece) || isIssueHeading(piece)) over = piece.date ?? over;
    if (piece.kind !== 'prose') return piece;
    const written = dayOfDateline(piece.text) ?? dayOfNews(piece.text);
    const day = written === null ? null : dateAtStart(written);
    if (day === null || day.day === null || day.to !== null) return piece;
    const date = edtfOf(day, day.year ?? yearOf(day, over, piece.text));
    over = date ?? over;
    return { ...piece, date };
  });
};

/** How far into a story its news is told. */
const LEAD = 400;
const NEWS_DAY = new RegExp(`\\b(?:${WEEKDAY_NAMES.join('|')})(?: \\(|, )(?=\\p{L}|\\d)`, 'giu');

/** `MARN (Sample Wire): The ministers met on Thursday (July 13)`: the day of the news, where the dateline has none. */
const dayOfNews = (text: string): string | null => {
  if (datelineLength(text) === 0) return null;
  for (const { index, 0: weekday } of text.slice(0, LEAD).matchAll(NEWS_DAY)) {
    const written = text.slice(index + weekday.length, index + weekday.length + 30);
    const day = dateAtStart(written);
    if (day !== null && day.day !== null) return written.slice(0, day.length);
  }
  return null;
};

/** How many years before or after the story over it a story in the same file may be that names a day of the week. */
const YEARS_AWAY = 3;

/**
 * The year nearest to that of the day above in which the dateline’s day or the day before is one of the days of the week
 * that the story names; that of the day above where it names none, or where none fits.
 */
const yearOf = (day: DateExpression, over: string | null, text: string): number | null => {
  const year = over === null ? Number.NaN : Number(over.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const named = WEEKDAY_NAMES.flatMap((name, i) => (new RegExp(`\\b${name}\\b`, 'i').test(text) ? i + 1 : []));
  const fits = (candidate: number): boolean => {
    const number = parseDay(edtfOf(day, candidate) ?? '');
    return number !== null && [number, number - 1].some((one) => named.includes(weekdayOf(one)));
  };
  for (let away = 0; away <= YEARS_AWAY; away++) {
    const found = [year + away, year - away].find(fits);
    if (found !== undefined) return found;
  }
  return year;
};
