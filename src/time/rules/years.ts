import { type Candidate, dateCandidate, NONE, yearOf } from '../meaning.ts';
import { yearInWordsAt } from '../quantity.ts';
import type { TokenList } from '../token-list.ts';

/** A plain number of four digits that can be a year. */
export const isYear = (t: TokenList, i: number): boolean => {
  const { integer, suffix, text } = t.at(i);
  return integer !== null && suffix === '' && text.length === 4 && integer >= 1000 && integer < 3000;
};

/** `1998`, `'98`, `nineteen ninety-eight`. */
export const yearAt = (t: TokenList, i: number): { end: number; year: number } | null => {
  if (isYear(t, i)) return { end: i + 1, year: t.at(i).integer! };
  if (t.is(i, "'") && t.isGlued(i + 1) && t.at(i + 1).text.length === 2 && t.at(i + 1).integer !== null)
    return { end: i + 2, year: fullYear(t.at(i + 1).integer!) };
  return yearInWordsAt(t, i);
};

/** Two digits are read as 1950 to 2049. */
export const fullYear = (digits: number): number =>
  digits >= 100 ? digits : digits < 50 ? 2000 + digits : 1900 + digits;

/** A bare year: `1988`, `in 1740`. Numbers that count or name something else are left alone. */
export const bareYear = (t: TokenList, i: number): readonly Candidate[] => {
  if (!isYear(t, i)) return spokenYear(t, i);
  const year = t.at(i).integer!;
  const before = t.at(i - 1);
  const introduced = BEFORE_YEAR.has(before.lower);
  if (!introduced && (year < 1800 || year > 2100)) return NONE;
  if (before.kind === 'mark' && NOT_BEFORE_YEAR.has(before.lower)) return NONE;
  if (before.kind === 'number' || (before.lower === '/' && t.isGlued(i))) return NONE;
  const stuck = t.is(i + 1, '.', ',', '/') && t.isGlued(i + 1) && t.isGlued(i + 2) && t.at(i + 2).kind !== 'mark';
  if (stuck && !(introduced && t.at(i + 2).kind === 'number')) return NONE;
  if (
    before.lower === '-' &&
    t.isGlued(i) &&
    t.at(i - 2).kind === 'word' &&
    t.isGlued(i - 1) &&
    !/^(mid|post|pre|early|late)$/.test(t.at(i - 2).lower)
  )
    return NONE;
  if (NAMES_BY_NUMBER.has(before.lower) || (before.lower === '.' && t.is(i - 2, 'no', 'nos', 'art', 'p', 'pp')))
    return NONE;
  const after = t.at(i + 1);
  if (
    after.kind === 'mark' &&
    (t.is(i + 1, '%', '°', '€', '$', '£') ||
      (t.is(i + 1, '-') && t.isGlued(i + 1) && t.isGlued(i + 2) && t.at(i + 2).kind === 'word'))
  )
    return NONE;
  if (after.kind === 'number' && after.text.length < 6 && !introduced) return NONE;
  if (after.kind === 'word') {
    if (
      after.lexeme?.unit !== undefined &&
      after.lower !== 'quarter' &&
      (after.lexeme.plural || after.lexeme.unit === 'WE')
    )
      return NONE;
    if (COUNTED.has(after.lower)) return NONE;
    if (!introduced && before.lower !== 'the' && before.lower !== 's' && looksCounted(after.text)) return NONE;
    if (looksCounted(after.text) && (year % 100 === 0 || year < 1900)) return NONE;
    if (before.lower === 'of' && t.is(i - 2, 'total', 'number', 'out', 'record', 'average', 'maximum', 'minimum'))
      return NONE;
  }
  return [dateCandidate(i, i + 1, yearOf(year))];
};

/** `in nineteen ninety-six`, `the year two thousand`: as transcripts write years. */
const spokenYear = (t: TokenList, i: number): readonly Candidate[] => {
  const spoken =
    t.at(i).lexeme?.cardinal !== undefined &&
    (t.is(i, 'nineteen') || t.is(i - 1, 'in', 'since', 'of', 'by', 'until', 'year', 'from'))
      ? yearInWordsAt(t, i)
      : null;
  return spoken ? [dateCandidate(i, spoken.end, yearOf(spoken.year))] : NONE;
};

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since of by until till from through during before after for early late mid year fiscal around about circa between to and autumn fall spring summer winter beginning end'.split(
    ' ',
  ),
);
const NOT_BEFORE_YEAR: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  '¥',
  '₼',
  '₽',
  '#',
  '№',
  '§',
  '.',
  '+',
  '*',
  '@',
  '_',
  '=',
  '<',
  '>',
]);
const NAMES_BY_NUMBER: ReadonlySet<string> = new Set(
  'article articles resolution resolutions section page pages no number nos paragraph chapter room flight model unit route highway issue protocol decree law order item figure table block bloc agenda vision expo horizon euro strategy unscr'.split(
    ' ',
  ),
);
const COUNTED: ReadonlySet<string> = new Set(
  'km kilometers kilometres meters metres miles feet tons tonnes kg people persons percent dollars euros manats rubles dead wounded troops soldiers square cubic hectares points pm am million billion mw gw times'.split(
    ' ',
  ),
);
/** A plural noun after the number: `2020 refugees`; forms of `to be` and the like are none. */
const looksCounted = (word: string): boolean =>
  /^[a-z]{3,}s$/.test(word) && !/^(was|has|is|this|its|as|his|ss|.*ous|.*ss|.*ics)$/.test(word);

/** `the 1990s`, `'80s`, `the nineties`. */
export const decades = (t: TokenList, i: number): readonly Candidate[] => {
  const the = t.is(i, 'the') ? 1 : 0;
  let at = i + the;
  if (t.at(at).lexeme?.decade !== undefined && the)
    return [dateCandidate(i, at + 1, { kind: 'decade', decade: 190 + t.at(at).lexeme!.decade! / 10 })];
  if (t.is(at, "'", '`')) at++;
  const token = t.at(at);
  if (token.integer === null || token.integer % 10 !== 0) return NONE;
  const apostrophe =
    token.suffix === '' && t.is(at + 1, "'") && t.at(at + 2).lower === 's' && t.isGlued(at + 1) && t.isGlued(at + 2);
  if (token.suffix !== 's' && !apostrophe) return NONE;
  const end = apostrophe ? at + 3 : at + 1;
  if (token.integer >= 1000 && token.integer < 2100 && token.text.length <= 5)
    return apostrophe && !the
      ? NONE
      : token.integer % 100 === 0 && token.integer < 2000
        ? [dateCandidate(i, end, { kind: 'century', century: token.integer / 100 })]
        : [dateCandidate(i, end, { kind: 'decade', decade: token.integer / 10 })];
  if ((the || at > i) && token.integer >= 10 && token.integer < 100 && !apostrophe)
    return [dateCandidate(i, end, { kind: 'decade', decade: Math.floor(fullYear(token.integer) / 10) })];
  return NONE;
};

/** `the 20th century`, `twentieth century`. */
export const centuries = (t: TokenList, i: number): readonly Candidate[] => {
  const at = t.is(i, 'the') ? i + 1 : i;
  const { integer, suffix, lexeme } = t.at(at);
  const ordinal =
    integer !== null && /^(st|nd|rd|th)$/.test(suffix) ? integer : integer === null ? lexeme?.ordinal : undefined;
  if (ordinal === undefined || ordinal > 25) return NONE;
  const hyphen = t.is(at + 1, '-') ? 1 : 0;
  if (!t.is(at + 1 + hyphen, 'century')) return NONE;
  return [dateCandidate(i, at + 2 + hyphen, { kind: 'century', century: ordinal - 1 })];
};
