/** The first and last day that a date can mean; ISO days, both inclusive. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/** Stands for the open end of an interval, so that days compare as text. */
export const NO_EARLIEST = '0001-01-01';
export const NO_LATEST = '9999-12-31';

/**
 * The days that an EDTF date, interval or open interval covers (ISO 8601-2:2019, levels 0 and 1 with season codes).
 * Qualifiers (`~`, `?`, `%`) do not widen it, and a time of day is left out. Null for what is no such date; never throws.
 */
export const edtfDays = (edtf: string | null): DayRange | null => {
  if (!edtf) return null;
  const [first, last, ...rest] = edtf.trim().split('/');
  if (rest.length > 0) return null;
  if (last === undefined) return days(first!);
  const start = isOpen(first!) ? NO_EARLIEST : days(first!)?.earliest;
  const end = isOpen(last) ? NO_LATEST : days(last)?.latest;
  return start && end && start <= end ? { earliest: start, latest: end } : null;
};

const isOpen = (part: string): boolean => part === '' || part === '..';

const days = (text: string): DayRange | null => {
  const match = /^(\d[\dX]{3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text.replace(/T.*$/, '').replace(/[~?%]/g, ''));
  if (!match) return null;
  const [, year, month = 'XX', day = 'XX'] = match;
  const firstYear = year!.replaceAll('X', '0').replace('0000', '0001');
  const lastYear = year!.replaceAll('X', '9');
  if (month === 'XX') return { earliest: `${firstYear}-01-01`, latest: `${lastYear}-12-31` };
  const months = SEASONS[month] ?? (Number(month) >= 1 && Number(month) <= 12 ? [Number(month), Number(month)] : null);
  if (!months) return null;
  if (day === 'XX')
    return {
      earliest: `${firstYear}-${two(months[0]!)}-01`,
      latest: `${lastYear}-${two(months[1]!)}-${two(daysIn(Number(lastYear), months[1]!))}`,
    };
  if (months[0] !== months[1] || Number(day) < 1 || Number(day) > daysIn(Number(lastYear), months[0]!)) return null;
  return { earliest: `${firstYear}-${month}-${day}`, latest: `${lastYear}-${month}-${day}` };
};

/** EDTF level 1 and 2 codes: quarters, quadrimesters and halves are plain; winter (24) is taken within its year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [1, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const two = (number: number): string => String(number).padStart(2, '0');
