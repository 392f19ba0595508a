import type { DayPart } from '../lexicon.ts';
import { type Candidate, dateCandidate, type Meaning, NONE, type Portion, unitOf } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { dateAt } from './date-at.ts';
import { isYear } from './years.ts';

const WORDS: ReadonlyMap<string, Portion> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);

const NOUNS: ReadonlyMap<string, Portion> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['turn', 'START'],
]);

/** `early 1990`, `late last year`, `mid-November`, `the end of 2025`, `earlier this week`, `year-end`. */
export const portions = (t: TokenList, i: number): readonly Candidate[] => {
  const the = t.is(i, 'the') ? 1 : 0;
  const at = i + the;
  const word = WORDS.get(t.at(at).lower);
  if (word) {
    const hyphen = t.is(at + 1, '-') && t.isGlued(at + 1) ? 1 : 0;
    const inThe = t.is(at, 'earlier', 'later') && t.is(at + 1, 'in', 'on') ? 1 : 0;
    const the2 = t.is(at, 'early', 'late', 'mid') && t.is(at + 1, 'in') && t.is(at + 2, 'the') ? 1 : 0;
    const date = dateAt(t, at + 1 + hyphen + inThe + the2);
    if (date?.type !== 'DATE' || (the && !allowsArticle(date.meaning))) return NONE;
    if (inThe && !(date.meaning.kind === 'unit' && date.meaning.unit !== 'D')) return NONE;
    if (
      date.meaning.kind === 'unit' &&
      date.meaning.unit === 'D' &&
      date.meaning.from === 'narrative' &&
      !t.is(at, 'earlier', 'later')
    )
      return NONE;
    return [{ ...date, first: i, meaning: { kind: 'portion', portion: word, of: date.meaning }, mod: word }];
  }
  const part = monthPartAt(t, at);
  if (part) {
    const date = dateAt(t, part.end);
    return date?.meaning.kind === 'calendar' && date.meaning.day === null && date.meaning.month !== null
      ? [
          {
            ...date,
            first: i,
            meaning: { kind: 'portion', portion: part.portion, of: date.meaning },
            mod: part.portion,
          },
        ]
      : NONE;
  }
  const noun = NOUNS.get(t.at(at).lower);
  if (noun && t.is(at + 1, 'of')) {
    const date = dateAt(t, at + 2) ?? definiteUnit(t, at + 2);
    if (date?.type !== 'DATE') return NONE;
    return [{ ...date, first: i, meaning: { kind: 'portion', portion: noun, of: date.meaning }, mod: noun }];
  }
  return NONE;
};

/** `first week of`, `second half of`, `final days of` before a month. */
const monthPartAt = (t: TokenList, i: number): { end: number; portion: Portion } | null => {
  const last = t.is(i, 'second', 'last', 'final');
  if (!last && !t.is(i, 'first')) return null;
  const number = t.at(i + 1).lexeme?.cardinal !== undefined || t.at(i + 1).integer !== null ? i + 2 : i + 1;
  const half = t.is(number, 'half') && number === i + 1;
  if (t.is(i, 'second') && !half) return null;
  return (half || t.is(number, 'week', 'weeks', 'days')) && t.is(number + 1, 'of')
    ? { end: number + 2, portion: last ? 'END' : 'START' }
    : null;
};

const allowsArticle = ({ kind }: Meaning): boolean => kind === 'decade' || kind === 'year-part' || kind === 'century';

const definiteUnit = (t: TokenList, i: number): Candidate | null => {
  const { unit, plural } = t.at(i + 1).lexeme ?? {};
  return t.is(i, 'the') &&
    unit !== undefined &&
    !plural &&
    (unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'E' || unit === 'C')
    ? dateCandidate(i, i + 2, unitOf(unit, 0))
    : null;
};

/** `year-end`, `year's end`, `the year-end`. */
export const yearEnds = (t: TokenList, i: number): readonly Candidate[] => {
  const before = isYear(t, i) && t.is(i + 1, '-', 'year') ? 0 : -1;
  if (before === 0) return NONE;
  const year = t.is(i, 'year', 'month') ? t.at(i).lower : null;
  if (!year) return NONE;
  const end =
    t.is(i + 1, '-') && t.is(i + 2, 'end')
      ? i + 3
      : t.is(i + 1, 'end')
        ? i + 2
        : t.follow(i + 1, "'", 's', 'end')
          ? i + 4
          : null;
  if (end === null) return NONE;
  const meaning: Meaning = { kind: 'portion', portion: 'END', of: unitOf(year === 'year' ? 'Y' : 'M', 0) };
  return [{ ...dateCandidate(i, end, meaning), mod: 'END' }];
};

const HOURS: ReadonlyMap<string, DayPart> = new Map([
  ['late', 'NI'],
  ['early', 'MO'],
]);

/** `mid-afternoon yesterday`, `later this afternoon`: of the day that the text is in. */
export const middlesOfDay = (t: TokenList, i: number): readonly Candidate[] => {
  const later = t.is(i, 'later', 'earlier') ? 1 : 0;
  if (later) {
    const date = dateAt(t, i + 1);
    const part = partsOfDay(t, i + 1)[0] ?? (date && withPartOfDay(t, date));
    return part?.type === 'TIME' ? [{ ...part, first: i, mod: t.is(i, 'later') ? 'END' : 'START' }] : NONE;
  }
  const mid = t.is(i, 'mid') ? (t.is(i + 1, '-') ? 2 : 1) : 0;
  const part = t.at(i + mid).lexeme?.part;
  if (part === undefined || t.at(i + mid).lexeme?.plural || mid === 0) return NONE;
  const date = dateAt(t, i + mid + 1);
  const of = date && isDay(date.meaning) ? date : null;
  return [
    time(
      i,
      of?.end ?? i + mid + 1,
      { kind: 'day-part', part, of: of?.meaning ?? unitOf('D', 0, 'narrative') },
      mid > 0 ? 'MID' : null,
    ),
  ];
};

/** `the morning of 13 May`, `the late hours of May 12th`, `the night leading to 28 May`. */
export const partsOfDay = (t: TokenList, i: number): readonly Candidate[] => {
  const the = t.is(i, 'the') ? 1 : 0;
  const at = i + the;
  if (
    t.is(at, 'late', 'early', 'first') &&
    t.is(at + 1, 'hours', 'morning', 'evening', 'night') &&
    t.is(at + 2, 'of')
  ) {
    const date = dateAt(t, at + 3);
    const part = t.is(at + 1, 'hours') ? (HOURS.get(t.at(at).lower) ?? 'MO') : t.at(at + 1).lexeme!.part!;
    return date && isDay(date.meaning)
      ? [time(i, date.end, { kind: 'day-part', part, of: date.meaning }, part === 'MO' ? 'START' : 'END')]
      : NONE;
  }
  if (the && t.is(at, 'late', 'early') && t.is(at + 1, 'hours') && !t.is(at + 2, 'of')) {
    const part = HOURS.get(t.at(at).lower) ?? 'MO';
    return [
      time(i, at + 2, { kind: 'day-part', part, of: unitOf('D', 0, 'narrative') }, part === 'MO' ? 'START' : 'END'),
    ];
  }
  const { part, plural } = t.at(at).lexeme ?? {};
  if (part !== undefined && !plural) {
    if (t.is(at + 1, 'of', 'on')) {
      const date = dateAt(t, at + 2);
      if (date && (isDay(date.meaning) || isDays(date.meaning)))
        return [time(i, date.end, { kind: 'day-part', part, of: date.meaning }, null)];
    }
    if (part === 'NI' && ((t.is(at + 1, 'leading') && t.is(at + 2, 'to', 'into')) || t.is(at + 1, 'before'))) {
      const date = dateAt(t, at + (t.is(at + 1, 'before') ? 2 : 3));
      if (date && isDay(date.meaning)) return [time(i, date.end, { kind: 'night-to', of: date.meaning }, null)];
    }
  }
  return NONE;
};

/** `Friday night`, `28 May evening`: the part of day that follows a day. */
export const withPartOfDay = (t: TokenList, date: Candidate): Candidate => {
  const after = t.at(date.end).lexeme;
  return after?.part === undefined || after.plural || date.type !== 'DATE' || !isDay(date.meaning)
    ? date
    : time(date.first, date.end + 1, { kind: 'day-part', part: after.part, of: date.meaning }, date.mod);
};

const time = (first: number, end: number, meaning: Meaning, mod: string | null): Candidate => ({
  first,
  end,
  type: 'TIME',
  meaning,
  mod,
});

/** `12-13 September`: the night from the one to the other. */
const isDays = (meaning: Meaning): boolean => meaning.kind === 'interval' && isDay(meaning.from) && isDay(meaning.to);

export const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'calendar' && meaning.day !== null) ||
  (meaning.kind === 'unit' && meaning.unit === 'D') ||
  (meaning.kind === 'portion' && isDay(meaning.of));

/** Where the run of capitalised words and numbers ends that starts here. */
const nameEnd = (t: TokenList, i: number): number => {
  let at = i;
  while (at < i + 6 && t.at(at).kind === 'word' && t.isCapitalised(at)) at++;
  return at > i && t.at(at).kind === 'number' && t.isGlued(at) ? at + 1 : at;
};

/** `the day before last Tuesday`, `the eve of 9 May`, `the eve of the summit`, `the week of March 6`, `the year 2000`. */
export const besideDates = (t: TokenList, i: number): readonly Candidate[] => {
  const the = t.is(i, 'the') ? 1 : 0;
  const at = i + the;
  if (t.is(at, 'day') && t.is(at + 1, 'before', 'after')) {
    const date = dateAt(t, at + 2);
    return date && isDay(date.meaning)
      ? [dateCandidate(i, date.end, { kind: 'beside', days: t.is(at + 1, 'before') ? -1 : 1, of: date.meaning })]
      : NONE;
  }
  if (t.is(at, 'eve') && t.is(at + 1, 'of')) {
    const date = dateAt(t, at + 2);
    if (date && isDay(date.meaning))
      return [dateCandidate(i, date.end, { kind: 'beside', days: -1, of: date.meaning })];
    const name = t.is(at + 2, 'the') ? at + 3 : at + 2;
    const end = nameEnd(t, name);
    return t.is(i - 1, 'on') && end > name ? [dateCandidate(i, end, { kind: 'unknown', value: 'XXXX-XX-XX' })] : NONE;
  }
  if (t.is(at, 'week', 'weekend') && t.is(at + 1, 'of')) {
    const date = dateAt(t, at + 2);
    const day = date?.meaning.kind === 'calendar' && date.meaning.day !== null;
    return date && day
      ? [dateCandidate(i, date.end, { kind: 'holding', unit: t.is(at, 'week') ? 'W' : 'WE', of: date.meaning })]
      : NONE;
  }
  if ((the && t.is(at, 'year')) || t.is(at, 'fiscal')) {
    const date = dateAt(t, t.is(at + 1, 'year') ? at + 2 : at + 1);
    return date?.meaning.kind === 'calendar' && date.meaning.month === null && !t.is(at + 1, 'the')
      ? [{ ...date, first: i }]
      : NONE;
  }
  if (t.is(at, 'around', 'circa')) {
    const date = dateAt(t, at + 1);
    return date && date.meaning.kind === 'calendar' ? [{ ...date, first: i, mod: 'APPROX' }] : NONE;
  }
  return NONE;
};
