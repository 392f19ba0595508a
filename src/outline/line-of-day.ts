import { dateAtStart } from './date-expression.ts';
import { bareWords } from './masthead-line.ts';
import { anyOf } from './words/any-of.ts';
import { LABELS_OF_CHANGES, LABELS_OF_DAYS, LABELS_OF_FIRST_DAYS } from './words/label-words.ts';
import { NEWSPAPERS } from './words/publisher-words.ts';

/** What a line such as `By Jan Holm, Northern Herald, 14 March 2024` tells of a text, and no more. */
export interface LineOfDay {
  /** who brings the text out or wrote it, from where, or under what head; as written, none where only a day is given */
  readonly names: readonly string[];
  /** as written */
  readonly day: string;
  /** how near the day is to when the text first came out, by its label: `Originally published`, none, `Updated` */
  readonly rank: 'first' | 'stated' | 'changed';
  /** whether a label before the day or the source says what the line is for: `Published:`, `Source:` */
  readonly labelled: boolean;
}

const LONGEST = 120;
/** Stands for a day in the words that are left of a line. */
const DAY = '\uE000';

const ZONE = '(?:\\s?(?:GMT|UTC|[A-Z]{2,4}T|[ECMP]T|hrs?|hours|local time)\\b)?';
const TIME = `(?:\\d{1,2}[:.][0-5]\\d(?:[:.][0-5]\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\d{4}(?=\\s?(?:GMT|UTC|hrs|[A-Z]{2,3}T)\\b))${ZONE}`;
const TIMES = new RegExp(`(?<![\\p{L}\\d])(?:at\\s)?${TIME}(?:\\s\\(${TIME}\\))?(?![\\d])`, 'giu');
/** How long a text takes to read, which number the issue has and what else pages count beside a day. */
const BESIDE =
  /(?<![\p{L}\d])(?:\d{1,3}[\s-]*min(?:ute)?s?\b(?:\sread)?|[\d.,]+\s(?:words|comments?|views?|shares?|reads?)\b|(?:last\s)?updated\s\d{1,3}\s\p{L}+\sago|(?:issue|no|vol|volume|number)\b\.?\s?\d{1,5}\b)/giu;
const LABELS = anyOf(LABELS_OF_FIRST_DAYS, LABELS_OF_CHANGES, LABELS_OF_DAYS);
const LABELLED = new RegExp(`(?<!\\p{L})(${LABELS})(?:\\s+(?:on|at))?\\s*:?[\\s|,]*$`, 'iu');
const JOINED = /^on\s*$|(?<=^(?:published|posted|issued|released)\s+by\s.*)\son\s*$/iu;
const FIRST = new RegExp(`^(?:${anyOf(LABELS_OF_FIRST_DAYS)})$`, 'iu');
const CHANGED = new RegExp(`^(?:${anyOf(LABELS_OF_CHANGES)})$`, 'iu');
const WEEKDAY_BEHIND = /^,?\s*\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b\)?/iu;
const MARKS = /[|·•\uE000]|(?:^|\s)[–—/-]{1,2}(?=\s|$)|,(?=\s|$)|(?<=\))\s/u;
const FROM = /^(?:source|from|via)\s*:\s*/iu;
const BY = /(^|\uE000[\s|]*|,\s+|[|·•]\s*)(?:(?:published|posted|issued|released)\s+)?by\s+(?:the\s+)?/giu;
/** Who puts texts on a page, where it is nobody by name. */
const OF_PAGE = /^(?:admin|administrator|editor|editors|staff|webmaster|newsroom|\p{Ll}{2,12})$/iu;
const SOURCE = new RegExp(`(?:^|\\s)(?:${anyOf(NEWSPAPERS)}|agency|press|service)$|^\\p{Lu}{2,6}$`, 'iu');
const MOST_WORDS = 8;

/**
 * A line that says when a text came out, perhaps who brings it out and from where, and no more: `Northern Herald | March 14,
 * 2024`, `Ada Keller Published March 14, 2024 | 05:20 PM`, `Updated 0905 GMT (1705 HKT) March 14, 2024`. Null for other
 * lines: what tells something has words in small letters, a verb's object or a stop.
 */
export const lineOfDay = (text: string): LineOfDay | null => {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const whole = bareWords(text).replace(/\*\*|__/g, '');
  const from = FROM.exec(whole)?.[0] ?? '';
  const words = withoutBrackets(whole.slice(from.length));
  const { left, days } = withoutDays(words);
  const chosen = days.find(({ rank }) => rank === 'first') ?? days.find(({ rank }) => rank === 'stated') ?? days[0];
  if (!chosen) return null;
  const bare = left.replace(TIMES, '|').replace(BESIDE, '|').replace(BY, '$1|');
  // a day that nothing parts from the words beside it is told of: `the flood of 9 May 2018`
  if (/[\p{L}\d)]\s*\(?\uE000|\uE000\s*[\p{L}\d(]/u.test(bare)) return null;
  const parts = bare.split(MARKS).flatMap((part) => (/[\p{L}\d]/u.test(part) ? part.trim() : []));
  const barred = bare.includes('|');
  if (!parts.every((part) => isNamed(part) || (barred && OF_PAGE.test(part)))) return null;
  // `(Treaty of Marn, 12 March 1924)` below a title says no more than when something was
  const bracketed =
    words.length < whole.length - from.length && parts.length > 0 && !parts.some((part) => SOURCE.test(part));
  const labelled = from !== '' || days.some((day) => day.labelled);
  return bracketed ? null : { names: parts.map(withoutBrackets), day: chosen.day, rank: chosen.rank, labelled };
};

type Day = Omit<LineOfDay, 'names'>;

/** The days with their years that a line names, and its words with a sign for each of them and its label. */
const withoutDays = (words: string): { readonly left: string; readonly days: readonly Day[] } => {
  const days: Day[] = [];
  let left = '';
  let at = 0;
  for (const { index } of words.matchAll(/(?<![\p{L}.:/])[\p{L}\d]/gu)) {
    if (index < at) continue;
    const date = dateAtStart(words.slice(index));
    if (!date || date.day === null || date.year === null || date.to !== null) continue;
    const before = left + words.slice(at, index).replace(TIMES, '|');
    const label = LABELLED.exec(before);
    const rank =
      label === null ? 'stated' : FIRST.test(label[1]!) ? 'first' : CHANGED.test(label[1]!) ? 'changed' : 'stated';
    days.push({ day: words.slice(index, index + date.length), rank, labelled: label !== null });
    const rest = label === null ? before.replace(JOINED, '|') : `${before.slice(0, label.index)}|`;
    left = `${rest}${DAY}`;
    at = index + date.length;
    at += WEEKDAY_BEHIND.exec(words.slice(at))?.[0].length ?? 0;
  }
  return { left: left + words.slice(at), days };
};

const withoutBrackets = (text: string): string => text.replace(/^[([]([^()[\]]+)[)\]]$/u, '$1');

/** A few words with capitals but for small ones between them, and no stop, colon or number. */
const isNamed = (part: string): boolean => {
  const text = withoutBrackets(part);
  const words = text.split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    /^\p{Lu}/u.test(text) &&
    !/[.:?!\d]/.test(text.replace(/\b\p{Lu}\./gu, '')) &&
    words.every((word) =>
      /^\P{L}*(?:\p{Lu}|(?:of|the|and|for|in|on|at|to|an?|de|la|le|du|der|van|von|al|el)$|$)/u.test(word),
    )
  );
};
