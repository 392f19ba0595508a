import { isCalendarDay } from '../calendar.ts';
import { type Candidate, dateCandidate, dayOf, type Meaning, monthOf, NONE, yearOf } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { fullYear } from './years.ts';

const ISO_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_OR_MONTH_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEARS = /^(\d{4})[-–—‐‑/](\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;

/** How `01.10.24` is read: as the document does, else day first with points and month first with slashes and hyphens. */
const readDayMonth = (
  first: number,
  second: number,
  mark: string,
  order: TokenList['dateOrder'],
): { day: number; month: number } => {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  if (first > 12) return dayFirst;
  if (second > 12) return monthFirst;
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return mark === '.' ? dayFirst : monthFirst;
};

/** Dates in digits: `2024-10-24`, `01.10.24`, `10/24/2024`, `2007-2009`, `10/2024`. */
export const numericDates = (t: TokenList, i: number): readonly Candidate[] => {
  const token = t.at(i);
  if (token.kind !== 'number' || token.integer !== null || token.text.length > 12 || token.text.length < 6) return NONE;
  if (token.suffix !== '' && token.suffix !== 't') return NONE;
  if (t.isGlued(i) && t.at(i - 1).kind === 'mark' && !t.is(i - 1, '(', '[', '"', "'", '“', '‘', '-', '«')) return NONE;
  if (t.is(i + 1, '%', '°') || (t.isGlued(i + 1) && t.is(i + 1, '/', '\\', '_'))) return NONE;
  const digits = token.suffix ? token.text.slice(0, -1) : token.text;
  const meaning = read(digits, t);
  if (!meaning) return NONE;
  if (token.suffix === '') return [dateCandidate(i, i + 1, meaning)];
  const time = /^\d{2}:\d{2}(?::\d{2})?/.exec(t.isGlued(i + 1) ? t.at(i + 1).text : '');
  return time
    ? [{ first: i, end: i + 2, type: 'TIME', meaning: { kind: 'clock', time: `T${time[0]}`, of: meaning }, mod: null }]
    : NONE;
};

const read = (text: string, t: TokenList): Meaning | null => {
  const iso = ISO_DAY.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[3]), Number(iso[4])];
    return year >= 1000 && year < 3000 && isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
  }
  const short = DAY_OR_MONTH_FIRST.exec(text);
  if (short) {
    const year = fullYear(Number(short[4]));
    const { day, month } = readDayMonth(Number(short[1]), Number(short[3]), short[2]!, t.dateOrder);
    return year >= 1000 && year < 3000 && isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
  }
  const years = YEARS.exec(text);
  if (years) {
    const from = Number(years[1]);
    const to = years[2]!.length === 4 ? Number(years[2]) : Math.floor(from / 100) * 100 + Number(years[2]);
    if (from >= 1500 && to < 2200 && from < to && to - from < 500)
      return { kind: 'interval', from: yearOf(from), to: yearOf(to) };
  }
  const isoMonth = ISO_MONTH.exec(text);
  if (
    isoMonth &&
    Number(isoMonth[2]) >= 1 &&
    Number(isoMonth[2]) <= 12 &&
    Number(isoMonth[1]) >= 1500 &&
    Number(isoMonth[1]) < 2200
  )
    return monthOf(Number(isoMonth[1]), Number(isoMonth[2]));
  const month = MONTH_YEAR.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12 && Number(month[2]) >= 1800 && Number(month[2]) < 2200)
    return monthOf(Number(month[2]), Number(month[1]));
  return null;
};
