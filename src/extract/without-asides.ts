import { oncePer } from '../text/once-per.ts';
import type { Reading } from './reading.ts';

/**
 * The text with blanks for the notes and page furniture that stand inside other blocks: what is said across a page break
 * goes on behind them, and their words are not said in it. No character moves.
 */
export const withoutAsides = oncePer(({ text, blocks }: Reading): string => {
  let words = '';
  let end = 0;
  let around = 0;
  for (const block of blocks) {
    if (block.end <= around && block.start >= end) {
      words += text.slice(end, block.start) + text.slice(block.start, block.end).replace(/\S/g, ' ');
      end = block.end;
    } else around = Math.max(around, block.end);
  }
  return words + text.slice(end);
});
