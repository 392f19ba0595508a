import { BrokenWords } from '../outline/broken-words.ts';
import { oncePer } from '../text/once-per.ts';
import { oneLine } from '../text/one-line.ts';
import type { Reading } from './reading.ts';

/** A stretch of the text as one line; words that a line end parts are whole, as they are read. */
export const inOneLine = (reading: Pick<Reading, 'text'>, start: number, end: number): string =>
  oneLine(
    reading.text.slice(start, end).replace(PARTED, (whole, before: string, after: string) => {
      const hyphen = brokenWords(reading).judge(before, after);
      return hyphen === 'none' ? whole : hyphen === 'kept' ? before : before.slice(0, -1);
    }),
  );

/** What stands before a line end, a hyphen last; behind it the next word follows. */
const PARTED = /(\S+[-‐])[ \t]*\r?\n\s*(?=(\S+))/g;

const brokenWords = oncePer(({ text }: Pick<Reading, 'text'>) => new BrokenWords(text));
