import { type DateOrder, dateAtStart, edtfOf } from '../outline/date-expression.ts';
import { MONTH_NAMES, monthNumber, opensWithPerson } from '../outline/months.ts';
import { isEdtf } from '../time/edtf.ts';

/** The date with which a note begins, and where the words begin behind it. */
export interface OpeningDate {
  /** null for a month without its year, which a line above may give */
  readonly edtf: string | null;
  /** the first and the last month of a label without a year, 1 to 12; null for other dates */
  readonly months: readonly [number, number] | null;
  readonly words: number;
}

/** How many notes of a document begin with nothing but a year before their words is no chance. */
const SEVERAL = 3;

/**
 * The date with which a note begins, not parted from its words (`6 Jan 2001 The party wins the election`) or by a mark
 * (`1974 – The army takes power`, `2003 - 16 April The island signs`, `Feb–May: Inspectors visit the plant`); null where
 * prose goes on behind the date, in lower case or behind a comma.
 * @param years whether notes of this document begin with a year before their words (`1974 The army takes power`)
 */
export const openingDate = (text: string, order: DateOrder | null, years = false): OpeningDate | null => {
  const head = text.slice(0, 90);
  const bullet = /^[•▪●*·–—-]\s+/.exec(head)?.[0].length ?? 0;
  const found = dateOf(head.slice(bullet), order ?? 'day-first', years);
  return found && { ...found, words: found.words + bullet };
};

/** Whether several blocks begin with a year and go on with their words. */
export const openWithYears = (texts: readonly string[]): boolean =>
  texts.filter((text) => YEAR_AND_WORDS.test(text)).length >= SEVERAL;

/** The names with a small letter, a capital or nothing but capitals: a flag for both would take small letters for capitals. */
const inBothCases = (names: string): string =>
  names
    .split('|')
    .flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
    .join('|');
const MONTH = inBothCases(MONTH_NAMES);

const YEAR = '(?:1[5-9]|20)\\d\\d';
const WORDS = '(?=["“‘]?\\p{Lu})';
const MARK = '\\s*(?::|[-–—]+(?=\\s))\\s*';

const BEFORE_WORDS = new RegExp(`^(?:${MARK}|\\s+)${WORDS}`, 'u');
const YEAR_AND_WORDS = new RegExp(`^(${YEAR})\\s+${WORDS}`, 'u');
const YEAR_AND_MARK = new RegExp(`^\\(?(${YEAR})(?:\\)\\s*|${MARK})${WORDS}`, 'u');
/** `1974–1976:`, `1974-76 –`; `2003-04` may be a month */
const YEARS_AND_MARK = new RegExp(`^(${YEAR})\\s*[-–—/]\\s*(${YEAR}|[2-9]\\d|1[3-9])${MARK}${WORDS}`, 'u');
/** `2003 - 16 April`, `1974, July 20` */
const YEAR_BEFORE_DATE = new RegExp(`^(${YEAR})(?:\\s*[-–—:]\\s*|,\\s+|\\s+)(?=\\p{L}|\\d{1,2}\\s)`, 'u');
/** `1991 May-June -`, `2008 March The port` */
const YEAR_BEFORE_MONTHS = new RegExp(
  `^(${YEAR}),?\\s+(${MONTH})\\.?(?:\\s*[-–—/]\\s*(${MONTH})\\.?)?(?:${MARK}|\\s+)${WORDS}`,
  'u',
);
/** `Early 1990`, `Spring 1997`, `Late April 2003`, `Mid-2004` */
const PART_OF_YEAR = new RegExp(
  `^(${inBothCases('early|mid|late|spring|summer|autumn|fall|winter|end of|beginning of')})[\\s-]+(?:(${MONTH})\\.?\\s+)?(${YEAR})(?:${MARK}|\\s+)${WORDS}`,
  'u',
);
/** `Feb–May:`, `March –` */
const MONTHS = new RegExp(`^(${MONTH})\\.?(?:\\s*[-–—/]\\s*(${MONTH})\\.?)?(?:,?\\s+(${YEAR}))?${MARK}${WORDS}`, 'u');

const dateOf = (text: string, order: DateOrder, years: boolean): OpeningDate | null => {
  const date = /\d/.test(text.slice(0, NEAR)) ? dateAtStart(text, order) : null;
  if (date !== null && (date.day !== null || date.year !== null)) {
    const between = BEFORE_WORDS.exec(text.slice(date.length, date.length + 8));
    return between === null ? null : { edtf: edtfOf(date, null), months: null, words: date.length + between[0].length };
  }
  const [before, year] = YEAR_BEFORE_DATE.exec(text) ?? [];
  const day = before === undefined ? null : dateAtStart(text.slice(before.length), order);
  if (before !== undefined && day !== null && day.day !== null && day.year === null) {
    const at = before.length + day.length;
    const between = BEFORE_WORDS.exec(text.slice(at, at + 8));
    if (between !== null) return { edtf: edtfOf(day, Number(year)), months: null, words: at + between[0].length };
  }
  const [whole, ofYear, first, last] = YEAR_BEFORE_MONTHS.exec(text) ?? [];
  if (whole !== undefined) {
    const from = monthOf(ofYear!, monthNumber(first!)!);
    const edtf = last === undefined ? from : `${from}/${monthOf(ofYear!, monthNumber(last)!)}`;
    if (isEdtf(edtf)) return { edtf, months: null, words: whole.length };
  }
  const span = YEARS_AND_MARK.exec(text);
  if (span) {
    const from = span[1]!;
    const to = span[2]!;
    const edtf = `${from}/${from.slice(0, 4 - to.length)}${to}`;
    // `1999/17` is the number of a resolution
    return isEdtf(edtf) ? { edtf, months: null, words: span[0].length } : null;
  }
  const alone = YEAR_AND_MARK.exec(text) ?? (years ? YEAR_AND_WORDS.exec(text) : null);
  if (alone) return { edtf: alone[1]!, months: null, words: alone[0].length };
  const part = PART_OF_YEAR.exec(text);
  if (part) {
    const month = part[2] === undefined ? SEASONS[part[1]!.toLowerCase()] : monthNumber(part[2]);
    return { edtf: month ? monthOf(part[3]!, month) : part[3]!, months: null, words: part[0].length };
  }
  const months = opensWithPerson(text) ? null : MONTHS.exec(text);
  if (months === null) return null;
  const from = monthNumber(months[1]!)!;
  const to = months[2] === undefined ? from : monthNumber(months[2])!;
  return { edtf: null, months: [from, to], words: months[0].length };
};

/** As EDTF numbers them behind the months. */
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** How far from the beginning of a note the digits of its date begin. */
const NEAR = 24;

const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The months of a label in the year over it, as EDTF; what stands over it where that is no year. */
export const inYear = ({ edtf, months }: OpeningDate, over: string | null): string | null => {
  if (edtf !== null || months === null || over === null || !/^\d{4}$/.test(over)) return edtf ?? over;
  const [from, to] = months;
  return from === to ? monthOf(over, from) : from < to ? `${monthOf(over, from)}/${monthOf(over, to)}` : over;
};
