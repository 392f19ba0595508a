import type { Span } from '../kinds/span.ts';

const BEFORE = 60;
const LENGTH = 240;

/**
 * The words around a match, cut at blanks, never beyond the passage that holds it.
 * @param passage the finding or block in which the match lies
 */
export const snippetAround = (text: string, passage: Span, match: Span): { text: string } & Span => {
  const start =
    match.start - passage.start <= BEFORE ? passage.start : afterBlank(text, match.start - BEFORE, match.start);
  const end =
    passage.end - start <= LENGTH ? passage.end : beforeBlank(text, start + LENGTH, Math.max(match.end, start));
  return { text: text.slice(start, end), start, end };
};

const afterBlank = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (/\s/.test(text[i]!)) return i + 1;
  return from;
};

const beforeBlank = (text: string, from: number, to: number): number => {
  for (let i = from; i > to; i--) if (/\s/.test(text[i]!)) return i;
  return from;
};
