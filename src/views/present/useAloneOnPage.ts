/** For what covers the frame: what lies below can neither be seen nor reached, and the focus is here from the first moment. */
import { useLayoutEffect } from 'react';

export function useAloneOnPage(cover: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const frame = document.getElementById('root');
    frame?.setAttribute('inert', '');
    cover.current?.focus({ preventScroll: true });
    return () => frame?.removeAttribute('inert');
  }, [cover]);
}
