import { fold } from '../text/fold.ts';
import { type DateOrder, edtfOf } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';
import { bareWords, isDateLine } from './masthead-line.ts';
import { isSpeech, nameAndDay } from './name-and-day.ts';
import { nameAndMonth } from './name-and-month.ts';
import type { Piece } from './piece.ts';

/**
 * Headings that name an issue of what comes out again and again, and its day (`Harbour Weekly (09.02.2018)` over each
 * issue of a file with several): the day holds for what stands below, up to the next of them. A name is one of these by
 * its words, because the title or another heading says it without a day or with another one, or because others end in a
 * day too. Of what comes out once a month the heading names the month (`October 2018 monthly forecast`).
 */
export const issueHeadings = (pieces: readonly Piece[], order: DateOrder): readonly Piece[] => {
  const named = pieces.flatMap((piece) => {
    if (!/^(?:title|heading)$/.test(piece.kind)) return [];
    const words = bareWords(piece.text);
    const issue = nameAndDay(words, order) ?? nameAndMonth(words);
    return issue === null ? [] : [{ piece, ...issue }];
  });
  if (named.length === 0) return pieces;
  const titles = pieces
    .flatMap(({ kind, text }) => (/^(?:title|heading|furniture)$/.test(kind) ? fold(bareWords(text)) : []))
    .sort();
  const several = new Set(named.map(({ date }) => edtfOf(date, null))).size > 1;
  const days = new Map(
    named
      .filter(
        ({ piece, name }) =>
          piece.kind === 'heading' && (several || isIssueName(name) || isSpeech(name) || isAgain(fold(name), titles)),
      )
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

/** Whether a heading bears the day or the month of an issue beside its name. */
export const isIssueHeading = ({ kind, expression, text }: Piece): boolean =>
  kind === 'heading' && expression !== null && expression.month > 0 && !isDateLine(text);
