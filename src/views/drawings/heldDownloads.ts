import { createContext, useContext } from 'react';

/**
 * Why nothing may be taken along at the moment, in words; null where everything may. A screen whose figures are still being measured
 * holds its files back: they would bear the words of one view and the figures of another.
 */
export const HeldDownloads = createContext<string | null>(null);

/** What a button that takes something along needs while it is held back: it does nothing, and says why. */
export function useHeld(): { disabled: boolean; title?: string } {
  const reason = useContext(HeldDownloads);
  return reason === null ? { disabled: false } : { disabled: true, title: reason };
}
