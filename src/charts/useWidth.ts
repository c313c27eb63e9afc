import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width in px of an element, followed as it changes; `usual` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, usual = 328): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      if (target.clientWidth > 0) setWidth(target.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
