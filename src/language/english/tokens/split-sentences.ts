import type { RawToken } from '../stages.ts';
import { tokenize } from './tokenize.ts';

/** The sentences of one block of text, as their tokens. Linear; every non-blank character lies in one sentence. */
export function splitSentences(text: string): RawToken[][] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  for (const token of tokenize(text)) {
    current.push(token);
    if (/^[.!?]$/.test(token.text)) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length) sentences.push(current);
  return sentences;
}
