/** Whether somebody moves: the bar shows, and the pointer, until the hand has been still for a while. */
import { useEffect, useState } from 'react';

const AWAKE_FOR = 2600;

/** What a drawing says of the place that is pointed at goes; the browser itself tells nothing while the mouse lies still. */
function leave({ x, y }: { x: number; y: number }): void {
  const pointed = document.elementFromPoint(x, y);
  pointed?.dispatchEvent(
    new PointerEvent('pointerout', { bubbles: true, pointerType: 'mouse', relatedTarget: document.body }),
  );
}

/** `rests`: a mouse lies still somewhere, and nothing is meant by where it lies. */
export type Hand = 'none' | 'moves' | 'rests';

export function useHand(): Hand {
  const [hand, setHand] = useState<Hand>('none');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = { x: Number.NaN, y: Number.NaN };
    let mouse = false;
    const wake = (event: Event) => {
      if (event instanceof PointerEvent) {
        // A drawing that changes below a pointer at rest makes the browser tell of a move that is none.
        if (event.type === 'pointermove' && event.clientX === at.x && event.clientY === at.y) return;
        at = { x: event.clientX, y: event.clientY };
        mouse = event.pointerType === 'mouse';
      }
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
      setHand('moves');
      clearTimeout(timer);
      timer = setTimeout(() => {
        setHand(mouse ? 'rests' : 'none');
        if (mouse) leave(at);
      }, AWAKE_FOR);
    };
    const kinds = ['pointermove', 'pointerdown', 'keydown'];
    for (const kind of kinds) window.addEventListener(kind, wake, true);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, wake, true);
    };
  }, []);
  return hand;
}
