import { OffsetMap, type Run } from '../text/offset-map.ts';

const UNSEEN = '\u00AD\u200B\u2060\uFEFF';
/** With the end of a line at which a word was broken. */
const STRETCH = new RegExp(`\\u00AD[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})|[${UNSEEN}]+`, 'gu');

/**
 * Whether a character only tells where a line may or may not be broken: a soft hyphen, a zero-width space, a word joiner.
 * Publishers’ systems put them inside words, which are other words with them; nobody sees them.
 */
export const isUnseen = (unit: string): boolean => UNSEEN.includes(unit);

/** A text without such characters, and the way back to it. */
export const withoutUnseen = (text: string): { readonly text: string; readonly map: OffsetMap } => {
  const parts: string[] = [];
  const runs: Run[] = [];
  let start = 0;
  let origin = 0;
  const keep = (end: number): void => {
    parts.push(text.slice(origin, end));
    runs.push({ start, origin, length: end - origin });
    start += end - origin;
  };
  for (const { index, 0: stretch } of text.matchAll(STRETCH)) {
    keep(index);
    origin = index + stretch.length;
  }
  if (origin === 0) return { text, map: OffsetMap.identity(text.length) };
  keep(text.length);
  return { text: parts.join(''), map: OffsetMap.of(runs) };
};
