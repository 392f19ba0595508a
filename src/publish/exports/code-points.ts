import { firstWhere } from '../../text/first-where.ts';

/** Turns offsets in UTF-16 code units into offsets in Unicode code points, which W3C selectors count. */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(i++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - firstWhere(pairs, (pair) => pair >= offset);
};
