import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashString } from '../linear/hash.ts';
import { wordShape } from '../linear/word-shape.ts';

/** Sizes of the tables behind the one of words: endings of 2, 3 and 4 letters, beginnings of 2 and 3, shape, lexicon. */
export const AFFIX_TABLES: readonly number[] = [1024, 4096, 8192, 1024, 4096, 256, 256];

/** The row of each word in the table of words; none or 0 for an unknown one. */
export interface KnownWordRows {
  get(word: string): number | undefined;
}

/** For each table the row of a word. Digits count as one digit, so that numbers share their rows. */
export function wordRows(text: string, words: KnownWordRows, lexicon: Lexicon): Int32Array {
  const lower = text.toLowerCase().replace(/[0-9]/g, '0');
  const row = (part: string, size: number) => (hashString(part) >>> 3) & (size - 1);
  return Int32Array.of(
    words.get(lower) ?? 0,
    row(lower.slice(-2), 1024),
    row(lower.slice(-3), 4096),
    row(lower.slice(-4), 8192),
    row(lower.slice(0, 2), 1024),
    row(lower.slice(0, 3), 4096),
    wordShape(text),
    lexicon.partsInflected(lower),
  );
}
