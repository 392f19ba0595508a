import { fold } from '../text/fold.ts';
import { type DateExpression, type DateOrder, dateAtStart } from './date-expression.ts';
import { bareWords, isDateLine } from './masthead-line.ts';
import type { Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import { BULLETINS, ISSUES_BY_DAY } from './words/kind-words.ts';

const ISSUE = new RegExp(`(?<!\\p{L})(?:${anyOf(BULLETINS, ISSUES_BY_DAY)})s?(?!\\p{L})`, 'iu');
const LONGEST = 120;
/** What joins a day to words that tell of it: `the flood of 9 May 2018`. */
const JOINED = /\b(?:of|on|in|from|since|until|till|to|by|before|after|and|for)$/i;

/**
 * Headings that name an issue of what comes out again and again, and its day (`Harbour Weekly (09.02.2018)` over each
 * issue of a file with several): the day holds for what stands below, up to the next of them. A name is one of these by
 * its words, or because the title or another heading says it without a day or with another one.
 */
export const issueHeadings = (pieces: readonly Piece[], order: DateOrder): readonly Piece[] => {
  const named = pieces.flatMap((piece) => {
    const issue = /^(?:title|heading)$/.test(piece.kind) ? nameAndDay(piece.text, order) : null;
    return issue === null ? [] : [{ piece, ...issue }];
  });
  if (named.length === 0) return pieces;
  const titles = pieces.filter(({ kind }) => /^(?:title|heading|furniture)$/.test(kind));
  const isAgain = (name: string, own: Piece): boolean =>
    titles.some((other) => other !== own && fold(bareWords(other.text)).startsWith(fold(name)));
  const days = new Map(
    named
      .filter(({ piece, name }) => piece.kind === 'heading' && (ISSUE.test(name) || isAgain(name, piece)))
      .map(({ piece, date }) => [piece, date]),
  );
  return days.size === 0
    ? pieces
    : pieces.map((piece) => (days.has(piece) ? { ...piece, expression: days.get(piece)!, level: null } : piece));
};

/** Whether a heading bears the day of an issue beside its name. */
export const isIssueHeading = ({ kind, expression, text }: Piece): boolean =>
  kind === 'heading' && expression !== null && expression.day !== null && !isDateLine(text);

/** A name with a day and its year at the end, perhaps in brackets. */
const nameAndDay = (
  text: string,
  order: DateOrder,
): { readonly name: string; readonly date: DateExpression } | null => {
  const words = bareWords(text).replace(/[\s)\].]+$/, '');
  if (words.length > LONGEST) return null;
  for (const { index } of words.matchAll(/(?<=[\s([])[\p{L}\d]/gu)) {
    const date = dateAtStart(words.slice(index), order);
    if (!date || date.day === null || date.year === null || date.to !== null) continue;
    if (index + date.length < words.length) continue;
    const name = words.slice(0, index).replace(/[\s([,:|–—-]+$/, '');
    return /\p{L}{3}/u.test(name) && !JOINED.test(name) ? { name, date } : null;
  }
  return null;
};
