import { type PointerEvent, useRef, useState } from 'react';

/** A way on the screen in pixels: to the right, down. */
export type Way = readonly [number, number];

const CLOSEST = 64;
const FARTHEST = 0.05;
const STEP = 1.6;

/** How close the map is and how far it was moved from its first view, with what moves it. */
export const useMapPosition = () => {
  const [zoom, setZoom] = useState(1);
  const [whole, setWhole] = useState(false);
  const [offset, setOffset] = useState<Way>([0, 0]);
  const [drag, setDrag] = useState<Way | null>(null);
  const begin = useRef<Way>([0, 0]);
  const move = (x: number, y: number) => setOffset(([dx, dy]) => [dx + x / zoom, dy + y / zoom]);
  const at = (event: PointerEvent): Way => [event.clientX, event.clientY];
  return {
    zoom,
    offset,
    /** whether the first view holds all places, and not only where most of them lie */
    whole,
    /** how far it is being dragged; null when it is not */
    drag,
    move,
    closer: () => setZoom((value) => Math.min(CLOSEST, value * STEP)),
    farther: () => setZoom((value) => Math.max(FARTHEST, value / STEP)),
    show: (all: boolean) => {
      setWhole(all);
      setZoom(1);
      setOffset([0, 0]);
    },
    dragging: {
      onPointerDown: (event: PointerEvent) => {
        begin.current = at(event);
        setDrag([0, 0]);
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drag) return;
        const [x, y] = at(event);
        if (Math.hypot(x - begin.current[0], y - begin.current[1]) > 3)
          event.currentTarget.setPointerCapture(event.pointerId);
        setDrag([x - begin.current[0], y - begin.current[1]]);
      },
      onPointerUp: () => {
        if (drag) move(...drag);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
};
