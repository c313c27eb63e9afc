import type { ReactNode } from 'react';

/** Stands in a message for an element that no text can hold. */
export const SLOT = '\uFFFC';

/** A translated text with an element in its slot, wherever the language puts it. */
export function Filled({ text, slot }: { text: string; slot: ReactNode }) {
  const [before, after] = text.split(SLOT);
  return (
    <>
      {before}
      {slot}
      {after}
    </>
  );
}
