import { bareWords, isDateLine, withoutLabelOfDay } from './masthead-line.ts';
import { anyOf } from './words/any-of.ts';
import { NEWSPAPERS } from './words/publisher-words.ts';

/** What a line such as `By Jan Holm, Northern Herald, 14 March 2024` tells of a text. */
export interface SourceAndDay {
  /** who brings it out or wrote it, or from where, as written */
  readonly names: readonly string[];
  readonly day: string;
}

const PUBLISHED_BY = /^(?:published|posted|issued|released)\s+by\s+(?:the\s+)?(.{2,60}?)(?:,|\s+on)\s+(.{6,30})$/iu;
const PUBLISHED_ON = /^(?:published|posted)\s+on:?\s+(.{6,30}?)\s+by\s+(.{2,60})$/iu;
/** Who puts texts on a page, where it is nobody by name. */
const OF_PAGE = /^(?:admin|administrator|editor|editors|staff|webmaster|newsroom)$/iu;
const MARKS = /\s*[|·•]\s*|\s+[–—-]{1,2}\s+|,\s+|(?<=\))\s+/u;
const READING_TIME = /^\d{1,3}[\s-]*min(?:ute)?s?\b(?:\s\p{L}+)?$/iu;
const TIME_OF_DAY = /^\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,3}T))?$/iu;
const TIME_BEHIND = /[,\s]+\d{1,2}[:.][0-5]\d(?:[:.][0-5]\d)?$/u;
const SOURCE = new RegExp(`(?:^|\\s)(?:${anyOf(NEWSPAPERS)}|agency|press|service)$|^\\p{Lu}{2,6}$`, 'iu');
const MOST_WORDS = 8;

/**
 * A line that says who brings a text out and when, and no more: `Northern Herald | March 14, 2024`, `14 March 2024 – Lake
 * Wire`. Null for other lines; what tells something has words in small letters, a verb's object or a stop.
 */
export const sourceAndDay = (text: string): SourceAndDay | null => {
  if (text.length > 100) return null;
  const written = bareWords(text);
  const words = withoutBrackets(written);
  const by = PUBLISHED_BY.exec(words);
  if (by) return isDay(by[2]!) ? { names: [by[1]!], day: by[2]! } : null;
  const on = PUBLISHED_ON.exec(words);
  if (on) return isDay(on[1]!) && (isNamed(on[2]!) || OF_PAGE.test(on[2]!)) ? { names: [on[2]!], day: on[1]! } : null;
  const parts = words
    .split(MARKS)
    .filter((part) => part !== '' && !READING_TIME.test(part) && !TIME_OF_DAY.test(part))
    .map(asDay);
  if (parts.length < 2) return null;
  for (let first = 0; first < parts.length; first++)
    for (let end = first + 1; end <= Math.min(first + 3, parts.length); end++) {
      const day = parts.slice(first, end).join(', ');
      if (!isDay(day)) continue;
      const names = [...parts.slice(0, first), ...parts.slice(end)];
      // `(Treaty of Marn, 12 March 1924)` below a title says no more than when something was
      if (words !== written && !names.some((name) => SOURCE.test(name))) return null;
      return names.length > 0 && names.every(isNamed) ? { names: names.map(withoutBrackets), day } : null;
    }
  return null;
};

/** A day without `Updated:` before it and the time behind it; other parts as they are. */
const asDay = (part: string): string => {
  const day = withoutLabelOfDay(part).replace(TIME_BEHIND, '');
  return isDay(day) ? day : part;
};

const isDay = (text: string): boolean => isDateLine(text) && /\d{4}$|^\d{4}-\d\d-\d\d$/.test(text);

const withoutBrackets = (text: string): string => text.replace(/^\(([^()]+)\)$/u, '$1');

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
