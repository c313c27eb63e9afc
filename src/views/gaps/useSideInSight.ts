import { type RefObject, useEffect, useRef } from 'react';

/** Below this width the column stands above the drawing: what opens there is gone to. */
const FLOWS = '(max-width: 1100px)';

/**
 * What opens in the right column is brought into sight when the page has been scrolled past it, and the page goes back
 * to where it was when that closes.
 * `opened`: what is open, null for nothing.
 */
export function useSideInSight(
  page: RefObject<HTMLElement | null>,
  row: RefObject<HTMLElement | null>,
  opened: string | null,
): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (!page.current || !row.current) return;
    const top = row.current.offsetTop;
    if (opened === null) {
      if (before.current !== null) page.current.scrollTo(0, before.current);
      before.current = null;
    } else if (page.current.scrollTop > top || window.matchMedia(FLOWS).matches) {
      before.current ??= page.current.scrollTop;
      page.current.scrollTo(0, top);
    }
  }, [page, row, opened]);
}
