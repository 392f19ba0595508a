import { type Candidate, type Meaning, NONE } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { dateAt } from './date-at.ts';

const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk et ct pt'.split(' '),
);

interface ClockTime {
  readonly end: number;
  /** `T10:35` */
  readonly value: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `a.m.`, `pm`, `p.m`: the hours to add, null when none stands there. */
const halfDayAt = (t: TokenList, i: number): { end: number; afternoon: boolean } | null => {
  if (t.is(i, 'am', 'pm')) return { end: i + 1, afternoon: t.is(i, 'pm') };
  if (t.is(i, 'a', 'p') && t.is(i + 1, '.') && t.is(i + 2, 'm') && t.isGlued(i + 1) && t.isGlued(i + 2))
    return { end: t.is(i + 3, '.') && t.isGlued(i + 3) ? i + 4 : i + 3, afternoon: t.is(i, 'p') };
  return null;
};

const hoursAndMinutes = (text: string): [number, number, number | null] | null => {
  const parts = text.length <= 8 ? /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) : null;
  if (!parts) return null;
  const [hours, minutes, seconds] = [
    Number(parts[1]),
    Number(parts[2]),
    parts[3] === undefined ? null : Number(parts[3]),
  ];
  return hours < 25 && minutes < 60 && (seconds ?? 0) < 60 ? [hours, minutes, seconds] : null;
};

/** `1030 GMT`: hours and minutes without a mark between them, told by the zone that follows. */
const fourDigitsBeforeZone = (t: TokenList, i: number): [number, number, null] | null => {
  const { text } = t.at(i);
  const zone = t.at(i + 1);
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(text) || !ZONES.has(zone.lower) || zone.text === zone.lower) return null;
  return [Number(text.slice(0, 2)), Number(text.slice(2)), null];
};

const clockTimeAt = (t: TokenList, i: number): ClockTime | null => {
  const token = t.at(i);
  if (t.is(i, 'noon', 'midday') && !t.is(i - 1, 'high')) return { end: i + 1, value: 'T12:00' };
  if (t.is(i, 'midnight')) return { end: i + 1, value: 'T24:00' };
  if (token.kind !== 'number') return null;
  const digits = token.suffix === '' ? token.text : token.text.slice(0, -token.suffix.length);
  const chain = hoursAndMinutes(digits) ?? fourDigitsBeforeZone(t, i);
  const [hours, minutes, seconds] = chain ?? [token.integer ?? 99, 0, null];
  const glued =
    token.suffix === 'am' || token.suffix === 'pm' ? { end: i + 1, afternoon: token.suffix === 'pm' } : null;
  const half = glued ?? (token.suffix === '' ? halfDayAt(t, i + 1) : null);
  if (half && hours >= 1 && hours <= 12)
    return {
      end: half.end,
      value: `T${pad((hours % 12) + (half.afternoon ? 12 : 0))}:${pad(minutes)}${seconds === null ? '' : `:${pad(seconds)}`}`,
    };
  if (token.suffix !== '') return null;
  if (token.integer !== null && hours >= 1 && hours <= 12) {
    if (t.follow(i + 1, 'o', "'", 'clock')) return { end: i + 4, value: `T${pad(hours)}:00` };
    if (
      t.follow(i + 1, 'in', 'the') &&
      t.is(i + 3, 'morning', 'afternoon', 'evening') &&
      (t.is(i - 1, 'at', 'by', 'around', 'about', 'until', '-') || t.is(i - 1, 'from'))
    )
      return { end: i + 4, value: `T${pad(hours + (t.is(i + 3, 'morning') ? 0 : 12))}:00` };
  }
  if (
    chain &&
    (ZONES.has(t.at(i + 1).lower) ||
      t.is(i - 1, 'at', 'by', 'around', 'about', 'until', 'from', 'since', 'to', 'approximately') ||
      t.is(i + 1, 'hours', 'local'))
  )
    return { end: i + 1, value: `T${pad(hours)}:${pad(minutes)}${seconds === null ? '' : `:${pad(seconds)}`}` };
  return null;
};

/** ` on 5 May`, ` local time on Friday`: the day of a time of day that is an expression of its own. */
const dayAfter = (t: TokenList, i: number): Meaning | null => {
  const at = t.follow(i, 'local', 'time') ? i + 2 : t.is(i, 'hours', 'time') ? i + 1 : i;
  const date = t.is(at, 'on') ? dateAt(t, at + 1) : null;
  return date && isDay(date.meaning) ? date.meaning : null;
};

/** `10:35 a.m.`, `noon Thursday`, `5 p.m. EST, Nov. 6`, `at 14:30`. */
export const clockTimes = (t: TokenList, i: number): readonly Candidate[] => {
  const around = t.is(i, 'around', 'about', 'approximately') ? 1 : 0;
  const clock = clockTimeAt(t, i + around);
  if (!clock) return NONE;
  const zone = ZONES.has(t.at(clock.end).lower) && t.isCapitalised(clock.end) ? 1 : 0;
  const end = clock.end + zone;
  const date = dateAt(t, t.is(end, ',') ? end + 1 : end);
  const of: Meaning | null = date && isDay(date.meaning) ? date.meaning : null;
  const day = of ? null : dayAfter(t, end);
  const mod = around ? 'APPROX' : null;
  return [
    {
      first: around && t.is(i, 'around') ? i : i + around,
      end: of ? date!.end : end,
      type: 'TIME',
      meaning: { kind: 'clock', time: clock.value, of: of ?? day },
      mod,
    },
  ];
};

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'calendar' && meaning.day !== null) ||
  (meaning.kind === 'unit' && meaning.unit === 'D');
