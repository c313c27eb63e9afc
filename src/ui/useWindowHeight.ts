import { useSyncExternalStore } from 'react';

/** Height of the window, CSS pixels, followed as it changes. */
export function useWindowHeight(): number {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => window.innerHeight,
  );
}
