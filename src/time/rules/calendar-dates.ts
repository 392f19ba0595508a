import { isCalendarDay } from '../calendar.ts';
import { type Candidate, dateCandidate, dayOf, type Meaning, monthOf, NONE, type YearReference } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { isYear, yearAt } from './years.ts';

/** `24`, `24th`, `fourth`, `twenty-fourth`; null for anything that is no day of a month. */
export const dayNumberAt = (t: TokenList, i: number): { end: number; day: number } | null => {
  const token = t.at(i);
  if (token.integer !== null && token.integer >= 1 && token.integer <= 31 && token.text.length <= 4)
    return token.suffix === '' || /^(st|nd|rd|th)$/.test(token.suffix) ? { end: i + 1, day: token.integer } : null;
  const { ordinal, cardinal } = token.lexeme ?? {};
  if (cardinal === 20 || cardinal === 30) {
    const unit = t.is(i + 1, '-') ? i + 2 : i + 1;
    const ones = t.at(unit).lexeme?.ordinal ?? 10;
    return ones < 10 && cardinal + ones <= 31 ? { end: unit + 1, day: cardinal + ones } : null;
  }
  if (ordinal !== undefined && t.is(i - 1, '-') && t.is(i - 2, 'twenty', 'thirty')) return null;
  return ordinal === undefined || ordinal > 20 ? null : { end: i + 1, day: ordinal };
};

const digitDayAt = (t: TokenList, i: number): { end: number; day: number } | null =>
  t.at(i).kind === 'number' ? dayNumberAt(t, i) : null;

/** `10-12`, `9/10`: two days in one chain. */
const dayPair = (text: string): [number, number] | null => {
  const parts = text.length <= 5 ? /^(\d{1,2})[-–—‐‑/](\d{1,2})$/.exec(text) : null;
  if (!parts) return null;
  const [from, to] = [Number(parts[1]), Number(parts[2])];
  return from >= 1 && from < to && to <= 31 ? [from, to] : null;
};

export interface MonthWord {
  readonly end: number;
  readonly month: number;
  /** true when the word alone could be no month: `Oct.`, `May`, `March` */
  readonly weak: boolean;
}

/** A month's name with the point of its short form. */
export const monthWordAt = (t: TokenList, i: number): MonthWord | null => {
  const { lexeme, lower } = t.at(i);
  if (lexeme?.month === undefined) return null;
  const ambiguous = lower === 'may' || lower === 'march' || lower === 'mar' || lower === 'dec' || lower === 'jan';
  if (lower === 'may' && t.at(i + 1).text === 'Day') return null;
  const slug = t.is(i - 1, '-', '/', '_') && t.isGlued(i);
  if (!t.isCapitalised(i) && (ambiguous || lexeme.short || slug)) return null;
  const point = lexeme.short && t.is(i + 1, '.') && t.isGlued(i + 1);
  return { end: point ? i + 2 : i + 1, month: lexeme.month, weak: ambiguous || (lexeme.short === true && !point) };
};

/** What may follow a number that is a day, where a counted thing would have a noun. */
const endsDay = (t: TokenList, i: number): boolean => {
  const token = t.at(i);
  if (token.kind !== 'word') return token.kind !== 'number' && !t.is(i, '%', '$', '€', '£', '°');
  return AFTER_DAY.has(token.lower);
};
const AFTER_DAY: ReadonlySet<string> = new Set(
  'in at on to for with by when as were was is are had has have the a an during while that which and or of from respectively he she it they between after before until till because but this'.split(
    ' ',
  ),
);

/** `, 2024`, ` 2024`, ` of 2024` after a day or a month. */
const trailingYearAt = (t: TokenList, i: number): { end: number; year: number } | null => {
  if (t.is(i, ',', 'of')) return t.at(i + 1).kind === 'word' ? null : yearAt(t, i + 1);
  const plain = yearAt(t, i);
  return plain && t.at(i).kind === 'word' && plain.year > 2100 ? null : plain;
};

/** `October 24, 2024`, `Oct. 24`, `May 17th`, `November 9/10, 2020`, `October 10-12`, `October 2024`, `October`. */
export const monthFirst = (t: TokenList, i: number): readonly Candidate[] => {
  const month = monthWordAt(t, i);
  if (!month) return NONE;
  const dayStart = t.is(month.end, 'the') ? month.end + 1 : month.end;
  const pair = dayPair(t.at(dayStart).text);
  if (pair) {
    const year = trailingYearAt(t, dayStart + 1);
    return [dateCandidate(i, year?.end ?? dayStart + 1, dayInterval(year?.year ?? null, month.month, pair))];
  }
  const day =
    t.at(dayStart).kind === 'number' || dayStart > month.end ? dayNumberAt(t, dayStart) : spokenDay(t, dayStart);
  if (day && isCalendarDay(2000, month.month, day.day) && !t.is(day.end, '%') && !isClock(t, day.end)) {
    const days = furtherDays(t, day.end, month.month);
    const last = days.at(-1)?.end ?? day.end;
    const year = trailingYearAt(t, last);
    const value = year?.year ?? null;
    const end = days.length === 0 ? (year?.end ?? day.end) : day.end;
    return [
      dateCandidate(i, end, dayOf(value, month.month, day.day)),
      ...days.map(({ first, end: dayEnd, day: further }, index) =>
        dateCandidate(
          first,
          index === days.length - 1 ? (year?.end ?? dayEnd) : dayEnd,
          dayOf(value, month.month, further),
        ),
      ),
    ];
  }
  const year = trailingYearAt(t, month.end);
  if (year) return [dateCandidate(i, year.end, monthOf(year.year, month.month))];
  if (month.weak && (t.at(i).lexeme?.short || !introducesMonth(t, i))) return NONE;
  return [dateCandidate(i, month.end, monthOf(null, month.month))];
};

const isClock = (t: TokenList, i: number): boolean =>
  t.is(i, ':') && t.isGlued(i) && t.at(i + 1).kind === 'number' && t.isGlued(i + 1);

const spokenDay = (t: TokenList, i: number): { end: number; day: number } | null => {
  const day = dayNumberAt(t, i);
  if (day) return t.at(i).lexeme?.unit !== undefined && !endsDay(t, day.end) ? null : day;
  return null;
};

const dayInterval = (year: YearReference, month: number, [from, to]: [number, number]): Meaning => ({
  kind: 'interval',
  from: dayOf(year, month, from),
  to: dayOf(year, month, to),
});

/** `, 11 and 12` after `October 10`: further days of the month; none when what follows counts something else. */
const furtherDays = (t: TokenList, i: number, month: number): { first: number; end: number; day: number }[] => {
  const days: { first: number; end: number; day: number }[] = [];
  let at = i;
  for (let steps = 0; steps < 15; steps++) {
    let next = at;
    if (t.is(next, ',')) next++;
    if (t.is(next, 'and', 'or', '&', 'to', '-', 'until', 'till', 'through')) next++;
    if (t.is(next, 'the') && next > at) next++;
    if (next === at) break;
    const day = digitDayAt(t, next);
    if (!day || t.at(day.end).lexeme?.month !== undefined || !isCalendarDay(2000, month, day.day)) break;
    const listGoesOn = t.is(day.end, ',') && !isYear(t, day.end + 1) && digitDayAt(t, day.end + 1) !== null;
    if (!endsDay(t, day.end) && !isYear(t, day.end) && !listGoesOn) break;
    days.push({ first: next, end: day.end, day: day.day });
    at = day.end;
  }
  return days;
};

/** `on the 24th`: a day of the month that the text is in. */
export const dayOfMonth = (t: TokenList, i: number): readonly Candidate[] => {
  if (!t.is(i - 1, 'on', 'until', 'till', 'by', 'since', 'from')) return NONE;
  const { integer, suffix } = t.at(i + 1);
  const isDay = integer !== null && integer >= 1 && integer <= 31 && /^(st|nd|rd|th)$/.test(suffix);
  return isDay && endsDay(t, i + 2) && !t.is(i + 2, '-', 'of')
    ? [dateCandidate(i, i + 2, dayOf(null, null, integer))]
    : NONE;
};

/** `24 October 2024`, `24th of October`, `10 and 11 October`, `10-12 October`, `this 3rd day of May`. */
export const dayFirst = (t: TokenList, i: number): readonly Candidate[] => {
  if (t.is(i - 1, '.', ',', ':', '/', '-') && t.isGlued(i) && t.at(i - 2).kind === 'number' && t.isGlued(i - 1))
    return NONE;
  const start = t.is(i, 'the') ? i + 1 : i;
  const days: { first: number; end: number; meaning: (year: YearReference, month: number) => Meaning }[] = [];
  let at = start;
  for (let steps = 0; steps < 15; steps++) {
    const pair = dayPair(t.at(at).text);
    const day = pair ? null : dayNumberAt(t, at);
    if (!pair && !day) return NONE;
    const end = pair ? at + 1 : day!.end;
    days.push({
      first: at,
      end,
      meaning: (year, month) => (pair ? dayInterval(year, month, pair) : dayOf(year, month, day!.day)),
    });
    const isFormal = t.is(end, 'day') && t.is(end + 1, 'of');
    const linked = t.is(end, 'of') || (t.is(end, '-') && t.isGlued(end));
    const month = monthWordAt(t, end + (isFormal ? 2 : linked ? 1 : 0));
    if (month) {
      if (!days.every(({ meaning }) => isPossible(meaning(2000, month.month)))) return NONE;
      const year =
        trailingYearAt(t, month.end) ??
        hyphenYear(t, month.end) ??
        yearNamedSo(t, month.end) ??
        (isFormal ? yearOfFormalDate(t, month.end) : null);
      return days.map(({ first, end: dayEnd, meaning }, index) =>
        dateCandidate(
          index === 0 ? i : first,
          index === days.length - 1 ? (year?.end ?? month.end) : dayEnd,
          meaning(year?.year ?? null, month.month),
        ),
      );
    }
    let next = end;
    if (t.is(next, ',')) next++;
    if (t.is(next, 'and', 'or', '&', 'to', '-', 'until', 'till', 'through')) next++;
    if (t.is(next, 'the')) next++;
    if (next === end) return NONE;
    at = next;
  }
  return NONE;
};

/** `third day of May, two thousand and nineteen`, as agreements are dated. */
const yearOfFormalDate = (t: TokenList, i: number): { end: number; year: number } | null =>
  yearAt(t, t.is(i, ',') ? i + 1 : i);

/** `in the year 2019` behind a month. */
const yearNamedSo = (t: TokenList, i: number): { end: number; year: number } | null =>
  t.is(i, 'in') && t.is(i + 1, 'the') && t.is(i + 2, 'year') ? yearAt(t, i + 3) : null;

const hyphenYear = (t: TokenList, i: number): { end: number; year: number } | null =>
  t.is(i, '-') && t.isGlued(i) && t.isGlued(i + 1) && isYear(t, i + 1)
    ? { end: i + 2, year: t.at(i + 1).integer! }
    : null;

const isPossible = (meaning: Meaning): boolean => {
  if (meaning.kind === 'interval') return isPossible(meaning.from) && isPossible(meaning.to);
  return meaning.kind === 'calendar' && isCalendarDay(2000, meaning.month ?? 0, meaning.day ?? 0);
};

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in of by since until till through during before after from for to between last this next early late mid and or every each late-'.split(
    ' ',
  ),
);

/** `the March accession`, `the May talks`; `the March on the capital` is none. */
const namesAnEvent = (t: TokenList, i: number): boolean =>
  t.is(i - 1, 'the', 'its', 'their', 'his', 's') &&
  t.at(i + 1).kind === 'word' &&
  !t.isCapitalised(i + 1) &&
  !t.is(i + 1, 'on', 'to', 'for', 'of', 'in', 'from', 'by', 'and', 'have', 'not', 'be', 'against', 'was', 'is');

/** `in May`, `last March`, `mid-May`: the words before show that a month is meant. */
const introducesMonth = (t: TokenList, i: number): boolean =>
  BEFORE_MONTH.has(t.at(i - 1).lower) ||
  namesAnEvent(t, i) ||
  (t.is(i - 1, '-') && t.is(i - 2, 'mid', 'early', 'late')) ||
  t.is(i - 1, '(');
