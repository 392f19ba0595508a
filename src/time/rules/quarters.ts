import { type Candidate, dateCandidate, type Meaning, NONE, type YearReference } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { relativeYearAt } from './months-and-seasons.ts';
import { shiftAt } from './weekdays.ts';
import { isYear, yearAt } from './years.ts';

/** `year-ago`, `year-earlier` before a noun; the number of tokens, 0 when not there. */
const yearAgoLength = (t: TokenList, i: number): number =>
  t.is(i, 'year') && t.is(i + 1, '-') && t.is(i + 2, 'ago', 'earlier') ? 3 : 0;

/** `this year's`, `last year's`. */
const yearsAt = (t: TokenList, i: number): { end: number; year: YearReference } | null => {
  const shift = shiftAt(t, i);
  return shift && t.is(shift.end, 'year') && t.is(shift.end + 1, "'") && t.is(shift.end + 2, 's')
    ? { end: shift.end + 3, year: { shift: shift.shift, from: shift.from } }
    : null;
};

/**
 * `the third quarter`, `third-quarter`, `the first half of 1989`, `the 1988 second quarter`, `the year-ago third quarter`,
 * `Q3 2024`.
 */
export const quarters = (t: TokenList, i: number): readonly Candidate[] => {
  if (t.is(i, 'q', 'h')) return shortQuarter(t, i);
  let at = i;
  let year: YearReference = null;
  const possessive = yearsAt(t, i);
  if (possessive) ({ end: at, year } = possessive);
  else if (t.is(at, 'the', 'a')) at++;
  if (t.is(at, 'comparable', 'corresponding', 'same', 'similar', 'disappointing', 'flat', 'strong', 'weak')) at++;
  const ago = yearAgoLength(t, at);
  if (ago > 0) {
    at += ago;
    year = { shift: -1, from: 'speech' };
  }
  if (isYear(t, at)) {
    year = t.at(at).integer!;
    at++;
  }
  if (t.is(at, 'fiscal', 'financial')) at += t.is(at + 1, '-') ? 2 : 1;
  const { integer, suffix, lexeme } = t.at(at);
  const last = t.is(at, 'last', 'final');
  const ordinal = last ? -1 : integer !== null && /^(st|nd|rd|th)$/.test(suffix) ? integer : lexeme?.ordinal;
  if (ordinal === undefined || ordinal > 4) return NONE;
  const hyphen = t.is(at + 1, '-') && t.isGlued(at + 1) ? 1 : 0;
  const noun = at + 1 + hyphen;
  const half = t.is(noun, 'half');
  if (!half && !t.is(noun, 'quarter')) return NONE;
  const number = ordinal === -1 ? (half ? 2 : 4) : ordinal;
  if (half && (number > 2 || hyphen)) return NONE;
  let end = noun + 1;
  const stated = yearAt(t, t.is(end, 'of') ? end + 1 : end);
  const fiscalYear = t.is(end, 'of') && t.is(end + 1, 'fiscal') ? yearAt(t, end + 2) : null;
  const relative = relativeYearAt(t, end);
  if (stated && year === null) ({ end, year } = stated);
  else if (fiscalYear && year === null) ({ end, year } = fiscalYear);
  else if (relative && year === null && !t.is(end, 'the')) ({ end, year } = relative);
  else if (half && year === null && !t.is(end, 'of')) return halfOfYear(t, i, end, number);
  else if (half && year === null) return NONE;
  const part = `${half ? 'H' : 'Q'}${number}` as Extract<Meaning, { kind: 'year-part' }>['part'];
  const first = hyphen && year === null && t.is(i, 'the', 'a') ? i + 1 : i;
  return first > i && first === at - 0
    ? NONE
    : [dateCandidate(first, end, { kind: 'year-part', part, year, shift: null })];
};

/** `Q3 2024`, `H1 2024`, `Q3 of last year`. */
const shortQuarter = (t: TokenList, i: number): readonly Candidate[] => {
  const { integer, suffix } = t.at(i + 1);
  const half = t.is(i, 'h');
  if (!t.isCapitalised(i) || !t.isGlued(i + 1) || suffix !== '' || integer === null) return NONE;
  if (integer < 1 || integer > (half ? 2 : 4)) return NONE;
  const year = yearAt(t, t.is(i + 2, 'of') ? i + 3 : i + 2) ?? relativeYearAt(t, i + 2);
  const part = `${half ? 'H' : 'Q'}${integer}` as Extract<Meaning, { kind: 'year-part' }>['part'];
  return year ? [dateCandidate(i, year.end, { kind: 'year-part', part, year: year.year, shift: null })] : NONE;
};

const halfOfYear = (t: TokenList, i: number, end: number, number: number): readonly Candidate[] => {
  if (!t.is(end, 'ended', 'ending', 'results') && !t.is(i - 1, 'in', 'for', 'during')) return NONE;
  return [dateCandidate(i, end, { kind: 'year-part', part: number === 1 ? 'H1' : 'H2', year: null, shift: null })];
};

/** `the quarter`, `the latest quarter`, `the year-ago period`, `the 1988 quarter`: what an earnings story compares. */
export const reportedQuarters = (t: TokenList, i: number): readonly Candidate[] => {
  const the = t.is(i, 'the', 'that');
  let at = the ? i + 1 : i;
  let year: number | null = null;
  let yearShift = 0;
  let qualified = false;
  const possessive = yearsAt(t, i);
  if (possessive && t.is(possessive.end, 'quarter', 'period') && typeof possessive.year === 'object' && possessive.year)
    return [dateCandidate(i, possessive.end + 1, { kind: 'reported-quarter', yearShift: possessive.year.shift, year })];
  if (t.is(at, 'comparable', 'corresponding', 'same', 'similar')) at++;
  const ago = yearAgoLength(t, at);
  if (ago > 0) {
    at += ago;
    yearShift = -1;
    qualified = true;
  } else if (t.is(at, 'latest', 'current')) {
    if (t.is(at, 'current')) return NONE;
    at++;
    qualified = true;
  } else if (isYear(t, at) && the) {
    year = t.at(at).integer!;
    at++;
    qualified = true;
  }
  const meaning: Meaning = { kind: 'reported-quarter', yearShift, year };
  if (
    t.is(at, 'quarter') &&
    (the || qualified) &&
    !t.is(at + 1, '-', 'of') &&
    !(qualified === false && !t.is(i - 1, 'in', 'for', 'during', 'of'))
  )
    return t.follow(at + 1, 'a', 'year', 'ago') || t.follow(at + 1, 'a', 'year', 'earlier')
      ? [dateCandidate(i, at + 4, { ...meaning, yearShift: -1 })]
      : [dateCandidate(i, at + 1, meaning)];
  if (t.is(at, 'period') && qualified) return [dateCandidate(i, at + 1, meaning)];
  if (t.is(at, 'period') && the && relativeYearAt(t, at + 1))
    return [dateCandidate(i, relativeYearAt(t, at + 1)!.end, { ...meaning, yearShift: -1 })];
  return ago > 0 ? [dateCandidate(at - ago, at, meaning)] : NONE;
};
