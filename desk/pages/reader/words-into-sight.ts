import type { Span } from '../../../src/kinds/span.ts';
import { rangesOf, wordPieces } from '../../design/word-ranges.ts';

/** Pixels that the page’s own bars take above and below. */
const ABOVE = 80;
const BELOW = 40;
/** How far down the window words are brought. */
const AT = 0.38;
/** Rows are measured as they come onto the page; after so many frames their place is known to the pixel. */
const FRAMES = 8;

/**
 * Brings words into sight, unless they are.
 * @param near brings their row onto the page, where it may not be yet
 */
export const wordsIntoSight = (container: Element, span: Span, near: () => void): void => {
  const seen = () => {
    const [range] = rangesOf(wordPieces(container), span);
    const box = range?.getBoundingClientRect();
    return box && { top: box.top, well: box.top > ABOVE && box.bottom < window.innerHeight - BELOW };
  };
  if (seen()?.well) return;
  near();
  let frames = 0;
  const settle = () => {
    const now = seen();
    if (now && !now.well) window.scrollBy({ top: now.top - window.innerHeight * AT });
    frames += 1;
    if (frames < FRAMES) requestAnimationFrame(settle);
  };
  requestAnimationFrame(() => requestAnimationFrame(settle));
};
