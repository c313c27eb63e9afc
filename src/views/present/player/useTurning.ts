/** The slide that is going while another one comes in front; null where no motion is wanted. */
import { useEffect, useState } from 'react';
import { useMedia } from '../../../ui/media';

/** As long as the style sheet fades, ms. */
const TURNS_FOR = 240;

export function useTurning(front: number): number | null {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [{ before, last }, setTurn] = useState<{ before: number | null; last: number }>({ before: null, last: front });
  // Adjusted while rendering: the one that goes must still be there in the first picture of the one that comes.
  if (last !== front) setTurn({ before: still ? null : last, last: front });
  useEffect(() => {
    if (before === null) return;
    const timer = setTimeout(() => setTurn({ before: null, last: front }), TURNS_FOR);
    return () => clearTimeout(timer);
  }, [before, front]);
  return before;
}
