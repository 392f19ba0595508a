import { type DateExpression, dateAtStart } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';

/** The name of a section or of an issue and the month with its year beside it. */
export interface NameAndMonth {
  readonly name: string;
  readonly date: DateExpression;
}

const LONGEST = 80;
/** What sets a month apart from a name before it. */
const SET_APART = /(?:\s*[–—|(,:[]|\s-)\s*$/;

/**
 * A name with a month and its year before it, which is that of what comes out again and again (`October 2018 monthly
 * forecast`), or behind it and set apart (`Valley watch – January 2024`, `Marn (May 2019)`). Null for other words: `The flood
 * of May 2019` tells of one.
 */
export const nameAndMonth = (words: string): NameAndMonth | null => {
  if (words.length > LONGEST) return null;
  const first = dateAtStart(words);
  if (first !== null && isMonth(first)) {
    const name = words.slice(first.length).replace(/^[\s–—|:,-]+/, '');
    return isIssueName(name) ? { name, date: first } : null;
  }
  const bare = words.replace(/[\s)\].]+$/, '');
  for (const { index } of bare.matchAll(/(?<=[\s([])\p{L}/gu)) {
    const date = dateAtStart(bare.slice(index));
    if (date === null || date.length < bare.length - index || !isMonth(date)) continue;
    const before = bare.slice(0, index);
    const name = before.replace(SET_APART, '');
    return name !== before && /\p{L}{3}/u.test(name) ? { name, date } : null;
  }
  return null;
};

const isMonth = ({ year, day, to }: DateExpression): boolean => year !== null && day === null && to === null;
