import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { dayAtHead } from './dates-set-apart.ts';
import { isDay } from './event-date-value.ts';
import { holdsNow, isBefore, isCommentedOn, isNews, isToldOf, isUnderWay, isUpToNow } from './how-told.ts';
import type { Narrative } from './narrative.ts';
import { tenseOf } from './tense-of.ts';
import { dateOver } from './told-by-dates.ts';
import { type EventDate, isTold, NO_DATE, type ToldDeed } from './told-deed.ts';

/** The date under which a sentence stands, as EDTF, or the one that an entry’s sentence begins with; null where none does. */
export const dayOverDeed = (reading: Reading, sentence: ReadSentence): string | null => {
  const over = dateOver(reading, sentence);
  return over === null ? null : (dayAtHead(sentence)?.edtf ?? over);
};

/**
 * When a deed was that its clause does not date, under a date.
 * @param over the date of the entry, as EDTF
 */
export const dateFromEntry = (reading: Reading, narrative: Narrative, told: ToldDeed, over: string): EventDate =>
  (isDay(over) ? null : dayWithin(narrative, told, over)) ?? ofEntry(reading, told, over);

/** In what a month or year stands over, the day of the paragraph with which the simple past goes on. */
const dayWithin = (
  narrative: Narrative,
  { sentence, candidate, actor, status, quoted }: ToldDeed,
  over: string,
): EventDate | null => {
  const tree = treeOf(sentence);
  if (status !== 'happened' || quoted || candidate.nominal || tenseOf(tree, candidate.predicate) !== 'past')
    return null;
  const day = narrative.dateOf(sentence, actor);
  return day !== null && isDay(day) && day.startsWith(over) ? { date: day, basis: 'narrative', timex: null } : null;
};

const ofEntry = (reading: Reading, { sentence, candidate, status }: ToldDeed, over: string): EventDate => {
  const { knowledge } = reading;
  const tree = treeOf(sentence);
  const before = isBefore(tree, candidate);
  if (isTold(status) && (before || isUpToNow(knowledge, tree, candidate)))
    return { date: `../${over}`, basis: 'entry', timex: null };
  if (before || isToldOf(tree, candidate) || isCommentedOn(knowledge, tree, candidate)) return NO_DATE;
  const ofThatDay =
    isTold(status) ||
    (status === 'alleged' && isNews(tree, candidate)) ||
    isUnderWay(tree, candidate, status) ||
    holdsNow(tree, candidate, status);
  return ofThatDay ? { date: over, basis: 'entry', timex: null } : NO_DATE;
};
