import type { Timex } from '../../time/timex.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { daysBetween, isDay } from './event-date-value.ts';

/** The day of the chronicle’s entry in which a sentence stands; null where it stands in none or its date is less exact. */
export const dayOfEntry = ({ blocks }: Reading, { block }: ReadSentence): string | null => {
  const { kind, date } = blocks[block]!;
  return kind === 'entry' && date !== null && isDay(date) ? date : null;
};

/** `introduces a levy from 2027`: what an entry tells as done was not done later than on its day. */
export const isBeyondEntry = (reading: Reading, sentence: ReadSentence, { edtf, text, start }: Timex): boolean => {
  // `On the 16th, police arrested him` in a paragraph that only stands below an earlier entry
  if (reading.blocks[sentence.block]!.dated === false && start <= sentence.start + OPENING) return false;
  const day = dayOfEntry(reading, sentence);
  const [from = '', until] = edtf?.split('/') ?? [];
  // `has promised a free vote by 2030`: by when it is due
  if (from === '..' && until !== undefined) {
    const latest = day ?? reading.document.published;
    return latest !== null && until > latest.slice(0, until.length);
  }
  return day !== null && !LATER.test(text) && from > day.slice(0, from.length);
};

/** `Six days later` in an entry: where this leads from the entry before to this one, it is the day of this one. */
export const onDayOfEntry = (reading: Reading, sentence: ReadSentence, timex: Timex): Timex => {
  const day = dayOfEntry(reading, sentence);
  if (day === null || timex.edtf === null || !isDay(timex.edtf) || !LATER.test(timex.text)) return timex;
  const { blocks } = reading;
  let earlier = sentence.block - 1;
  while (earlier >= 0 && (blocks[earlier]!.kind !== 'entry' || (blocks[earlier]!.date ?? day) === day)) earlier--;
  const before = blocks[earlier]?.date;
  if (!before || !isDay(before)) return timex;
  return daysBetween(day, timex.edtf) === daysBetween(before, day) ? { ...timex, edtf: day } : timex;
};

/** How many characters into a sentence an expression may begin that opens it. */
export const OPENING = 12;

const LATER = /\b(?:later|after|afterwards|(?:following|next) (?:day|morning|afternoon|evening|night))$/i;
