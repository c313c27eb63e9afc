/** Whether somebody moves: the bar shows, and the pointer, until the hand has been still for a while. */
import { useEffect, useState } from 'react';

const AWAKE_FOR = 2600;

export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = { x: Number.NaN, y: Number.NaN };
    const wake = (event: Event) => {
      if (event instanceof PointerEvent && event.type === 'pointermove') {
        // A drawing that changes below a pointer at rest makes the browser tell of a move that is none.
        if (event.clientX === at.x && event.clientY === at.y) return;
        at = { x: event.clientX, y: event.clientY };
      }
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), AWAKE_FOR);
    };
    const kinds = ['pointermove', 'pointerdown', 'keydown'];
    for (const kind of kinds) window.addEventListener(kind, wake, true);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, wake, true);
    };
  }, []);
  return awake;
}
