import type { Span } from '../../../src/kinds/span.ts';

const AT_MOST = 2000;

/** Where words stand in a text, capitals aside; at most 2000 places. Blanks match any stretch of white space. */
export const findWords = (text: string, words: string): readonly Span[] => {
  const wanted = words.trim();
  if (wanted.length < 2) return [];
  const pattern = new RegExp(wanted.split(/\s+/).map(RegExp.escape).join('\\s+'), 'giu');
  const found: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === AT_MOST) break;
  }
  return found;
};
