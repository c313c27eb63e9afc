/** How one slide gives way to the next: its map flies, else it fades; where no motion is wanted neither. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useMedia } from '../../../ui/media';
import { flyMaps } from './flyMaps';

/** As long as the style sheet fades, ms. */
const FADES_FOR = 240;

/** @returns the position of the slide that is going, while another one comes in front; null at rest */
export function useTurning(front: number, deck: RefObject<HTMLElement | null>): number | null {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [{ before, last }, setTurn] = useState<{ before: number | null; last: number }>({ before: null, last: front });
  // Adjusted while rendering: the one that goes must still be there in the first picture of the one that comes.
  if (last !== front) setTurn({ before: still ? null : last, last: front });
  useLayoutEffect(() => {
    if (before === null) return;
    const going = deck.current?.querySelector('[data-place="going"]');
    const coming = deck.current?.querySelector('[data-place="front"]');
    // What flies begins where the other ends: nothing is left to fade.
    if (going && coming && flyMaps(going, coming)) setTurn({ before: null, last: front });
  }, [before, front, deck]);
  useEffect(() => {
    if (before === null) return;
    const timer = setTimeout(() => setTurn({ before: null, last: front }), FADES_FOR);
    return () => clearTimeout(timer);
  }, [before, front]);
  return before;
}
