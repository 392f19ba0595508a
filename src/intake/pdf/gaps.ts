import type { PageFragment } from './page-fragment.ts';

/** A gap of more than this many font sizes may be a gutter, or part two cells of a table. */
export const GAP = 1.1;
/** So many words at least stand in a line that is stretched to its column’s width, one as far from the next as any other. */
const STRETCHED = 4;
/** Cells are as evenly spaced as this, in shares of the widest gap, only by chance. */
const EVEN = 0.12;

/**
 * What goes before each fragment of a line: nothing inside a word and at the beginning, a blank between words, a tab
 * between cells of a table. The wide and equal gaps of a justified line with few words are blanks.
 */
export const separators = (fragments: readonly PageFragment[]): readonly ('' | ' ' | '\t')[] => {
  const gaps = fragments.map((each, i) => (i === 0 ? 0 : gapBetween(fragments[i - 1]!, each)));
  const wide = gaps.filter((gap) => gap > GAP);
  const least = Math.min(...gaps.filter((gap) => gap > WITHIN_WORD));
  const stretched = wide.length >= STRETCHED - 1 && least > Math.max(...wide) * (1 - EVEN);
  return gaps.map((gap) => (gap > GAP && !stretched ? '\t' : gap > WITHIN_WORD ? ' ' : ''));
};

const WITHIN_WORD = 0.15;

/** In font sizes; 0 where either fragment brings a blank of its own. */
const gapBetween = (before: PageFragment, fragment: PageFragment): number =>
  /\s$/.test(before.text) || /^\s/.test(fragment.text)
    ? 0
    : (fragment.x - (before.x + before.width)) / Math.max(before.size, fragment.size);
