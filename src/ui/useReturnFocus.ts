import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What had the focus before the first of the panels opened; panels that follow one another share it. */
let opener: Element | null = null;
let open = 0;

/** When a panel closes and the focus would fall to nowhere, it goes back to what opened it, where that still stands. */
export function useReturnFocus(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && !panel.current?.contains(active)) opener = active;
  }, [panel]);
  useEffect(() => {
    open += 1;
    return () => {
      open -= 1;
      const target = opener;
      // The next panel opens in the same breath: only after it is known whether any stays.
      queueMicrotask(() => {
        if (open > 0 || document.activeElement !== document.body || !target?.isConnected) return;
        if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
      });
    };
  }, []);
}
