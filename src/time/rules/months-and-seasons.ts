import { type Candidate, dateCandidate, dayOf, type Meaning, monthOf, NONE, type YearReference } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { dayNumberAt, monthWordAt } from './calendar-dates.ts';
import { shiftAt } from './weekdays.ts';
import { yearAt } from './years.ts';

/** `this year`, `last year`, `of next year`, `the previous year` after a month, season or quarter. */
export const relativeYearAt = (t: TokenList, i: number): { end: number; year: YearReference } | null => {
  const at = t.is(i, 'of', ',') ? i + 1 : i;
  const shift = shiftAt(t, at);
  if (shift && t.is(shift.end, 'year')) return { end: shift.end + 1, year: { shift: shift.shift, from: shift.from } };
  if (t.is(at, 'that', 'the') && (t.is(at + 1, 'year') || (t.is(at + 1, 'same') && t.is(at + 2, 'year'))))
    return { end: t.is(at + 1, 'same') ? at + 3 : at + 2, year: { shift: 0, from: 'narrative' } };
  return null;
};

/** `last April`, `this September`, `January this year`, `April of last year`. */
export const relativeMonths = (t: TokenList, i: number): readonly Candidate[] => {
  const shift = t.at(i).lexeme?.month === undefined ? shiftAt(t, i) : null;
  const at = shift?.end ?? i;
  const month = monthWordAt(t, at);
  if (!month) return NONE;
  const day = shift || t.at(month.end).kind !== 'number' ? null : dayNumberAt(t, month.end);
  const yearOfDay = day && relativeYearAt(t, day.end);
  if (day && yearOfDay && !t.is(day.end, 'the', ','))
    return [dateCandidate(i, yearOfDay.end, dayOf(yearOfDay.year, month.month, day.day))];
  const year = relativeYearAt(t, month.end);
  if (year && !t.is(month.end, 'the')) return [dateCandidate(i, year.end, monthOf(year.year, month.month))];
  if (!shift || t.at(month.end).kind === 'number') return NONE;
  return [dateCandidate(i, month.end, monthOf(null, month.month, shift.shift))];
};

/** `a price fall of 1986` is no season; `in fall of 1986` is. */
const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'in the since last this next by early late mid and or until during for of from'.split(' '),
);

/** `spring 2023`, `last fall`, `the winter of 1994`, `this summer`, `in autumn`. */
export const seasons = (t: TokenList, i: number): readonly Candidate[] => {
  const shift = shiftAt(t, i);
  const the = !shift && t.is(i, 'the') ? 1 : 0;
  const at = shift?.end ?? i + the;
  const { season, plural } = t.at(at).lexeme ?? {};
  if (season === undefined || plural) return NONE;
  const make = (end: number, year: YearReference): readonly Candidate[] => {
    const meaning: Meaning = { kind: 'year-part', part: season, year, shift: shift?.shift ?? null };
    return [dateCandidate(i, end, meaning)];
  };
  const relative = relativeYearAt(t, at + 1);
  if (relative && (t.is(at + 1, 'of') || !t.is(at + 1, 'the'))) return make(relative.end, relative.year);
  const year = yearAt(t, t.is(at + 1, 'of', ',') ? at + 2 : at + 1);
  const bareVerb = t.is(at, 'fall', 'spring') && !shift && !the && !BEFORE_SEASON.has(t.at(at - 1).lower);
  if (year && year.year >= 1000 && !(bareVerb && t.is(at + 1, 'of'))) return make(year.end, year.year);
  if (shift) return make(at + 1, null);
  const verbal = t.is(at, 'fall', 'spring');
  if (the) return t.is(at + 1, 'of') || verbal ? NONE : make(at + 1, null);
  return t.is(i - 1, 'in', 'by', 'since', 'until', 'during', 'early', 'late', 'mid') &&
    (!verbal || !t.is(at + 1, 'in', 'to', 'of', 'for'))
    ? make(at + 1, null)
    : NONE;
};
