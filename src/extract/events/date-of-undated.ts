import type { Reading } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { dateFromEntry, dayOverDeed } from './date-from-entry.ts';
import { dateFromNarrative } from './date-from-narrative.ts';
import { dateFromStory } from './date-from-story.ts';
import { dateByEra } from './eras.ts';
import { isBefore, tenseOfNoun } from './how-told.ts';
import type { Narrative } from './narrative.ts';
import { tenseOf } from './tense-of.ts';
import { type EventDate, isTold, NO_DATE, type ToldDeed } from './told-deed.ts';
import { weekOfIssue } from './week-of-issue.ts';

/** What the clause gives no date is of its entry’s day, of an era, or of when its section tells. */
export const dateOfUndated = (reading: Reading, narrative: Narrative, told: ToldDeed): EventDate => {
  const { sentence, candidate, status } = told;
  if (status === 'planned') return NO_DATE;
  const week = status === 'happened' ? weekOfIssue(reading, sentence) : null;
  if (week) return { date: week, basis: 'heading', timex: null };
  const tree = treeOf(sentence);
  const over = dayOverDeed(reading, sentence);
  if (over) return dateFromEntry(reading, narrative, told, over);
  if (isBefore(tree, candidate)) return NO_DATE;
  const era = dateByEra(reading, sentence, tree, candidate);
  if (era !== null) return { date: era, basis: 'narrative', timex: null };
  const tense = candidate.nominal
    ? tenseOfNoun(reading.knowledge, tree, candidate)
    : tenseOf(tree, candidate.predicate);
  if (!isTold(status)) return status === 'alleged' ? dateFromStory(reading, narrative, told, tense) : NO_DATE;
  const narrated = dateFromNarrative(reading, narrative, told, tense);
  return narrated.date === null ? dateFromStory(reading, narrative, told, tense) : narrated;
};
