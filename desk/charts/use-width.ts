import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in whole pixels as it changes; 0 before it is first laid out. */
export const useWidth = <E extends Element = HTMLDivElement>(): readonly [RefObject<E | null>, number] => {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
