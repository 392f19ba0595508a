import type { Span } from '../../kinds/span.ts';

/** A sentence of a text, in code units. */
export interface SentenceAround {
  readonly sentence: string;
  /** how far into it what it was asked for begins */
  readonly from: number;
}

/** The sentence in which a span stands. */
export const sentenceAround = ({ start, end }: Pick<Span, 'start' | 'end'>, text: string): SentenceAround => {
  // The first characters of the span show whether a sentence begins with it.
  const behind = text.slice(Math.max(0, start - REACH), Math.min(start + 1, end));
  const from = behindLast(behind, SENTENCE_ENDS) - (behind.length - Math.min(start, REACH));
  const ahead = text.slice(end, end + REACH);
  return { sentence: text.slice(start - from, end + beforeFirst(ahead, SENTENCE_END)), from };
};

/** No sentence that tells an event or a number is longer, in characters to either side. */
const REACH = 400;
const SENTENCE_END = /[.!?]["”’)]?\s+(?=[^\p{Ll}\s])|\n\s*(?:\n|[-–—•*]\s*)/u;
const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'gu');

/** How many characters stand behind the last match, all when there is none. */
export const behindLast = (text: string, pattern: RegExp): number => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? text.length - last.index - last[0].length : text.length;
};

/** How many characters stand before the first match, all when there is none. */
export const beforeFirst = (text: string, pattern: RegExp): number => {
  const first = text.search(pattern);
  return first === -1 ? text.length : first;
};
