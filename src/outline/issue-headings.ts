import { fold } from '../text/fold.ts';
import type { DateOrder } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';
import { bareWords, isDateLine } from './masthead-line.ts';
import { nameAndDay } from './name-and-day.ts';
import type { Piece } from './piece.ts';

/**
 * Headings that name an issue of what comes out again and again, and its day (`Harbour Weekly (09.02.2018)` over each
 * issue of a file with several): the day holds for what stands below, up to the next of them. A name is one of these by
 * its words, or because the title or another heading says it without a day or with another one.
 */
export const issueHeadings = (pieces: readonly Piece[], order: DateOrder): readonly Piece[] => {
  const named = pieces.flatMap((piece) => {
    const issue = /^(?:title|heading)$/.test(piece.kind) ? nameAndDay(bareWords(piece.text), order) : null;
    return issue === null ? [] : [{ piece, ...issue }];
  });
  if (named.length === 0) return pieces;
  const titles = pieces
    .flatMap(({ kind, text }) => (/^(?:title|heading|furniture)$/.test(kind) ? fold(bareWords(text)) : []))
    .sort();
  const days = new Map(
    named
      .filter(({ piece, name }) => piece.kind === 'heading' && (isIssueName(name) || isAgain(fold(name), titles)))
      .map(({ piece, date }) => [piece, date]),
  );
  return days.size === 0
    ? pieces
    : pieces.map((piece) => (days.has(piece) ? { ...piece, expression: days.get(piece)!, level: null } : piece));
};

/** Whether two or more of the sorted titles begin with a name: its own and another one. */
const isAgain = (name: string, titles: readonly string[]): boolean => {
  let first = 0;
  for (let end = titles.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (titles[middle]! < name) first = middle + 1;
    else end = middle;
  }
  return titles[first + 1]?.startsWith(name) ?? false;
};

/** Whether a heading bears the day of an issue beside its name. */
export const isIssueHeading = ({ kind, expression, text }: Piece): boolean =>
  kind === 'heading' && expression !== null && expression.day !== null && !isDateLine(text);
