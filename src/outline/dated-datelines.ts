import { calendarDay, type DayNumber, dayNumber, formatDay, parseDay, weekdayOf } from '../time/calendar.ts';
import { WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { type DateExpression, dateAtStart, edtfOf } from './date-expression.ts';
import { datelineLength, dayOfDateline } from './dateline.ts';
import { isIssueHeading } from './issue-headings.ts';
import { isPublicationLine, type Piece } from './piece.ts';

/**
 * The day of its dateline for each paragraph with which a wire story begins. A year that it leaves out is the one in which
 * it lies nearest to the day over it: the last one that a dateline, a line above the story or the masthead gave. A dateline
 * without a day has that of the news, where the story gives it with its day of the week. A day that does not exist is none.
 * @param published EDTF of the document
 */
export const datedDatelines = (pieces: readonly Piece[], published: string | null): readonly Piece[] => {
  let over = published;
  let underLine = isDay(published);
  return pieces.map((piece): Piece => {
    if ((isPublicationLine(piece) || isIssueHeading(piece)) && piece.date !== null) {
      over = piece.date;
      underLine = isDay(over);
    }
    if (piece.kind !== 'prose') return piece;
    const rightUnderLine = underLine;
    underLine = false;
    const told = toldDay(piece.text);
    if (told === null) return piece;
    const date = told.day.year === null ? nearest(told, over, rightUnderLine) : edtfOf(told.day, null);
    if (!isDay(date)) return piece;
    over = date;
    return { ...piece, date };
  });
};

const isDay = (date: string | null): boolean => date !== null && parseDay(date) !== null;

/** The day of a story as it is written. */
interface ToldDay {
  readonly day: DateExpression;
  /** that stands beside it in news that has happened: 1 (Monday) to 7 */
  readonly weekday: number | null;
}

/** The day in the dateline of a paragraph, or that of its news; null where there is no dateline or no day. */
const toldDay = (text: string): ToldDay | null => {
  const written = dayOfDateline(text);
  const day = written === null ? null : singleDay(written);
  if (written !== null) return day && { day, weekday: null };
  return datelineLength(text) === 0 ? null : dayOfNews(text);
};

const singleDay = (written: string): DateExpression | null => {
  const day = dateAtStart(written);
  return day === null || day.day === null || day.to !== null ? null : day;
};

/** How far into a story its news is told. */
const LEAD = 400;
const NEWS_DAY = new RegExp(`\\b(${WEEKDAY_NAMES.join('|')})(?: \\(|, )(?=\\p{L}|\\d)`, 'giu');
/** In the same sentence before the day: it is still to come, and so near. */
const TO_COME = /\b(?:will|shall|would|(?:is|are|was|were|due|expected|scheduled|set|plans?) to)\b[^.!?]*$/i;

/** `MARN (Sample Wire): The ministers met on Thursday (July 13)`: the day of the news, where the dateline has none. */
const dayOfNews = (text: string): ToldDay | null => {
  const lead = text.slice(0, LEAD);
  for (const { index, 0: before, 1: name } of lead.matchAll(NEWS_DAY)) {
    const from = index + before.length;
    const day = singleDay(text.slice(from, from + 30));
    if (day === null) continue;
    return { day, weekday: TO_COME.test(lead.slice(0, index)) ? null : WEEKDAY_NAMES.indexOf(name!.toLowerCase()) + 1 };
  }
  return null;
};

/** How many years before or after the day over it news may be that is told with its day of the week. */
const YEARS_AWAY = 3;

/**
 * The day in the year in which it lies nearest to the one over it, across New Year as well. The day of the week beside it
 * decides first, where no line with a full day stands right over the story. One that the story names alone (`on Monday`)
 * decides nothing: it may be up to six days back, and one of seven days is a Monday in every year.
 * @param over EDTF
 */
const nearest = ({ day, weekday }: ToldDay, over: string | null, underLine: boolean): string | null => {
  const from = over === null ? null : middleOf(over);
  if (from === null) return null;
  const { year } = calendarDay(from);
  const within = (years: number): readonly DayNumber[] =>
    Array.from({ length: 2 * years + 1 }, (_, i) => parseDay(edtfOf(day, year - years + i) ?? ''))
      .filter((number) => number !== null)
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const fits = underLine ? [] : within(YEARS_AWAY).filter((number) => weekdayOf(number) === weekday);
  const found = fits[0] ?? within(1)[0];
  return found === undefined ? null : formatDay(found);
};

/** The day itself; the middle of a month, or of the year where no month is given; the first day of a stretch. */
const middleOf = (edtf: string): DayNumber | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T/])/.exec(edtf) ?? [];
  if (year === undefined) return null;
  if (month === undefined || Number(month) > 12) return dayNumber(Number(year), 7, 2);
  return dayNumber(Number(year), Number(month), day === undefined ? 15 : Number(day));
};
