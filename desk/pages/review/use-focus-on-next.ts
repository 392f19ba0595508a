import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in the card when the finding on show changes: the button by which somebody decided is gone with the
 * finding before, and the focus would fall to the top of the page. It goes to the new card, whose name is read out.
 * @param finding id of the one on show
 * @returns for the element around the card
 */
export const useFocusOnNext = (finding: string): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(finding);
  useEffect(() => {
    if (shown.current === finding) return;
    shown.current = finding;
    // a dialog that closes gives the focus back first
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        box.current?.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [finding]);
  return box;
};
