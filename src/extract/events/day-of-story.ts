import { datelineLength } from '../../outline/dateline.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Part, partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { daysBetween, isDay } from './event-date-value.ts';

/** A sentence or what was found in one. */
interface InBlock {
  readonly block: number;
}

/** How many paragraphs of a story are looked at for a word that says it is today’s. */
const LEAD = 3;
const FULL_DAY = /^\d{4}-\d\d-\d\d$/;
/** `on Friday`, `today`: said of a day near the one on which the text came out. */
const NEAR_DAY =
  /^(?:(?:early|late) )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$|^(?:today|yesterday|tonight)$/i;

/**
 * The day on which the text came out in which a sentence stands, as EDTF; null where the text gives no whole day or is
 * about a longer period.
 */
export const dayOfText = (reading: Reading, { block }: InBlock): string | null => {
  const { published, period } = partsOf(reading.blocks, reading.document)[block]!;
  return period === null && published !== null && FULL_DAY.test(published) ? published : null;
};

/**
 * The day of the news story in which a sentence stands, as EDTF; null in other texts. A story has a dateline or says in its
 * first paragraphs that something was `on Friday` or `today`; a paper or a chronicle that came out on a day tells of many.
 */
export const dayOfStory = (reading: Reading, place: InBlock): string | null => {
  const day = dayOfText(reading, place);
  if (day === null || !/^(?:wire|paper|other)$/.test(reading.document.kind)) return null;
  return stories(reading).has(partsOf(reading.blocks, reading.document)[place.block]!) ? day : null;
};

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

/** The parts that are news stories. */
const stories = oncePer((reading: Reading): ReadonlySet<Part> => {
  const { blocks, document, text, sentences } = reading;
  const parts = partsOf(blocks, document);
  const paragraphs = new Map<Part, number[]>();
  blocks.forEach(({ kind }, index) => {
    if (kind !== 'paragraph') return;
    const part = parts[index]!;
    paragraphs.set(part, [...(paragraphs.get(part) ?? []), index]);
  });
  const ofNearDay = new Set(
    sentences.filter(({ timexes }) => timexes.some((timex) => NEAR_DAY.test(timex.text))).map(({ block }) => block),
  );
  const isStory = (indices: readonly number[]): boolean =>
    indices
      .slice(0, LEAD)
      .some(
        (index) => ofNearDay.has(index) || datelineLength(text.slice(blocks[index]!.start, blocks[index]!.end)) > 0,
      );
  return new Set([...paragraphs].filter(([, indices]) => isStory(indices)).map(([part]) => part));
});
