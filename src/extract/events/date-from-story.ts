import type { Reading } from '../reading.ts';
import { treeOf } from '../tree.ts';
import {
  dayOfStory,
  dayOfText,
  isInLead,
  isInParagraphLookingBack,
  monthOfIssue,
  weekCovered,
} from './day-of-story.ts';
import { isBackground, isFrequent, isInPassing, isOfAnEra, isRecent, isSpoken } from './how-told.ts';
import type { Narrative } from './narrative.ts';
import { isOfOtherTime } from './of-other-time.ts';
import type { Tense } from './tense-of.ts';
import { type EventDate, NO_DATE, type ToldDeed } from './told-deed.ts';

/**
 * The news of a story or of an issue, where nothing tells when it was: what it says has been done, or was done or said in
 * its first paragraphs, before all that it dates.
 */
export const dateFromStory = (
  reading: Reading,
  narrative: Narrative,
  { sentence, candidate, status, quoted }: ToldDeed,
  tense: Tense,
): EventDate => {
  const { knowledge } = reading;
  const says = isSpoken(knowledge, treeOf(sentence), candidate) && tense === 'present';
  const day =
    dayOfStory(reading, sentence) ??
    monthOfIssue(reading, sentence) ??
    weekCovered(reading, sentence) ??
    // `We urge both sides`, in a text of that day
    (says ? dayOfText(reading, sentence) : null);
  if (day === null || status === 'denied') return NO_DATE;
  const tree = treeOf(sentence);
  const ofDay: EventDate = { date: day, basis: 'document', timex: null };
  if (isBackground(tree, candidate) || isRecent(tree, candidate)) return NO_DATE;
  if (isFrequent(knowledge, tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
  if (isOfAnEra(knowledge, tree, candidate) || isOfOtherTime(knowledge, tree, candidate.support ?? candidate.predicate))
    return NO_DATE;
  const spoken = isSpoken(knowledge, tree, candidate);
  // below its first paragraphs a story lets those speak on its day of whom it tells, and tells of earlier deeds
  const isNews =
    isInLead(reading, sentence) || (spoken && !candidate.nominal && !isInParagraphLookingBack(reading, sentence));
  if (tense === 'past' && !isNews) return NO_DATE;
  if (spoken && /^(?:perfect|present|past)$/.test(tense)) return ofDay;
  // `“The envoys agreed to meet again,” the press service said` tells as the story does
  if (quoted && sentence.tokens.some(({ text }) => FIRST_PERSON.test(text))) return NO_DATE;
  return tense === 'perfect' || (tense === 'past' && narrative.isEmpty) ? ofDay : NO_DATE;
};

const FIRST_PERSON = /^(?:I|we|us|our|my)$/i;
