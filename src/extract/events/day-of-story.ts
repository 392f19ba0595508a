import type { Block } from '../../kinds/block.ts';
import { datelineLength } from '../../outline/dateline.ts';
import { oncePer } from '../../text/once-per.ts';
import { isWholeDay } from '../../time/is-whole-day.ts';
import { type Part, partsOf } from '../parts.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { daysBetween, isDay } from './event-date-value.ts';
import { looksBack } from './looks-back.ts';

/** A sentence or what was found in one. */
interface InBlock {
  readonly block: number;
}

/** How many paragraphs of a story tell its news, and are looked at for a word that says it is today’s. */
const LEAD = 3;
/** `on Friday`, `today`: said of a day near the one on which the text came out. */
const NEAR_DAY =
  /^(?:(?:early|late) )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$|^(?:today|yesterday|tonight)$/i;

/**
 * The day on which the text came out in which a sentence stands, as EDTF; null where the text gives no whole day or is
 * about a longer period.
 */
export const dayOfText = (reading: Reading, { block }: InBlock): string | null => {
  const { published, period } = partsOf(reading.blocks, reading.document)[block]!;
  return period === null && published !== null && isWholeDay(published) ? published : null;
};

/**
 * The day of the news story in which a sentence stands, as EDTF; null in other texts. A story has a dateline or, where it is
 * no paper with sections or one of several texts of a file, says in its first paragraphs that something was `on Friday` or `today`; a paper or a chronicle
 * that came out on a day tells of many.
 */
export const dayOfStory = (reading: Reading, place: InBlock): string | null => {
  const day = dayOfText(reading, place);
  if (day === null || !/^(?:wire|paper|other)$/.test(reading.document.kind)) return null;
  return stories(reading).has(partsOf(reading.blocks, reading.document)[place.block]!) ? day : null;
};

/**
 * Whether the simple past tells news in a sentence: of a story in the headline and the first paragraphs, for below them it
 * tells of what was before too; of an issue everywhere; in neither in a paragraph that looks back (`The war had begun`).
 */
export const isInLead = (reading: Reading, place: InBlock): boolean => {
  const { blocks, document } = reading;
  if (blocks[place.block]!.kind !== 'paragraph') return true;
  if (lookingBack(reading).has(place.block)) return false;
  const paragraphs = paragraphsOf(reading).get(partsOf(blocks, document)[place.block]!) ?? [];
  return dayOfStory(reading, place) === null || paragraphs.slice(0, LEAD).includes(place.block);
};

/** Whether a sentence stands in a paragraph that tells in its first sentence what had been before. */
export const isInParagraphLookingBack = (reading: Reading, { block }: InBlock): boolean =>
  lookingBack(reading).has(block);

/** The month of the issue of a newsletter in which a sentence stands, whose news is of the days before; null in other texts. */
export const monthOfIssue = (reading: Reading, place: InBlock): string | null =>
  reading.document.kind === 'bulletin' ? (dayOfText(reading, place)?.slice(0, 7) ?? null) : null;

/** How many days a week of news may have at most, with the days on which it begins and ends. */
const LONGEST_WEEK = 10;

/** The week that a text or a section is about, as EDTF; null where it is about no such stretch of days. */
export const weekCovered = (reading: Reading, place: InBlock): string | null => {
  const period = partsOf(reading.blocks, reading.document)[place.block]!.period ?? '';
  return period.includes('/') && isDay(period) && daysBetween(period, period.split('/')[1]!) <= LONGEST_WEEK
    ? period
    : null;
};

/** The month that the document or the section covers, as EDTF; null where it covers none or more. */
export const monthCovered = (reading: Reading, place: InBlock): string | null => {
  const period = partsOf(reading.blocks, reading.document)[place.block]!.period ?? '';
  return /^\d{4}-\d\d$/.test(period) ? period : null;
};

/** The paragraphs of each part, by their place among the blocks. */
const paragraphsOf = oncePer(({ blocks, document }: Reading): ReadonlyMap<Part, readonly number[]> => {
  const parts = partsOf(blocks, document);
  return Map.groupBy(
    blocks.flatMap(({ kind }, index) => (kind === 'paragraph' ? [index] : [])),
    (index) => parts[index]!,
  );
});

/** The paragraphs that tell in their first sentence what had been before. */
const lookingBack = oncePer(({ sentences }: Reading): ReadonlySet<number> => {
  const first = new Map<number, ReadSentence>();
  for (const sentence of sentences) if (!first.has(sentence.block)) first.set(sentence.block, sentence);
  return new Set([...first].filter(([, sentence]) => looksBack(sentence)).map(([block]) => block));
});

/** A line that says when one of several stories in a file came out. */
const isDayLine = ({ kind, date }: Block): boolean => kind === 'furniture' && date !== null;

/** The parts that are news stories. */
const stories = oncePer((reading: Reading): ReadonlySet<Part> => {
  const { blocks, document, text, sentences } = reading;
  const ofNearDay = new Set(
    document.kind === 'paper' && !blocks.some(isDayLine)
      ? []
      : sentences.filter(({ timexes }) => timexes.some((timex) => NEAR_DAY.test(timex.text))).map(({ block }) => block),
  );
  const isStory = (indices: readonly number[]): boolean =>
    indices
      .slice(0, LEAD)
      .some(
        (index) => ofNearDay.has(index) || datelineLength(text.slice(blocks[index]!.start, blocks[index]!.end)) > 0,
      );
  return new Set([...paragraphsOf(reading)].filter(([, indices]) => isStory(indices)).map(([part]) => part));
});
