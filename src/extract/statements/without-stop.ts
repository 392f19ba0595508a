import type { Span } from '../../kinds/span.ts';

/** A stretch of the text without the full stop and the blanks at its end. */
export const withoutStop = (text: string, { start, end }: Span): Span => {
  let to = end;
  while (to > start && /[\s.]/.test(text[to - 1]!)) to--;
  return { start, end: to };
};
