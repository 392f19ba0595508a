import { z } from 'zod';

/**
 * A stretch of a text: UTF-16 code units, end exclusive.
 * The same as a W3C Web Annotation TextPositionSelector.
 */
export const Span = z.object({
  start: z.int().nonnegative().describe('first UTF-16 code unit, counted from 0'),
  end: z.int().nonnegative().describe('one past the last UTF-16 code unit'),
});
export type Span = Readonly<z.infer<typeof Span>>;

/** A span together with the exact words that stand there. */
export const QuotedSpan = Span.extend({
  quote: z.string().describe('the exact words of the source between start and end'),
});
export type QuotedSpan = Readonly<z.infer<typeof QuotedSpan>>;

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
