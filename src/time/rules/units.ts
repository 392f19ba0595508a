import { type Candidate, dateCandidate, type Meaning, NONE, unitOf } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { shiftAt } from './weekdays.ts';

/** `this week`, `last year`, `the next day`, `the following month`, `that same day`, `the current quarter`. */
export const relativeUnits = (t: TokenList, i: number): readonly Candidate[] => {
  const same = sameUnitAt(t, i);
  if (same) return [same];
  const shift = shiftAt(t, i);
  if (!shift || (t.is(i, 'this') && t.is(i - 1, 'to') && t.is(i + 1, 'day'))) return NONE;
  const fiscal = t.is(shift.end, 'fiscal', 'financial', 'calendar', 'academic', 'trading', 'business') ? 1 : 0;
  const at = shift.end + fiscal;
  const { unit, plural, part } = t.at(at).lexeme ?? {};
  if (part !== undefined && !plural && !fiscal) return partOfDay(t, i, at, shift, part);
  if (unit === undefined || plural || unit === 'TS' || unit === 'TM' || unit === 'TH' || unit === 'L') return NONE;
  if (isTitle(t, i, at) || t.is(at, 'fortnight')) return NONE;
  if (t.is(at + 1, '-') && t.isGlued(at + 1) && !t.is(at + 2, 'old')) return NONE;
  if (t.is(shift.end - 1, 'past') && unit !== 'Y' && unit !== 'WE' && !t.is(shift.end - 2, 'this'))
    return [{ ...dateCandidate(i, at + 1, { kind: 'duration', unit, amount: 1, side: -1 }), type: 'DURATION' }];
  if (t.is(i, 'the') && t.is(i + 1, 'last') && t.is(i - 1, 'over') && (unit === 'W' || unit === 'M' || unit === 'Y'))
    return [{ ...dateCandidate(i, at + 1, { kind: 'duration', unit, amount: 1, side: -1 }), type: 'DURATION' }];
  const day = unit === 'D' && shift.shift === 0 ? 'narrative' : shift.from;
  const from =
    unit === 'E' || unit === 'C' || unit === 'Q' ? 'speech' : unit === 'D' && shift.shift !== 0 ? 'narrative' : day;
  return [dateCandidate(i, at + 1, unitOf(unit, shift.shift, from))];
};

/** `This Week` on a screen: the name of a programme. */
const isTitle = (t: TokenList, first: number, at: number): boolean =>
  t.isCapitalised(first) && t.isCapitalised(at) && t.at(at).text !== t.at(at).text.toUpperCase();

const partOfDay = (
  t: TokenList,
  first: number,
  at: number,
  { shift, from }: { shift: -1 | 0 | 1; from: 'speech' | 'narrative' },
  part: Extract<Meaning, { kind: 'day-part' }>['part'],
): readonly Candidate[] => {
  if (t.is(first, 'past', 'coming')) return NONE;
  return [{ ...dateCandidate(first, at + 1, { kind: 'day-part', part, of: unitOf('D', shift, from) }), type: 'TIME' }];
};

/** `the same day`, `that week`, `the current year`. */
const sameUnitAt = (t: TokenList, i: number): Candidate | null => {
  if (!t.is(i, 'the', 'that', 'same')) return null;
  let at = i + 1;
  let from: 'speech' | 'narrative' = 'narrative';
  const same = t.is(at, 'same', 'very');
  if (t.is(i, 'same')) at = i;
  if (t.is(at, 'same', 'very')) at++;
  else if (t.is(at, 'current', 'present')) {
    at++;
    from = 'speech';
  } else if (!t.is(i, 'that')) return null;
  if (t.is(at, 'fiscal', 'financial', 'calendar')) at++;
  const { unit, plural, part } = t.at(at).lexeme ?? {};
  if (part !== undefined && !plural)
    return { ...dateCandidate(i, at + 1, { kind: 'day-part', part, of: unitOf('D', 0, 'narrative') }), type: 'TIME' };
  if (unit === undefined || plural || unit.startsWith('T')) return null;
  if (unit === 'D' && t.is(at - 1, 'present', 'current'))
    return dateCandidate(i, at + 1, { kind: 'reference', value: 'PRESENT_REF' });
  if (unit === 'Q' && !same && from === 'narrative')
    return dateCandidate(i, at + 1, { kind: 'reported-quarter', yearShift: 0, year: null });
  return dateCandidate(i, at + 1, unitOf(unit, 0, from));
};

/** `the week`, `the year`, `the month`, `the weekend`: only where a preposition or an end makes it a date. */
export const definiteUnits = (t: TokenList, i: number): readonly Candidate[] => {
  if (!t.is(i, 'the')) return NONE;
  const full = t.is(i + 1, 'full', 'fiscal', 'whole', 'entire') ? 1 : 0;
  const fiscalLatest = t.is(i + 1, 'latest') && t.is(i + 2, 'fiscal') ? 2 : 0;
  const at = i + 1 + (fiscalLatest || full);
  const { unit, plural } = t.at(at).lexeme ?? {};
  if (unit === undefined || plural) return NONE;
  const after = t.at(at + 1).lower;
  if (unit === 'WE')
    return t.is(i - 1, 'over', 'during', 'of', 'on', 'at', 'for') ? [dateCandidate(i, at + 1, unitOf('WE', 0))] : NONE;
  if (unit === 'Y' && t.is(at + 1, 'ended', 'ending', 'to'))
    return [{ ...dateCandidate(i, at + 1, { kind: 'duration', unit: 'Y', amount: 1, side: null }), type: 'DURATION' }];
  if (after === '-' || t.is(at + 1, 'of', 'that', 'when', 'before', 'after', 'in')) return NONE;
  if (unit === 'Y' && (t.is(i - 1, 'for', 'of', 'in', 'during', 'throughout') || full > 0 || fiscalLatest > 0))
    return [dateCandidate(i, at + 1, unitOf('Y', fiscalLatest ? -1 : 0))];
  if (unit === 'W' && t.is(at + 1, "'") && t.is(at + 2, 's')) return [dateCandidate(i, at + 1, unitOf(unit, 0))];
  if (
    (unit === 'W' || unit === 'M') &&
    (t.is(i - 1, 'for', 'during') ||
      (t.is(i - 1, 'of', 'in') && t.is(i - 2, 'end', 'beginning', 'start', 'earlier', 'later', 'late', 'early')))
  )
    return [dateCandidate(i, at + 1, unitOf(unit, 0))];
  return NONE;
};
