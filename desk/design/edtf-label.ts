/** How exactly a date is known, in the words of a reader. */
export type DatePrecision = 'day' | 'range' | 'month' | 'year' | 'open' | 'about' | 'unknown';

export interface DateLabelText {
  readonly text: string;
  readonly precision: DatePrecision;
}

/** January to December, short. */
export const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(-?\d{3,4}X?X?|\d{2}XX|\d{3}X)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)/;

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly about: boolean;
  /** hours and minutes, where the date has a time */
  readonly time: string | null;
}

/**
 * An EDTF date as a person writes it, with no more precision than it has.
 * @param edtf `2024-10-24`, `2024-10`, `2024-10-02/2024-10-05`, `2020-11/..`, `1990~`, `199X`; null when unknown
 */
export const edtfLabel = (edtf: string | null): DateLabelText => {
  if (edtf === null || edtf === '') return { text: 'undated', precision: 'unknown' };
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) return intervalLabel(from, to, edtf);
  const parts = partsOf(from);
  return parts ? { text: written(parts), precision: precisionOf(parts) } : { text: edtf, precision: 'about' };
};

const intervalLabel = (from: string, to: string, edtf: string): DateLabelText => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a && b) return { text: rangeText(a, b), precision: 'range' };
  if (a) return { text: `since ${written(a)}`, precision: 'open' };
  if (b) return { text: `until ${written(b)}`, precision: 'open' };
  return { text: edtf, precision: 'unknown' };
};

const partsOf = (date: string): Parts | null => {
  const match = DATE.exec(date);
  if (!match) return null;
  const [whole, year, month, day, qualifier] = match;
  return {
    year: year!,
    month: month && month !== 'XX' ? Number(month) : null,
    day: day && day !== 'XX' ? Number(day) : null,
    about: qualifier !== '',
    time: /^T(\d{2}:\d{2})/.exec(date.slice(whole.length))?.[1] ?? null,
  };
};

const precisionOf = ({ month, day, about, year }: Parts): DatePrecision => {
  if (about || year.includes('X')) return 'about';
  return day !== null ? 'day' : month !== null ? 'month' : 'year';
};

const yearText = (year: string): string =>
  /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s` : /^\d{2}XX$/.test(year) ? `${year.slice(0, 2)}00s` : year;

/** Of a season (EDTF level 1) the month field is 21 to 24. */
const monthText = (month: number): string =>
  SHORT_MONTHS[month - 1] ?? ['spring', 'summer', 'autumn', 'winter'][month - 21] ?? String(month);

const written = (parts: Parts, { withYear = true, withMonth = true } = {}): string => {
  const { year, month, day, about, time } = parts;
  const words = [
    day !== null ? String(day) : null,
    month !== null && withMonth ? monthText(month) : null,
    withYear || month === null ? yearText(year) : null,
    time,
  ].filter((word) => word !== null);
  return `${about ? 'about ' : ''}${words.join(' ')}`;
};

const rangeText = (a: Parts, b: Parts): string => {
  const sameYear = a.year === b.year && a.month !== null && b.month !== null;
  const sameMonth = sameYear && a.month === b.month && a.day !== null && b.day !== null;
  const begin = written(a, { withYear: !sameYear, withMonth: !sameMonth });
  return `${begin}${sameMonth ? '–' : ' – '}${written(b)}`;
};
