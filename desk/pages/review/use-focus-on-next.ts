import { type RefObject, useEffect, useRef, useState } from 'react';

interface OnNext {
  /** for the element around the card */
  readonly box: RefObject<HTMLDivElement | null>;
  /** the name of the finding on show, for a live region; empty where the focus goes to the card, which has it */
  readonly spoken: string;
}

/**
 * Keeps the focus in the card when the finding on show changes: the button by which somebody decided is gone with the
 * finding before, and the focus would fall to the top of the page. It goes to the new card, whose name is read out. Where
 * the focus stays elsewhere, as with the keys, the name is to be spoken.
 * @param finding id of the one on show
 * @param name what it says, and when
 */
export const useFocusOnNext = (finding: string, name: string): OnNext => {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(finding);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (shown.current === finding) return;
    shown.current = finding;
    // a dialog that closes gives the focus back first
    const frame = requestAnimationFrame(() => {
      const isLost = document.activeElement === document.body;
      if (isLost) box.current?.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
      setSpoken(isLost ? '' : name);
    });
    return () => cancelAnimationFrame(frame);
  }, [finding, name]);
  return { box, spoken };
};
