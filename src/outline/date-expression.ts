import { MONTH_NAMES, monthNumber } from './months.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A calendar date as far as it is written; a range when `to` is there. */
export interface DateExpression {
  readonly year: number | null;
  /** 1 to 12; 0 for a year as a whole */
  readonly month: number;
  /** null for a month as a whole */
  readonly day: number | null;
  /** the end of a stretch of days, or of months where `day` is null */
  readonly to: { readonly year: number | null; readonly month: number; readonly day: number | null } | null;
  /** how many characters of the text it takes */
  readonly length: number;
}

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?';
const MONTH = `(${MONTH_NAMES})(?![\\p{L}])\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}])';
const TO = '(?:\\s*[-–—/]\\s*|\\s+(?:to|and|until|through)\\s+)';
/** A year, which pages that are copied glue to the time or the day behind it: `May 14, 20247:45 AM`, `14 May 202415 May 2024`. */
const YEAR_END = `(?!\\d(?!\\d?:\\d\\d|\\d?\\s(?:${MONTH_NAMES})\\s))(?:\\s?г\\.?)?`;
const YEAR = `(?:,?\\s+|,)(\\d{4})${YEAR_END}`;

const pattern = (source: string) => new RegExp(`^${WEEKDAY}${source}`, 'iu');

const DAY_MONTH_TO_DAY_MONTH = pattern(
  `${DAY}\\s+(?:of\\s+)?${MONTH}(?:${YEAR})?${TO}${DAY}\\s+(?:of\\s+)?${MONTH}(?:${YEAR})?`,
);
const DAYS_MONTH = pattern(`${DAY}${TO}${DAY}\\s+(?:of\\s+)?${MONTH}(?:${YEAR})?`);
const DAY_MONTH_SHORT_YEAR = pattern(`${DAY}[\\s-]+${MONTH}[\\s-]+[’']?(\\d{2})$`);
const DAY_MONTH = pattern(`${DAY}[\\s-]+(?:of\\s+)?${MONTH}(?:(?:,?\\s+|,|-)(\\d{4})${YEAR_END})?`);
const MONTH_DAY_TO_MONTH_DAY = pattern(`${MONTH}\\s+${DAY}(?:${YEAR})?${TO}${MONTH}\\s+${DAY}(?:${YEAR})?`);
const MONTH_DAYS = pattern(`${MONTH}\\s+${DAY}${TO}${DAY}(?:${YEAR})?`);
const MONTH_DAY = pattern(`${MONTH}\\s+${DAY}(?:${YEAR})?`);
/** `May, 14, 2024` */
const MONTH_COMMA_DAY = pattern(`${MONTH},\\s+${DAY}${YEAR}`);
/** `2024 May 14`, `2024, May 14` */
const YEAR_MONTH_DAY = pattern(`(\\d{4}),?\\s+${MONTH}\\s+${DAY}(?!,?\\s+\\d{4})`);
const MONTH_YEAR = pattern(`${MONTH}(?:,?\\s*|\\s*[-–/]\\s*)(\\d{4})(?!\\d)`);
const MONTHS_YEAR = pattern(`${MONTH}(?:${YEAR})?${TO}${MONTH}(?:,?\\s*|\\s*[-–/]\\s*)(\\d{4})(?!\\d)`);
const ISO =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(?:T[\d:.]+Z?)?(?:\s*(?:–|—|\/|to|-(?=\d{4}))\s*(\d{4})\2(\d{1,2})\2(\d{1,2})(?!\d))?/;
const NUMERIC =
  /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)(?:\s*[-–—]\s*(\d{1,2})\2(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d))?/;
const NUMERIC_DAYS = /^(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/;

/**
 * The date that stands at the beginning of `text`, or null: `01.10.24`, `2024-10-01`, `Oct. 17`, `12 May 2021`,
 * `Monday, 4 March 2024`, `March 1-3`, `30 April – 2 May`, `May 2021`, `June–August 2010`, and the same with month names in Azerbaijani,
 * Turkish and Russian. Looks at the first 60 characters only.
 */
export const dateAtStart = (text: string, order: DateOrder = 'day-first'): DateExpression | null => {
  const head = text.slice(0, 60);
  return /^\d/.test(head) ? (numeric(head, order) ?? named(head)) : named(head);
};

const numeric = (head: string, order: DateOrder): DateExpression | null => {
  const iso = ISO.exec(head);
  if (iso) {
    const to = iso[5] ? { year: Number(iso[5]), month: Number(iso[6]), day: Number(iso[7]) } : null;
    return checked({ year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), to, length: iso[0].length });
  }
  const days = NUMERIC_DAYS.exec(head);
  if (days) {
    const year = fullYear(days[4]!);
    const month = Number(days[3]);
    const to = { year, month, day: Number(days[2]) };
    const range = checked({ year, month, day: Number(days[1]), to, length: days[0].length });
    if (range) return range;
  }
  const match = NUMERIC.exec(head);
  if (!match) return null;
  const year = match[4] ? fullYear(match[4]) : null;
  if (year === null && match[2] !== '.') return null;
  const [day, month] = arranged(Number(match[1]), Number(match[3]), order);
  const [toDay, toMonth] = match[5] ? arranged(Number(match[5]), Number(match[6]), order) : [0, 0];
  const to = match[5] ? { year: match[7] ? fullYear(match[7]) : year, month: toMonth, day: toDay } : null;
  return checked({ year: year ?? to?.year ?? null, month, day, to, length: match[0].length });
};

const arranged = (first: number, second: number, order: DateOrder): readonly [number, number] =>
  (order === 'day-first' && second <= 12) || first > 12 ? [first, second] : [second, first];

const named = (head: string): DateExpression | null => {
  if (!/^[\d\p{L}]/u.test(head)) return null;
  for (const [shape, read] of NAMED) {
    const match = shape.exec(head);
    const found = match && read(match);
    if (found) return checked({ ...found, length: match[0].length });
  }
  return null;
};

type Read = (match: RegExpExecArray) => Omit<DateExpression, 'length'> | null;
const year = (text: string | undefined) => (text ? Number(text) : null);

const NAMED: readonly (readonly [RegExp, Read])[] = [
  [
    DAY_MONTH_TO_DAY_MONTH,
    (m) =>
      range(year(m[3]) ?? year(m[6]), monthNumber(m[2]!), Number(m[1]), year(m[6]), monthNumber(m[5]!), Number(m[4])),
  ],
  [
    DAYS_MONTH,
    (m) => range(year(m[4]), monthNumber(m[3]!), Number(m[1]), year(m[4]), monthNumber(m[3]!), Number(m[2])),
  ],
  [DAY_MONTH_SHORT_YEAR, (m) => single(fullYear(m[3]!), monthNumber(m[2]!), Number(m[1]))],
  [DAY_MONTH, (m) => single(year(m[3]), monthNumber(m[2]!), Number(m[1]))],
  [
    MONTH_DAY_TO_MONTH_DAY,
    (m) =>
      range(year(m[3]) ?? year(m[6]), monthNumber(m[1]!), Number(m[2]), year(m[6]), monthNumber(m[4]!), Number(m[5])),
  ],
  [
    MONTH_DAYS,
    (m) => range(year(m[4]), monthNumber(m[1]!), Number(m[2]), year(m[4]), monthNumber(m[1]!), Number(m[3])),
  ],
  [MONTH_COMMA_DAY, (m) => single(year(m[3]), monthNumber(m[1]!), Number(m[2]))],
  [YEAR_MONTH_DAY, (m) => single(year(m[1]), monthNumber(m[2]!), Number(m[3]))],
  [MONTH_DAY, (m) => single(year(m[3]), monthNumber(m[1]!), Number(m[2]))],
  [
    MONTHS_YEAR,
    (m) => {
      const [from, to] = [monthNumber(m[1]!), monthNumber(m[3]!)];
      if (from === null || to === null) return null;
      const end = Number(m[4]);
      const begin = year(m[2]) ?? (from > to ? end - 1 : end);
      return { year: begin, month: from, day: null, to: { year: end, month: to, day: null } };
    },
  ],
  [MONTH_YEAR, (m) => ({ year: year(m[2]), month: monthNumber(m[1]!) ?? 0, day: null, to: null })],
];

const single = (y: number | null, month: number | null, day: number) =>
  month ? { year: y, month, day, to: null } : null;

const range = (
  y: number | null,
  month: number | null,
  day: number,
  toYear: number | null,
  toMonth: number | null,
  toDay: number,
) => (month && toMonth ? { year: y, month, day, to: { year: toYear ?? y, month: toMonth, day: toDay } } : null);

const fullYear = (digits: string): number => {
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value < 70 ? 2000 + value : 1900 + value;
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!;

const checked = (date: DateExpression): DateExpression | null => {
  if (date.year !== null && (date.year < 1000 || date.year > 2999)) return null;
  if (date.day === null) return date.month >= 1 && date.month <= 12 ? date : null;
  if (!isDay(date.month, date.day)) return null;
  return date.to && date.to.day !== null && !isDay(date.to.month, date.to.day) ? { ...date, to: null } : date;
};

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const point = (y: number, month: number, day: number | null) =>
  `${pad(y, 4)}${month === 0 ? '' : `-${pad(month, 2)}`}${day === null ? '' : `-${pad(day, 2)}`}`;

/** As EDTF; `year` is used where the expression has none. Null when neither gives a year. */
export const edtfOf = (date: DateExpression, contextYear: number | null): string | null => {
  const y = date.year ?? contextYear;
  if (y === null) return null;
  const from = point(y, date.month, date.day);
  if (!date.to) return from;
  const rolled = date.to.year === null || date.to.year === date.year;
  const toYear = rolled && date.to.month < date.month ? y + 1 : (date.to.year ?? y);
  return `${from}/${point(toYear, date.to.month, date.to.day)}`;
};
