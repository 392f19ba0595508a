import { type DayNumber, dayNumber, daysInMonth, formatDay, isCalendarDay, shiftMonth } from './calendar.ts';

/**
 * Extended Date/Time Format (ISO 8601-2:2019), the part that sources need: years, months, days, date-times, unspecified
 * digits (`199X`, `2024-XX`), qualifiers (`?`, `~`, `%`), seasons and quarters (`2024-21`, `2024-33`), intervals with open
 * (`..`) or unknown (empty) ends, and sets (`[2020-11-09,2020-11-10]` one of, `{…}` all of).
 */
export interface EdtfRange {
  /** the first day that the value can mean; null when its start is open or unknown */
  readonly earliest: DayNumber | null;
  /** the last day that the value can mean; null when its end is open or unknown */
  readonly latest: DayNumber | null;
  /** how finely the value is stated */
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The finest unit that a value names; an interval or a set says nothing of how fine its ends are. */
export type EdtfPrecision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'set';

/** Thrown for a value that is not EDTF. */
export class InvalidEdtfError extends Error {
  readonly value: string;
  constructor(value: string) {
    super(`'${value}' is no EDTF date; expected for example 2024-10-24, 2024-10, 199X, 1990~ or 2020-11/..`);
    this.name = 'InvalidEdtfError';
    this.value = value;
  }
}

const DATE =
  /^([?~%]?)(\d{4}|\d{3}X|\d{2}XX|XXXX)([?~%]?)(?:-([?~%]?)(\d{2}|XX)([?~%]?)(?:-([?~%]?)(\d{2}|XX|\dX)([?~%]?)(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** What the value can mean, as days; null when it is not EDTF. */
export const parseEdtf = (value: string): EdtfRange | null => {
  if (value.length > 200) return null;
  if ((value.startsWith('[') && value.endsWith(']')) || (value.startsWith('{') && value.endsWith('}')))
    return parseSet(value);
  const slash = value.indexOf('/');
  return slash < 0 ? parseSingle(value) : parseInterval(value.slice(0, slash), value.slice(slash + 1));
};

const parseSet = (value: string): EdtfRange | null => {
  const members = value
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  const ranges = members.map((member) => parseSingle(member.replace('..', '')));
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0 || known.length !== ranges.length) return null;
  const first = known.reduce((a, b) => ((b.earliest ?? -Infinity) < (a.earliest ?? -Infinity) ? b : a));
  const last = known.reduce((a, b) => ((b.latest ?? Infinity) > (a.latest ?? Infinity) ? b : a));
  return {
    earliest: members[0]?.startsWith('..') ? null : first.earliest,
    latest: members.at(-1)?.endsWith('..') ? null : last.latest,
    precision: 'set',
    approximate: known.some((range) => range.approximate),
    uncertain: known.some((range) => range.uncertain),
  };
};

const OPEN: EdtfRange = { earliest: null, latest: null, precision: 'interval', approximate: false, uncertain: false };

const parseInterval = (from: string, to: string): EdtfRange | null => {
  const isOpen = (end: string) => end === '..' || end === '';
  if (isOpen(from) && isOpen(to)) return null;
  const start = isOpen(from) ? OPEN : parseSingle(from);
  const end = isOpen(to) ? OPEN : parseSingle(to);
  if (!start || !end) return null;
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) return null;
  return {
    earliest: start.earliest,
    latest: end.latest,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
};

const parseSingle = (value: string): EdtfRange | null => parsePlain(value) ?? parseMarked(value);

const DASH = 45;

/** Digits from `start` up to `end` as a number; -1 when something else stands there. */
const digits = (value: string, start: number, end: number): number => {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
};

/** The three forms that nearly all values have, `2024`, `2024-10` and `2024-10-24`, without a regular expression. */
const parsePlain = (value: string): EdtfRange | null => {
  const { length } = value;
  if (length !== 4 && !((length === 7 || length === 10) && value.charCodeAt(4) === DASH)) return null;
  const year = digits(value, 0, 4);
  if (year < 0) return null;
  if (length === 4) return plain(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year');
  const month = digits(value, 5, 7);
  if (month < 1 || month > 12) return null;
  if (length === 7) return plain(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)), 'month');
  const day = value.charCodeAt(7) === DASH ? digits(value, 8, 10) : -1;
  if (!isCalendarDay(year, month, day)) return null;
  const number = dayNumber(year, month, day);
  return plain(number, number, 'day');
};

const plain = (earliest: DayNumber, latest: DayNumber, precision: EdtfPrecision): EdtfRange => ({
  earliest,
  latest,
  precision,
  approximate: false,
  uncertain: false,
});

const LEAP_YEAR = '2000';

const parseMarked = (value: string): EdtfRange | null => {
  const parts = DATE.exec(value);
  if (!parts) return null;
  const year = parts[2]!;
  const month = parts[5];
  const day = parts[8];
  const marks = (parts[1] ?? '') + parts[3] + (parts[4] ?? '') + (parts[6] ?? '') + (parts[7] ?? '') + (parts[9] ?? '');
  const qualified = { approximate: /[~%]/.test(marks), uncertain: /[?%]/.test(marks) };
  // of no year nothing is first or last, but there is no 30 February in any
  if (year === 'XXXX')
    return (
      parseMarked(value.replace(year, LEAP_YEAR)) && {
        earliest: null,
        latest: null,
        precision: day ? 'day' : 'year',
        ...qualified,
      }
    );
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return null;
    const precision = year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year';
    return { earliest: dayNumber(firstYear, 1, 1), latest: dayNumber(lastYear, 12, 31), precision, ...qualified };
  }
  const code = Number(month);
  if (code > 12) {
    const season = day === undefined ? seasonMonths(code) : null;
    if (!season) return null;
    const last = shiftMonth(lastYear, season.first, season.length - 1);
    return {
      earliest: dayNumber(firstYear, season.first, 1),
      latest: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
      precision: 'season',
      ...qualified,
    };
  }
  if (code === 0) return null;
  if (day === undefined || day === 'XX')
    return {
      earliest: dayNumber(firstYear, code, 1),
      latest: dayNumber(lastYear, code, daysInMonth(lastYear, code)),
      precision: 'month',
      ...qualified,
    };
  const length = daysInMonth(lastYear, code);
  const firstDay = Math.max(1, Number(day.replace('X', '0')));
  const lastDay = day.endsWith('X') ? Math.min(length, Number(day.replace('X', '9'))) : Number(day);
  if (firstDay > length || !isCalendarDay(lastYear, code, lastDay)) return null;
  if (parts[10] !== undefined && (Number(parts[10]) > 24 || Number(parts[11] ?? 0) > 59)) return null;
  return {
    earliest: dayNumber(firstYear, code, firstDay),
    latest: dayNumber(lastYear, code, lastDay),
    precision: parts[10] === undefined ? 'day' : 'time',
    ...qualified,
  };
};

/** First month and length in months of the season codes 21 to 24 (northern), quarters 33 to 36, thirds and halves. */
const seasonMonths = (code: number): { first: number; length: number } | null => {
  if (code >= 21 && code <= 24) return { first: 3 * (code - 20), length: 3 };
  if (code >= 25 && code <= 28) return { first: 3 * (code - 24), length: 3 };
  if (code >= 29 && code <= 32) return { first: ((3 * (code - 28) + 5) % 12) + 1, length: 3 };
  if (code >= 33 && code <= 36) return { first: 3 * (code - 33) + 1, length: 3 };
  if (code >= 37 && code <= 39) return { first: 4 * (code - 37) + 1, length: 4 };
  if (code === 40 || code === 41) return { first: 6 * (code - 40) + 1, length: 6 };
  return null;
};

const rangeOf = (value: string): EdtfRange => {
  const range = parseEdtf(value);
  if (!range) throw new InvalidEdtfError(value);
  return range;
};

/** Whether the value is EDTF and means days that there are. */
export const isEdtf = (value: string): boolean => parseEdtf(value) !== null;

/** The first day (`2024-10-01`) that the value can mean, null when open. @throws InvalidEdtfError */
export const earliestDay = (value: string): string | null => {
  const { earliest } = rangeOf(value);
  return earliest === null ? null : formatDay(earliest);
};

/** The last day that the value can mean, null when open. @throws InvalidEdtfError */
export const latestDay = (value: string): string | null => {
  const { latest } = rangeOf(value);
  return latest === null ? null : formatDay(latest);
};

/**
 * Orders values for a chronicle: by first day, then by last day, so that `2024-10-01` < `2024-10` only by its end, and
 * a value with an open start comes first. @throws InvalidEdtfError
 */
export const compareEdtf = (a: string, b: string): number => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const starts = (x.earliest ?? -Infinity) - (y.earliest ?? -Infinity);
  if (starts !== 0 && !Number.isNaN(starts)) return Math.sign(starts);
  const ends = (x.latest ?? Infinity) - (y.latest ?? Infinity);
  return Number.isNaN(ends) ? 0 : Math.sign(ends);
};

/** True when all that the value can mean lies within the period. Open ends of the period hold anything. @throws InvalidEdtfError */
export const withinPeriod = (value: string, period: string): boolean => {
  const [inner, outer] = [rangeOf(value), rangeOf(period)];
  return (
    (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  );
};

/** True when the two values can mean a common day. @throws InvalidEdtfError */
export const overlapsPeriod = (a: string, b: string): boolean => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return (x.earliest ?? -Infinity) <= (y.latest ?? Infinity) && (y.earliest ?? -Infinity) <= (x.latest ?? Infinity);
};

/** True when `a` narrows the time down more than `b`: it can mean fewer days. @throws InvalidEdtfError */
export const isMoreSpecific = (a: string, b: string): boolean => {
  const width = ({ earliest, latest }: EdtfRange) =>
    earliest === null || latest === null ? Infinity : latest - earliest;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (width(x) !== width(y)) return width(x) < width(y);
  return x.precision === 'time' && y.precision !== 'time';
};

/** One value for the stretch from the start of `a` to the end of `b`; null when that is no interval. */
export const joinEdtf = (a: string, b: string): string | null => {
  const start = a.includes('/') ? a.slice(0, a.indexOf('/')) : a;
  const end = b.includes('/') ? b.slice(b.indexOf('/') + 1) : b;
  const joined = start === end ? start : `${start}/${end}`;
  return isEdtf(joined) ? joined : null;
};
