import { type DateExpression, type DateOrder, dateAtStart } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';
import { anyOf } from './words/any-of.ts';
import { SPEECHES } from './words/kind-words.ts';

/** The name of an issue and the day behind it, as written and as read. */
export interface NameAndDay {
  readonly name: string;
  readonly written: string;
  readonly date: DateExpression;
}

const LONGEST = 120;
/** What joins a day to words that tell of it: `the flood of 9 May 2018`. */
const JOINED = /\b(?:of|on|in|from|since|until|till|to|by|before|after|and|for)$/i;
const SPEECH = new RegExp(`\\b(?:${anyOf(SPEECHES)})\\b`, 'iu');

/** Whether a title is that of what somebody said on an occasion: `Transcript of the press conference on …`. */
export const isSpeech = (name: string): boolean => SPEECH.test(name);

/** `Newsletter for 9 May 2018` */
const FOR = / for$/i;

/**
 * A name with a day or a stretch of days and its year at the end, perhaps in brackets: `Harbour Weekly (09.02.2018)`. Null
 * where a day is joined to the words before it, and for words that are too long for a name.
 */
export const nameAndDay = (words: string, order: DateOrder): NameAndDay | null => {
  if (words.length > LONGEST) return null;
  const bare = words.replace(/[\s)\].]+$/, '');
  for (const { index } of bare.matchAll(/(?<=[\s([])[\p{L}\d]/gu)) {
    const written = bare.slice(index);
    const date = dateAtStart(written, order);
    if (!date || date.length < written.length) continue;
    if (date.day === null || date.year === null) continue;
    const name = bare.slice(0, index).replace(/[\s([,:|–—-]+$/, '');
    const bareName = name.replace(FOR, '');
    if (bareName !== name && isIssueName(bareName)) return { name: bareName, written, date };
    return /\p{L}{3}/u.test(name) && (!JOINED.test(name) || isSpeech(name)) ? { name, written, date } : null;
  }
  return null;
};
