import type { Span } from '../../../src/kinds/span.ts';

/** The words of a quotation and where each begins in it. */
export const wordsOf = (quote: string): readonly { readonly text: string; readonly at: number }[] =>
  [...quote.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));

/**
 * The stretches of the document into which cuts divide a finding, without blanks at their ends.
 * @param cuts offsets in the quotation at which a part begins
 */
export const partsOf = (
  { start, quote }: { readonly start: number; readonly quote: string },
  cuts: readonly number[],
): readonly Span[] => {
  const bounds = [0, ...cuts.toSorted((a, b) => a - b), quote.length];
  return bounds.slice(0, -1).flatMap((from, i) => {
    const part = quote.slice(from, bounds[i + 1]);
    const words = part.trim();
    if (words === '') return [];
    const begin = start + from + (part.length - part.trimStart().length);
    return [{ start: begin, end: begin + words.length }];
  });
};
