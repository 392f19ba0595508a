import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../../src/kinds/span.ts';
import { Button } from '../../design/button.tsx';
import { selectedSpan } from '../../design/word-ranges.ts';

/** The button that comes up beside selected words. */
export const AddHere = ({
  area,
  onAdd,
}: {
  readonly area: RefObject<HTMLElement | null>;
  readonly onAdd: (span: Span) => void;
}) => {
  const [place, setPlace] = useState<{ readonly top: number; readonly left: number; readonly span: Span } | null>(null);
  useEffect(() => {
    const look = () => {
      const span = area.current && selectedSpan(area.current);
      const box = span && document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      if (!span || !box || !area.current) return setPlace(null);
      const around = area.current.getBoundingClientRect();
      setPlace({
        span,
        top: box.bottom - around.top + 6,
        left: Math.max(0, Math.min(box.left - around.left, around.width - 150)),
      });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [area]);
  return place === null ? null : (
    <div className="absolute z-20" style={{ top: place.top, left: place.left }}>
      <Button
        look="main"
        className="shadow-lg"
        keyHint="n"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onAdd(place.span)}
      >
        Add a finding
      </Button>
    </div>
  );
};
