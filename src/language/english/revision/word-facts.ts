import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashString, mix } from '../linear/hash.ts';
import { wordShape } from '../linear/word-shape.ts';

/** What the choice of a tag reads of a word, worked out once per word. */
export interface WordFacts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly lexicon: number;
  /** hashes of the word's beginnings and endings, each with its length mixed in */
  readonly affixes: readonly number[];
}

/** The word beyond either end of a sentence. */
export const NO_WORD: WordFacts = { word: 1, lower: 1, shape: 0, lexicon: 0, affixes: [] };

export function wordFacts(text: string, lexicon: Lexicon): WordFacts {
  const lower = text.toLowerCase();
  const affixes: number[] = [];
  for (let length = 1; length <= 5 && length < lower.length; length++) {
    affixes.push(mix(hashString(lower.slice(-length)), 100 + length));
    if (length <= 4) affixes.push(mix(hashString(lower.slice(0, length)), 200 + length));
  }
  return {
    word: hashString(text),
    lower: hashString(lower),
    shape: wordShape(text),
    lexicon: lexicon.partsInflected(lower),
    affixes,
  };
}
