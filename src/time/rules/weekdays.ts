import { type Candidate, dateCandidate, type Meaning, NONE, type PointOfView } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { dayFirst, monthFirst } from './calendar-dates.ts';

/** `last`, `next`, `this coming`, `the previous`: which one is meant, and from whose point of view. */
export const shiftAt = (t: TokenList, i: number): { end: number; shift: -1 | 0 | 1; from: PointOfView } | null => {
  const at = t.is(i, 'the') ? i + 1 : i;
  if (t.is(at, 'this')) {
    if (t.is(at + 1, 'past', 'last')) return { end: at + 2, shift: -1, from: 'speech' };
    if (t.is(at + 1, 'coming', 'next')) return { end: at + 2, shift: 1, from: 'speech' };
    return at === i ? { end: at + 1, shift: 0, from: 'speech' } : null;
  }
  if (t.is(at, 'last', 'past') && !t.is(at - 1, 'to', 'will', 'could', 'would', 'may', 'might'))
    return { end: at + 1, shift: -1, from: 'speech' };
  if (t.is(at, 'next', 'coming', 'upcoming'))
    return { end: at + 1, shift: 1, from: at > i && t.is(at, 'next') ? 'narrative' : 'speech' };
  if (t.is(at, 'previous', 'preceding')) return { end: at + 1, shift: -1, from: 'narrative' };
  if (t.is(at, 'following') && at > i) return { end: at + 1, shift: 1, from: 'narrative' };
  return null;
};

/** A weekday, with the date or part of day that belongs to it: `Friday`, `last Friday`, `Friday, Oct. 23`, `Tuesday night`. */
export const weekdays = (t: TokenList, i: number): readonly Candidate[] => {
  const shift = t.at(i).lexeme?.weekday === undefined ? shiftAt(t, i) : null;
  const at = shift?.end ?? i;
  const { lexeme } = t.at(at);
  if (lexeme?.weekday === undefined || !t.isCapitalised(at)) return NONE;
  const short = lexeme.short === true;
  const end = short && t.is(at + 1, '.') ? at + 2 : at + 1;
  if (lexeme.plural) return short ? NONE : [{ ...dateCandidate(i, end, weekly(lexeme.weekday)), type: 'SET' }];
  const date = dateAfter(t, end);
  if (date) return [dateCandidate(i, date.end, date.meaning)];
  if (short || t.is(end, 'prayer', 'prayers', 'sermon', 'sermons')) return NONE;
  const day: Meaning = {
    kind: 'weekday',
    weekday: lexeme.weekday,
    shift: shift?.shift ?? null,
    from: shift?.from ?? 'speech',
  };
  const { part, plural } = t.at(end).lexeme ?? {};
  if (part !== undefined && plural)
    return [
      { ...dateCandidate(i, end + 1, { kind: 'set', value: `XXXX-WXX-${lexeme.weekday}T${part}` }), type: 'SET' },
    ];
  return [dateCandidate(i, end, day)];
};

const weekly = (weekday: number): Meaning => ({ kind: 'set', value: `XXXX-WXX-${weekday}` });

/** `, Oct. 23` or ` 23 October` right after a weekday. */
const dateAfter = (t: TokenList, i: number): Candidate | null => {
  const at = t.is(i, ',') ? i + 1 : i;
  const read = [monthFirst(t, at), dayFirst(t, at)].find((candidates) => candidates.length === 1)?.[0];
  return read?.meaning.kind === 'calendar' && read.meaning.day !== null ? read : null;
};
