import type { Span } from '../kinds/span.ts';
import type { Line } from './line.ts';
import { anyOf } from './words/any-of.ts';
import { CONTENTS_HEADINGS } from './words/label-words.ts';

const HEADING = new RegExp(`^(?:#{1,6}\\s*)?\\W{0,3}(?:${anyOf(CONTENTS_HEADINGS)})\\W{0,3}$`, 'iu');
const ONLY_NUMBER = /^(?:p(?:age|\.)?\s*)?\d{1,4}$/i;
const LEADER = /(?:(?:\.\s?){3,}|…|·{3,}|_{3,}|\t|\s{3,})\s*\d{1,4}$/;
const ENDS_IN_NUMBER = /\S\s+\d{1,3}$/;
const ITEM = /^(?:[-*•–▪]\s*)?(?:([IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])[.)]\s|[-*•–▪]\s)/;

/** Letters and digits of a line, without its numbering, mark-up and page number: to meet it again as a heading. */
const keyOf = (text: string): string =>
  text
    .replace(/^[-*•–▪#\s]+/, '')
    .replace(/[*_]/g, '')
    .replace(/^(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s+/, '')
    .replace(/(?<![.…·_\s])[.…·_\s]*\d{0,4}$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The table of contents: from its heading through its last entry. An entry has a page number, dot leaders, a bullet or
 * a number of its own, or stands again later in the text; the first line that has been an entry already is the first
 * heading of the text, not part of the table.
 */
export const contentsOf = (lines: readonly Line[]): Span | null => {
  const limit = Math.min(lines.length, 400);
  const at = lines.slice(0, limit).findIndex((line) => HEADING.test(line.text));
  if (at < 0) return null;
  const later = new Map<string, number>();
  for (const line of lines)
    if (line.text.length < 300) later.set(keyOf(line.text), (later.get(keyOf(line.text)) ?? 0) + 1);
  const seen = new Set<string>();
  const numbers = new Set<string>();
  let end = -1;
  let blanks = 0;
  for (let i = at + 1; i < lines.length && i < at + limit; i++) {
    const line = lines[i]!;
    if (!line.text) {
      if (++blanks > 2 && end >= 0) break;
      continue;
    }
    if (line.text.length > 250) break;
    if (/^#{1,6}\s/.test(line.text) && end >= 0) break;
    if (!ONLY_NUMBER.test(line.text)) {
      const key = keyOf(line.text);
      const item = ITEM.exec(line.text);
      const pointed = LEADER.test(line.text) || ENDS_IN_NUMBER.test(line.text);
      const numberSeen = item?.[1] !== undefined && numbers.has(item[1]);
      if (seen.has(key) || (numberSeen && !pointed)) break;
      if (!item && !pointed && (later.get(key) ?? 0) < 2) {
        if (!continues(lines[i - 1], lines[i + 1])) break;
      }
      if (item && blanks > 0 && end >= 0 && !pointed && (later.get(key) ?? 0) < 2 && !followedByNumber(lines, i)) break;
      if (item?.[1]) numbers.add(item[1]);
      if (key) seen.add(key);
    }
    blanks = 0;
    end = line.end;
  }
  return end < 0 ? null : { start: lines[at]!.start, end };
};

const followedByNumber = (lines: readonly Line[], i: number): boolean => ONLY_NUMBER.test(lines[i + 1]?.text ?? '');

/** The second line of an entry that was cut: an entry before it and a page number after it. */
const continues = (before: Line | undefined, after: Line | undefined): boolean =>
  before !== undefined && before.text !== '' && !ONLY_NUMBER.test(before.text) && ONLY_NUMBER.test(after?.text ?? '');
