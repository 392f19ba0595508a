import { WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { type DateExpression, type DateOrder, dateAtStart } from './date-expression.ts';
import { MONTH_NAMES, monthNumber, opensWithPerson } from './months.ts';

/** A date at the beginning of an entry, and what parts it from the entry’s words. */
export interface EntryStart {
  readonly date: DateExpression;
  /** where the entry’s words begin; the text’s length when the date stands alone */
  readonly words: number;
  /**
   * `alone`: nothing follows; `colon`, `dash`, `bar`: set off by it; `point`: a full stop behind a month’s name or a
   * year (`12 May. The council met.`); `stop`: a full stop behind mere numbers, or nothing but a blank
   */
  readonly form: 'alone' | 'colon' | 'dash' | 'bar' | 'point' | 'stop';
}

const BEFORE = /^(?:[-•▪●*◦■–—|]\s+)?(?:[*_]{1,3}|[[(])?/;
const LIST_NUMBER = /^\d{1,3}[.)]\s+(?=\d|\p{Lu})/u;
const CLOSE = '[*_\\])]{0,3}';
/** `evening`, `8:00 p.m.` */
const PART_OF_DAY =
  '(?:(?:early|late|in the)\\s)?(?:morning|midday|noon|afternoon|evening|night|midnight|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?|h|hrs?)?)';
const AFTER: readonly (readonly [EntryStart['form'], RegExp])[] = [
  ['alone', new RegExp(`^${CLOSE}[.:,]?\\s*$`)],
  ['alone', new RegExp(`^${CLOSE}\\s*[(,]\\s*(?:${WEEKDAY_NAMES.join('|')})\\)?:?\\s*$`, 'i')],
  ['colon', new RegExp(`^${CLOSE}\\s?:${CLOSE}\\s*(?=\\S)`)],
  ['colon', new RegExp(`^${CLOSE},\\s${PART_OF_DAY}:${CLOSE}\\s+(?=\\S)`, 'i')],
  ['dash', new RegExp(`^${CLOSE}\\s+[-–—]\\s+(?=\\S)`)],
  ['dash', new RegExp(`^${CLOSE}[–—]\\s?(?=\\p{Lu})`, 'u')],
  ['bar', new RegExp(`^${CLOSE}\\s*[|\\t]\\s*(?=\\S)`)],
  ['stop', new RegExp(`^${CLOSE}\\.${CLOSE}\\s+(?=[\\p{Lu}"“«])`, 'u')],
  ['stop', new RegExp(`^${CLOSE}\\s+(?=["“«]?\\p{Lu})`, 'u')],
];

/** The date with which the text begins when it is set off as an entry’s date, or null. */
export const entryStart = (text: string, order: DateOrder = 'day-first'): EntryStart | null => {
  const number = LIST_NUMBER.exec(text)?.[0].length ?? 0;
  return startAfter(text, BEFORE.exec(text)![0].length, order) ?? (number > 0 ? startAfter(text, number, order) : null);
};

const startAfter = (text: string, before: number, order: DateOrder): EntryStart | null => {
  const date = dateAtStart(text.slice(before, before + 60), order);
  if (!date || date.day === null) return monthStart(text, before, date);
  const at = before + date.length;
  const rest = text.slice(at, at + 60);
  const bracket = /[[(]$/.test(text.slice(0, before)) ? /^[\])]\s+(?=\p{Lu}|["“«])/u.exec(rest) : null;
  if (bracket) return { date, words: at + bracket[0].length, form: 'colon' };
  for (const [form, shape] of AFTER) {
    const match = shape.exec(rest);
    if (!match) continue;
    if (form === 'alone' && text.length > at + match[0].length) return null;
    const words = at + match[0].length;
    return { date, words, form: form === 'stop' && WHOLE_DATE.test(text.slice(before, words)) ? 'point' : form };
  }
  return null;
};

const MONTH = `(${MONTH_NAMES})(?!\\p{L})\\.?`;
const MONTH_LABEL = new RegExp(
  `^(?:(?:early|mid|late|end of|beginning of)[\\s-]+)?${MONTH}(?:\\s*[-–—/]\\s*${MONTH})?(?:,?\\s+(\\d{4}))?(?=[\\s:–—|*_\\])-])`,
  'iu',
);

/**
 * `Feb–May: `, `Mid-March – ` among the days of a chronicle: set off by a mark, as a month in a sentence is not, or with its
 * year right before a sentence (`May 1996 The port is closed.`).
 */
const monthStart = (text: string, before: number, written: DateExpression | null): EntryStart | null => {
  const label = text.slice(before, before + 60);
  const date = written ?? monthLabel(label);
  if (date === null || opensWithPerson(label)) return null;
  const at = before + date.length;
  const rest = text.slice(at, at + 60);
  const found = AFTER.find(([form, shape]) => form !== 'alone' && shape.test(rest));
  if (!found) return null;
  const [form, shape] = found;
  if (form === 'stop' && (date.year === null || !/[.!?]["”’)]?$/.test(text.trimEnd()))) return null;
  const words = at + shape.exec(rest)![0].length;
  return /^["“«‘]?\p{Lu}/u.test(text.slice(words)) ? { date, words, form } : null;
};

const monthLabel = (label: string): DateExpression | null => {
  const [whole, first, last, digits] = MONTH_LABEL.exec(label) ?? [];
  if (whole === undefined) return null;
  const year = digits === undefined ? null : Number(digits);
  const to = last === undefined ? null : { year, month: monthNumber(last)!, day: null };
  return { year, month: monthNumber(first!)!, day: null, to, length: whole.length };
};

/** No sentence is `12 May.`; but `12.5.` may be a number, `7 Oct.` shortened. */
const WHOLE_DATE = /(?:\p{L}{4}|may|\d{4})[*_\])]*\.[*_\])]*\s+$/iu;

/**
 * True when a line begins with a date that is set off by a colon, a dash or a bar, or is nothing but a date; before a
 * full stop it may be the end of a sentence that the line before began.
 */
export const startsEntry = (text: string): boolean => {
  const found = /^[\p{L}\d\s\-•▪●*◦■–—_[(|]/u.test(text) && /\d/.test(text.slice(0, 40)) ? entryStart(text) : null;
  return found !== null && found.form !== 'stop' && found.form !== 'point';
};
