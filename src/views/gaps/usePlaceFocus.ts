import { type RefObject, useEffect, useRef } from 'react';
import { encodePlace } from '../../state/linkParts';
import type { PlaceRef } from '../../state/view';

/** Whoever goes to another place by something that the new place does not have finds the focus on its title, not nowhere. */
export function usePlaceFocus(page: RefObject<HTMLElement | null>, place: PlaceRef): void {
  const here = encodePlace(place);
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    if (document.activeElement !== document.body) return;
    const title = page.current?.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }, [here, page]);
}
