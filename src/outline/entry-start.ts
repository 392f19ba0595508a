import { type DateExpression, type DateOrder, dateAtStart } from './date-expression.ts';

/** A date at the beginning of an entry, and what parts it from the entry’s words. */
export interface EntryStart {
  readonly date: DateExpression;
  /** where the entry’s words begin; the text’s length when the date stands alone */
  readonly words: number;
  /** `alone`: nothing follows; `colon`, `dash`, `bar`: set off by it; `stop`: a full stop or nothing but a blank */
  readonly form: 'alone' | 'colon' | 'dash' | 'bar' | 'stop';
}

const BEFORE = /^(?:[-•▪●*◦■–|]\s+)?(?:[*_]{1,3}|[[(])?/;
const LIST_NUMBER = /^\d{1,3}[.)]\s+(?=\d|\p{Lu})/u;
const CLOSE = '[*_\\])]{0,3}';
const AFTER: readonly (readonly [EntryStart['form'], RegExp])[] = [
  ['alone', new RegExp(`^${CLOSE}[.:,]?\\s*$`)],
  ['alone', new RegExp(`^${CLOSE}\\s*[(,]\\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\\)?:?\\s*$`, 'i')],
  ['colon', new RegExp(`^${CLOSE}\\s?:${CLOSE}\\s*(?=\\S)`)],
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
  if (!date || date.day === null) return null;
  const at = before + date.length;
  const rest = text.slice(at, at + 60);
  const bracket = /[[(]$/.test(text.slice(0, before)) ? /^[\])]\s+(?=\p{Lu}|["“«])/u.exec(rest) : null;
  if (bracket) return { date, words: at + bracket[0].length, form: 'colon' };
  for (const [form, shape] of AFTER) {
    const match = shape.exec(rest);
    if (match)
      return form === 'alone' && text.length > at + match[0].length
        ? null
        : { date, words: at + match[0].length, form };
  }
  return null;
};

/** True when a line begins with a date that is set off by a colon, a dash or a bar, or is nothing but a date. */
export const startsEntry = (text: string): boolean => {
  const found = /^[\p{L}\d\s\-•▪●*◦■–_[(|]/u.test(text) && /\d/.test(text.slice(0, 40)) ? entryStart(text) : null;
  return found !== null && found.form !== 'stop';
};
