import { oneLine } from '../../../text/one-line.ts';
import { quotable } from '../../issue/draft/quotable.ts';
import type { LaidOutPassage } from './issue-layout.ts';

/** A note as it is printed at the foot of a page: the source, and the exact words where the text does not give them. */
export const noteWords = (citation: string, passages: readonly LaidOutPassage[]): string => {
  const quotes = [
    ...new Set(
      passages.flatMap(({ quote, printed, within }) => (printed || within ? [] : [`“${quotable(oneLine(quote))}”`])),
    ),
  ];
  const words = `${citation}${quotes.length > 0 ? `: ${quotes.join(', ')}` : ''}`;
  return /[.…!?][”’]*$/.test(words) ? words : `${words}.`;
};
