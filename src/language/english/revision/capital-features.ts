import { join } from '../linear/hash.ts';
import { kindOfCapitals, NO_LETTER, useOfCapitals } from './capitals.ts';

/** What features of capitals read of a word. */
export interface WrittenWord {
  readonly text: string;
  /** `capitalsOf` the text */
  readonly capitals: number;
}

/** A sentence as it is written, worked out once for all its words. */
export interface WrittenSentence {
  readonly words: readonly WrittenWord[];
  readonly use: number;
  /** what it ends with and how long it is, as a number: headings and list items are short and have no full stop */
  readonly closed: number;
  readonly length: number;
}

export function writtenSentence(words: readonly WrittenWord[]): WrittenSentence {
  const last = words[words.length - 1]?.text ?? '';
  return {
    words,
    use: useOfCapitals(words),
    closed: /[.!?]/.test(last) ? 1 : 0,
    length: words.length < 3 ? 0 : words.length < 6 ? 1 : 2,
  };
}

/** The kind of capitals beyond the ends of a sentence. */
const BEYOND = 4;
/** Numbers of templates of other features are smaller or larger. */
const FIRST_TEMPLATE = 45;

/**
 * Features of how the word `at` and those around it are written: a capital means little where all words have one, at the
 * beginning, or in a heading. Returns how many there are in `out`, where `from` were before.
 */
export function capitalFeatures(sentence: WrittenSentence, at: number, out: Int32Array, from: number): number {
  const { words, use, closed, length } = sentence;
  let count = from;
  let template = FIRST_TEMPLATE;
  const put = (value: number, other = 0) => {
    out[count++] = join(++template, value, other);
  };
  const kindAt = (place: number) => (words[place] ? kindOfCapitals(words[place].capitals) : BEYOND);
  const own = kindAt(at);
  const ownAndFirst = own * 2 + (at === 0 || (at === 1 && kindAt(0) === NO_LETTER) ? 1 : 0);
  const beside = (kindAt(at - 1) * 8 + kindAt(at + 1)) * 8 + own;
  put(use);
  put(use, own);
  put(use, ownAndFirst);
  put(beside);
  put(beside, kindAt(at - 2) * 8 + kindAt(at + 2));
  put(length, ownAndFirst);
  put(closed, ownAndFirst);
  put(use * 2 + closed, ownAndFirst);
  return count;
}
