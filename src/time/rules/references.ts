import { type Candidate, dateCandidate, type Meaning, NONE, unitOf } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';

const reference = (first: number, end: number, value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Candidate[] => [
  dateCandidate(first, end, { kind: 'reference', value }),
];

/** `today`, `yesterday morning`, `tonight`, `the day before yesterday`. */
export const deictics = (t: TokenList, i: number): readonly Candidate[] => {
  if (t.is(i, 'the') && t.is(i + 1, 'day') && t.is(i + 2, 'before', 'after') && t.is(i + 3, 'yesterday', 'tomorrow'))
    return [dateCandidate(i, i + 4, unitOf('D', t.is(i + 3, 'yesterday') ? -2 : 2))];
  if (t.is(i, 'the')) return unitBefore(t, i);
  if (t.is(i, 'today')) return isName(t, i) ? NONE : [dateCandidate(i, i + 1, unitOf('D', 0))];
  if (t.is(i, 'yesterday')) return [dateCandidate(i, i + 1, unitOf('D', -1))];
  if (t.is(i, 'tomorrow')) return [dateCandidate(i, i + 1, unitOf('D', 1))];
  if (t.is(i, 'tonight')) return [time(i, i + 1, { kind: 'day-part', part: 'NI', of: unitOf('D', 0) })];
  if (t.is(i, 'overnight')) return [time(i, i + 1, { kind: 'day-part', part: 'NI', of: unitOf('D', 0, 'narrative') })];
  return NONE;
};

/** `The day before, the army had left`, `the year after.`: counted from the day told last; `the day before the vote` is not. */
const unitBefore = (t: TokenList, i: number): readonly Candidate[] => {
  const { unit, plural } = t.at(i + 1).lexeme ?? {};
  const sign = t.is(i + 2, 'before') ? -1 : t.is(i + 2, 'after') ? 1 : null;
  const ends = t.at(i + 3).kind === 'break' || t.is(i + 3, ',', '.', ';');
  if (sign === null || plural || !ends || !(unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y')) return NONE;
  return [dateCandidate(i, i + 3, { kind: 'offset', unit, amount: 1, sign, from: 'narrative' })];
};

/** `USA Today`: a name. */
const isName = (t: TokenList, i: number): boolean =>
  t.isCapitalised(i) && t.isCapitalised(i - 1) && t.at(i - 1).kind === 'word' && t.at(i - 1).lexeme === null;

const time = (first: number, end: number, meaning: Meaning): Candidate => ({
  first,
  end,
  type: 'TIME',
  meaning,
  mod: null,
});

/** `now`, `recently`, `the near future`: present, past and future without a date. */
export const references = (t: TokenList, i: number): readonly Candidate[] => {
  switch (t.at(i).lower) {
    case 'now':
      return nowIsTime(t, i) ? reference(i, i + 1, 'PRESENT_REF') : NONE;
    case 'right':
      return t.is(i + 1, 'now') ? reference(i, i + 2, 'PRESENT_REF') : NONE;
    case 'currently':
    case 'nowadays':
    case 'presently':
      return reference(i, i + 1, 'PRESENT_REF');
    case 'current':
      return t.at(i + 1).kind === 'word' && !t.is(i + 1, 'account', 'accounts', 'of', 'affairs')
        ? reference(i, i + 1, 'PRESENT_REF')
        : NONE;
    case 'recently':
      return reference(i, i + 1, 'PAST_REF');
    case 'these':
      return t.is(i + 1, 'days') ? reference(i, i + 2, 'PRESENT_REF') : NONE;
    case 'soon':
      return soonIsTime(t, i) ? reference(i, i + 1, 'FUTURE_REF') : NONE;
    case 'as':
      return t.follow(i + 1, 'soon', 'as', 'possible') ? reference(i, i + 4, 'FUTURE_REF') : NONE;
    case 'a':
      return t.follow(i + 1, 'later', 'date') ? reference(i, i + 3, 'FUTURE_REF') : NONE;
    case 'future':
      return t.at(i + 1).lexeme?.unit !== undefined && t.at(i + 1).lexeme?.plural
        ? reference(i, i + 2, 'FUTURE_REF')
        : NONE;
    case 'at':
      return t.follow(i + 1, 'the', 'moment') ? reference(i + 1, i + 3, 'PRESENT_REF') : NONE;
    case 'the':
      if (
        t.is(i + 1, 'past') &&
        (t.at(i + 2).kind !== 'word' ||
          (t.is(i - 1, 'in') && (t.at(i + 2).lexeme === null || t.is(i + 2, 'that', 'this', 'the'))))
      )
        return reference(i, i + 2, 'PAST_REF');
      if (t.is(i + 1, 'near', 'short') && t.is(i + 2, 'term') && !t.is(i + 3, '-'))
        return reference(i, i + 3, 'FUTURE_REF');
      if (t.is(i + 1, 'near', 'foreseeable', 'distant', 'immediate') && t.is(i + 2, 'future'))
        return reference(i, i + 3, 'FUTURE_REF');
      if (t.is(i + 1, 'future') && (t.at(i + 2).kind !== 'word' || t.is(i - 1, 'in', 'into', 'about')))
        return reference(i, i + 2, 'FUTURE_REF');
      return NONE;
    default:
      return NONE;
  }
};

const nowIsTime = (t: TokenList, i: number): boolean => !(t.is(i + 1, '-') && t.isGlued(i + 1));

const soonIsTime = (t: TokenList, i: number): boolean =>
  !t.is(i - 1, 'as', 'too', 'so', 'how') &&
  !t.is(i + 1, 'after', 'as', 'became', 'enough') &&
  t.is(i - 1, 'will', 'may', 'to', 'it', 'enough', 'be', 'could', 'would', 'can', 'should', 'must', 'very');
