import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { isInLabel } from './dates-that-name.ts';
import { dayOfText, monthCovered } from './day-of-story.ts';
import type { EventCandidate } from './event-candidate.ts';
import { commonDate, isDay } from './event-date-value.ts';
import {
  isBackground,
  isFrequent,
  isInPassing,
  isLater,
  isLookingBack,
  isOfAnEra,
  isRecent,
  isSoFar,
  isSpoken,
  isToldOf,
} from './how-told.ts';
import type { Narrative } from './narrative.ts';
import type { Tense } from './tense-of.ts';
import { type EventDate, NO_DATE, type ToldDeed } from './told-deed.ts';

/** When a deed was that its clause does not date, by where the narrative of its section stands, which it may move on. */
export const dateFromNarrative = (reading: Reading, narrative: Narrative, told: ToldDeed, tense: Tense): EventDate =>
  (tense === 'perfect' ? inPerfect(reading, narrative, told) : null) ?? ofSection(reading, narrative, told, tense);

/** What has been done or not, up to now or over the time that the paragraph looks back on; null where neither is told. */
const inPerfect = (
  reading: Reading,
  narrative: Narrative,
  { sentence, candidate, status, quoted }: ToldDeed,
): EventDate | null => {
  // `has not decided`, in the news of a day: it has not on that day
  const day = dayOfText(reading, sentence);
  if (status === 'denied' && !quoted && day !== null) return { date: day, basis: 'document', timex: null };
  if (status !== 'happened') return null;
  return isSoFar(treeOf(sentence), candidate)
    ? soFar(reading, narrative, sentence, quoted)
    : frameOf(narrative, sentence);
};

/** Up to the day of the speech in which it is said, else up to the end of what the document covers. */
const soFar = (reading: Reading, narrative: Narrative, sentence: ReadSentence, quoted: boolean): EventDate | null => {
  const day = quoted ? narrative.dateOf(sentence, null) : null;
  const spoken = day !== null && isDay(day) ? day.split('/').at(-1)! : null;
  const { period, published } = reading.document;
  const until = spoken ?? (period ? commonDate(period.value.split('/')) : published);
  if (until === null) return null;
  const from = narrative.spanOf(sentence)?.split('/')[0] ?? '..';
  return { date: `${from}/${until}`, basis: spoken === null ? 'period' : 'narrative', timex: null };
};

/** `Over the past two years, …` at the head of a paragraph holds for what its next sentences tell in the perfect. */
const frameOf = (narrative: Narrative, sentence: ReadSentence): EventDate | null => {
  const span = narrative.spanOf(sentence);
  return span?.includes('/') ? { date: span, basis: 'narrative', timex: null } : null;
};

/** What its section tells of in the simple past, or said, is of the day that it told of last. */
const ofSection = (
  reading: Reading,
  narrative: Narrative,
  { sentence, candidate, actor, quoted }: ToldDeed,
  tense: Tense,
): EventDate => {
  const { knowledge } = reading;
  const tree = treeOf(sentence);
  // what a speaker looks back on was on none of the days of which the text around the quotation tells
  if (quoted && isLookingBack(tree, candidate)) return NO_DATE;
  if (isFrequent(knowledge, tree, candidate) || isInPassing(tree, candidate)) return NO_DATE;
  if (isOfAnEra(knowledge, tree, candidate) || (narrative.isVague && isLater(tree, candidate))) {
    narrative.leave(sentence);
    return NO_DATE;
  }
  const spoken = isSpoken(knowledge, tree, candidate);
  if (tense !== 'past' && !(spoken && /^(?:perfect|present)$/.test(tense))) return NO_DATE;
  const recent = isRecent(tree, candidate);
  const date = recent ? null : narrative.dateOf(sentence, actor);
  if (tense === 'past' && !quoted && !isBackground(tree, candidate)) narrative.goOn(actor);
  if (date && tense === 'past') {
    if (!quoted) narrative.tellAgain(date, sentence, actor);
    return { date, basis: 'narrative', timex: null };
  }
  const month = monthCovered(reading, sentence);
  const isOfMonth = month !== null && (recent || (spoken && isSaidIn(narrative, month, sentence, candidate)));
  return isOfMonth ? { date: month, basis: 'period', timex: null } : NO_DATE;
};

/** Whether nothing tells that what was said was said before the month that the document covers. */
const isSaidIn = (narrative: Narrative, month: string, sentence: ReadSentence, candidate: EventCandidate): boolean => {
  const tree = treeOf(sentence);
  return (
    !sentence.timexes.some((timex) => isBeforeYear(timex.edtf, month) && !isInLabel(tree, timex)) &&
    !isToldOf(tree, candidate) &&
    narrative.isWithin(month)
  );
};

const isBeforeYear = (edtf: string | null, month: string): boolean =>
  edtf !== null && /^\d{4}/.test(edtf) && edtf.slice(0, 4) < month.slice(0, 4);
