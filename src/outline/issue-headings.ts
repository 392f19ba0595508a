import { fold } from '../text/fold.ts';
import { type DateOrder, edtfOf } from './date-expression.ts';
import { isIssueName } from './is-issue-name.ts';
import { bareWords, isDateLine } from './masthead-line.ts';
import { isSpeech, nameAndDay } from './name-and-day.ts';
import { nameAndMonth } from './name-and-month.ts';
import { isPublicationLine, type Piece } from './piece.ts';

/**
 * Headings that name an issue of what comes out again and again, and its day (`Harbour Weekly (09.02.2018)` over each
 * issue of a file with several): the day holds for what stands below, up to the next of them. A name is one of these by
 * its words, or because the title or another heading says it without a day or with another one, or because several
 * others in the file are; the day of a speech counts where the file is one of speeches. Of what comes out once a month the heading names the month (`October 2018
 * monthly forecast`), and so do sections for one place each (`Marn – August 2022`) that begin the file. Two accords with a
 * day each are no issues.
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
  const headings = pieces.filter(({ kind }) => kind === 'heading');
  const ofSpeeches =
    pieces.some(({ kind, text }) => kind === 'title' && isSpeech(bareWords(text))) ||
    headings.every(({ text }) => isSpeech(bareWords(text))) ||
    (pieces.some(isPublicationLine) && headings.filter(({ text }) => isSpeech(bareWords(text))).length > 1);
  const ofIssues = named.filter(({ name }) => isIssueName(name)).length > 1;
  const months = named.filter(({ name, date }) => date.day === null && isPlace(name));
  const startsDated = named.some(({ piece }) => piece === headings[0]);
  const ofPlaces = startsDated && new Set(months.map(({ date }) => edtfOf(date, null))).size > 1;
  const isIssue = (name: string): boolean =>
    ofIssues || isIssueName(name) || (ofSpeeches && isSpeech(name)) || isAgain(fold(name), titles);
  const days = new Map(
    named
      .filter(
        (issue) => issue.piece.kind === 'heading' && (isIssue(issue.name) || (ofPlaces && months.includes(issue))),
      )
      .map(({ piece, date }) => [piece, date]),
  );
  return days.size === 0
    ? pieces
    : pieces.map((piece) => (days.has(piece) ? { ...piece, expression: days.get(piece)!, level: null } : piece));
};

/** `Marn`, `Upper Tarn`, as no event or text is called: `The Orsk accord`. */
const isPlace = (name: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*(?: (?:and )?\p{Lu}[\p{L}’'-]*){0,3}$/u.test(name) && !/^(?:the|an?)\b/i.test(name);

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
