import { type DateExpression, type DateOrder, dateAtStart } from '../outline/date-expression.ts';

/**
 * The date with which a note begins, not parted from its words (`6 Jan 2001 The party wins the election`), and where the
 * words begin; null where prose goes on behind the date, in lower case or behind a comma.
 */
export const openingDate = (
  text: string,
  order: DateOrder | null,
): { readonly date: DateExpression; readonly words: number } | null => {
  if (!/\d/.test(text.slice(0, 12))) return null;
  const date = dateAtStart(text, order ?? 'day-first');
  if (date === null || (date.day === null && date.year === null)) return null;
  const between = BEFORE_WORDS.exec(text.slice(date.length, date.length + 8));
  return between === null ? null : { date, words: date.length + between[0].length };
};

const BEFORE_WORDS = /^\s+(?=["“‘]?\p{Lu})/u;
