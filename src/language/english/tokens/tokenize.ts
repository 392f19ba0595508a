import type { RawToken } from '../stages.ts';

/** The tokens of a text in order, with exact offsets, as UD English EWT counts them. Linear. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const pattern = /[\p{L}\p{N}]+|\S/gu;
  for (const match of text.matchAll(pattern))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}
