import type { Block } from '../kinds/block.ts';
import { PROSE_BLOCKS } from '../kinds/block.ts';
import type { DocumentKind, DocumentRecord } from '../kinds/document.ts';
import { oncePer } from '../text/once-per.ts';
import { isWholeDay } from '../time/is-whole-day.ts';

/** What a file says of the time of one of the texts or sections in it. */
export interface Part {
  /** when it came out, EDTF: of several stories or articles in a file each has its own day, else the document’s */
  readonly published: string | null;
  /** the time that it covers, EDTF: that of the document, or the month or the days over the section; null for a text that came out at another time */
  readonly period: string | null;
  /** the date of the nearest dated heading above, EDTF */
  readonly heading: string | null;
}

/**
 * The part in which each block stands. A line with a day, an address with one or a dateline begins a text, with the headings
 * above it. A dated heading holds up to a heading of the same or a higher level, or to a text that came out at another time.
 */
export const partsOf = oncePer((blocks: readonly Block[], document: DocumentRecord): readonly Part[] => {
  const period = document.period?.value ?? null;
  const headings = datesOfHeadings(blocks);
  const text = textsOf(blocks, document.kind);
  let current: Part | null = null;
  return blocks.map((_, index): Part => {
    const heading = headings[index]!;
    const own = text[index] ?? null;
    const covered = own === null || (period !== null && lies(own, period)) ? period : null;
    const part: Part = {
      published: own ?? document.published,
      period: heading !== null && (MONTH.test(heading) || STRETCH.test(heading)) ? heading : covered,
      heading,
    };
    if (current === null || !isSame(current, part)) current = part;
    return current;
  });
});

const STRETCH = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;

const isSame = (one: Part, other: Part): boolean =>
  one.published === other.published && one.period === other.period && one.heading === other.heading;

/**
 * For each block the day of the text that begins with it or above it, or of the issue over it; null where none does. It holds
 * up to the next; in a paper or an interview up to an undated heading of the level of its own heading, or a higher one: the
 * sections behind a letter of another day are the report’s. In a file of stories or issues such a heading stands within one.
 */
const textsOf = (blocks: readonly Block[], kind: DocumentKind): readonly (string | null)[] => {
  const isOneText = kind === 'paper' || kind === 'interview';
  const days: (string | null)[] = [];
  let level = NEVER_ENDS;
  blocks.forEach((block, index) => {
    const isHeading = block.kind === 'heading';
    const isIssue = isHeading && isWholeDay(block.date ?? '');
    if (isIssue) level = block.level ?? 1;
    const ends = isOneText && isHeading && block.date === null && (block.level ?? 1) <= level;
    days.push(isIssue || beginsPart(block) ? block.date : ends ? null : (days.at(-1) ?? null));
    if (ends) level = NEVER_ENDS;
    if (!beginsPart(block)) return;
    level = NEVER_ENDS;
    for (let at = index - 1; at >= 0 && isHead(blocks[at]!); at--) {
      days[at] = block.date;
      if (isOneText && blocks[at]!.kind === 'heading') level = Math.max(level, blocks[at]!.level ?? 1);
    }
  });
  return days;
};

/** Below every level of a heading. */
const NEVER_ENDS = 0;

/** For each block the date of the nearest dated heading above it that still holds. */
const datesOfHeadings = (blocks: readonly Block[]): readonly (string | null)[] => {
  let current: { date: string; level: number } | null = null;
  return blocks.map((block) => {
    if (beginsPart(block) && current !== null && !covers(current.date, block.date!)) current = null;
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      if (block.date) current = { date: block.date, level };
      else if (current && level <= current.level) current = null;
    }
    return current?.date ?? null;
  });
};

const covers = (heading: string, day: string): boolean =>
  day.startsWith(heading) || (MONTH.test(heading) && lies(day, heading));

/** Whether a block says when the text that begins with it or stands below it came out. */
export const beginsPart = ({ kind, date }: Block): boolean =>
  date !== null && (kind === 'furniture' || kind === 'paragraph');

/** What may stand over a story, above its day. */
const isHead = (block: Block): boolean =>
  !beginsPart(block) && (block.kind === 'heading' || block.kind === 'title' || !PROSE_BLOCKS.has(block.kind));

/** How many months after the period that it is about a text may come out. */
const MONTHS_LATE = 2;

const lies = (day: string, period: string): boolean => {
  const [from, to = from] = period.split('/') as [string, string?];
  const monthOf = (edtf: string, otherwise: number): number =>
    12 * Number(edtf.slice(0, 4)) + Number(edtf.slice(5, 7) || otherwise);
  return monthOf(day, 1) >= monthOf(from, 1) - 1 && monthOf(day, 12) <= monthOf(to, 12) + MONTHS_LATE;
};
