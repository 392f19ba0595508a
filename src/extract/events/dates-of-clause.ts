import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import type { Reading } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { aspectsAbove } from './aspects-above.ts';
import { dateAtOpening } from './date-at-opening.ts';
import { joinedByAnd, listed, runFrom } from './date-runs.ts';
import { isOfNoun } from './dates-that-name.ts';
import type { EventCandidate } from './event-candidate.ts';
import { daysInARow, isDay, stretchOf } from './event-date-value.ts';
import { hangsOn, hangsOnInfinitive } from './hangs-on.ts';
import { ofOccasionTold } from './of-occasion-told.ts';
import { ofReportBehind } from './of-report-behind.ts';
import { ofWhatGoesAlong } from './of-what-goes-along.ts';
import { ofWhatIsNamed } from './of-what-is-named.ts';
import { atEdgeOf, beforeWhen, beside, ofVerbAbove } from './timex-of-clause.ts';

/**
 * The dates that a clause gives its deed: those that hang on it, else the one that the first rule finds which leads from
 * the deed to a date of its sentence; a list of dates is one stretch, or several where the deed is told in the plural.
 * @param dates of the sentence that may be meant, each with its value
 */
export const datesOfClause = (
  reading: Reading,
  tree: Tree,
  dates: readonly Timex[],
  candidate: EventCandidate,
  clause: Span,
): readonly Timex[] => {
  const hanging = hangingOn(reading, tree, dates, candidate);
  const first = hanging[0] ?? leadingTo(reading, tree, dates, candidate, clause);
  if (!first) return [];
  if (hanging.length < 2 && !listed(tree, dates, first)) return [first];
  const run = runFrom(tree, dates, first);
  const values = run.map(({ edtf }) => edtf!);
  const stretch = joinedByAnd(tree, run) ? stretchOf(values) : null;
  if (stretch !== null) return [{ ...first, end: run.at(-1)!.end, edtf: stretch }];
  const fine = run.filter((timex) => isDay(timex.edtf!));
  const noun = candidate.object ?? candidate.predicate;
  const plural = fine.length > 1 && /S$/.test(tree.tokens[noun]!.xpos) && clause.start < fine[0]!.end;
  if (plural) return fine;
  const days = joinedByAnd(tree, run) ? daysInARow(values) : null;
  if (days !== null) return [{ ...first, end: run.at(-1)!.end, edtf: days }];
  return [fine.length > 0 && first.edtf!.length < 10 ? fine[0]! : first];
};

/** The dates that the parse hangs on a word by which the deed is told. */
const hangingOn = (
  { knowledge }: Reading,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, object, support, nominal }: EventCandidate,
): readonly Timex[] => {
  const anchors = [
    ...[predicate, object, support].filter((index) => index !== null),
    ...(nominal ? aspectsAbove(knowledge, tree, predicate) : []),
  ];
  return dates.filter(
    (timex) =>
      (nominal && isOfNoun(tree, timex, predicate)) ||
      anchors.some((anchor) => hangsOn(knowledge, tree, timex, anchor)),
  );
};

const leadingTo = (
  reading: Reading,
  tree: Tree,
  dates: readonly Timex[],
  candidate: EventCandidate,
  clause: Span,
): Timex | undefined => {
  const { knowledge } = reading;
  return (
    beforeWhen(tree, dates, candidate) ??
    dateAtOpening(knowledge, tree, dates, candidate) ??
    beside(knowledge, tree, dates, candidate, clause) ??
    atEdgeOf(knowledge, tree, dates, candidate) ??
    ofVerbAbove(knowledge, tree, dates, candidate) ??
    ofWhatGoesAlong(tree, dates, candidate, knowledge) ??
    ofWhatIsNamed(tree, dates, candidate, knowledge) ??
    ofOccasionTold(knowledge, tree, dates, candidate) ??
    ofReportBehind(knowledge, tree, dates, candidate) ??
    behindInfinitive(reading, tree, dates, candidate, clause)
  );
};

/**
 * `offered to hold talks on 3 March`, where that day is over for the document: nobody holds talks in the past, so the
 * day is that of the offer.
 */
const behindInfinitive = (
  { document: { published, period } }: Reading,
  tree: Tree,
  dates: readonly Timex[],
  { predicate }: EventCandidate,
  clause: Span,
): Timex | undefined => {
  const now = (published ?? period?.value ?? '').slice(0, 10);
  return dates.find(
    (timex) =>
      isDay(timex.edtf!) &&
      timex.edtf!.slice(0, now.length) < now &&
      timex.end <= clause.end + 1 &&
      hangsOnInfinitive(tree, timex, predicate),
  );
};
