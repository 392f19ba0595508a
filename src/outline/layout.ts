import { startsEntry } from './entry-start.ts';
import type { Line } from './line.ts';
import { endsSentence, OPEN_END, startsInside } from './sentence-end.ts';

/**
 * What a line end means in this text.
 * `wrapped`: lines are cut at a width, blank lines or short lines end paragraphs.
 * `lines`: each line is a paragraph. `blank`: only blank lines end paragraphs.
 */
export interface Layout {
  readonly kind: 'wrapped' | 'lines' | 'blank';
  /** usual length of a full line where lines are wrapped, else 0 */
  readonly width: number;
  /** wrapped lines usually end in a blank */
  readonly trailingBlank: boolean;
}

/** How the lines of a document are laid out, counted over all of them. */
export const layoutOf = (lines: readonly Line[]): Layout => {
  let texts = 0;
  let pairs = 0;
  let cut = 0;
  let trailing = 0;
  let full = 0;
  let longest = 0;
  const lengths: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start === line.end) continue;
    texts++;
    longest = Math.max(longest, line.text.length);
    const next = lines[i + 1];
    if (!next || next.start === next.end) continue;
    pairs++;
    if (line.text.length >= 45 && !endsSentence(line.text)) full++;
    if (line.text.length >= 30 && line.text.length <= 130 && !endsSentence(line.text)) {
      lengths.push(line.text.length);
      if (startsInside(next.text)) {
        cut++;
        if (line.trailing > 0) trailing++;
      }
    }
  }
  if ((cut >= 3 && cut >= pairs * 0.25) || (longest <= 90 && full >= 2 && full >= pairs * 0.4)) {
    lengths.sort((a, b) => a - b);
    return { kind: 'wrapped', width: lengths[lengths.length >> 1] ?? 0, trailingBlank: trailing > cut * 0.6 };
  }
  return { kind: pairs > texts * 0.3 ? 'lines' : 'blank', width: 0, trailingBlank: false };
};

/** A line that begins with a list mark or a list number. */
export const BULLET = /^(?:[-*•▪●◦■–—‣·]|\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+\S/u;

/**
 * Whether a new paragraph begins at `next`, which follows `line` without a blank line between them, in a paragraph that
 * began with `first`. Deeper lines under a list mark belong to its item.
 */
export const breaksAfter = (first: Line, line: Line, next: Line, layout: Layout): boolean => {
  if (layout.kind === 'blank') return false;
  const itemBegan = BULLET.test(first.text) || startsEntry(first.text);
  if (itemBegan && next.indent > first.indent && !BULLET.test(next.text)) return false;
  if (layout.kind === 'lines' && OPEN_END.test(line.text)) return false;
  if (layout.kind === 'lines')
    return !startsInside(next.text) || endsSentence(line.text) || (line.text.length < 60 && next.text.length < 40);
  if (!endsSentence(line.text)) return false;
  const firstWord = next.text.search(/\s/);
  const room = layout.width - line.text.length - (firstWord < 0 ? next.text.length : firstWord);
  if (room > layout.width * 0.15) return true;
  const indented = next.indent > 0 && line.indent === 0;
  return indented && (room > 0 || (layout.trailingBlank && line.trailing === 0) || next.indent > 1);
};
