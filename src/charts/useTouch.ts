import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(pointer: coarse)');

/** Whether the device is used with a finger, which needs taller rows. */
export function useTouch(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = query();
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => query().matches,
  );
}
