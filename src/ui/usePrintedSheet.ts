import { useEffect, useLayoutEffect } from 'react';

/**
 * Prints a sheet that is drawn for the printer alone: light, whatever the tone of the screen, as soon as it is ready.
 * `printing` is the class of the body while it stands; `onDone` is called when the printer's dialogue closes.
 * `asked`: the dialogue is open already (Ctrl+P), so it is not asked for again.
 */
export function usePrintedSheet(printing: string, ready: boolean, onDone: () => void, asked = false): void {
  useLayoutEffect(() => {
    // Until then the browser's own print command prints the page as it stands.
    if (!ready) return;
    const root = document.documentElement;
    const tone = root.dataset.theme;
    document.body.classList.add(printing);
    root.dataset.theme = 'light';
    return () => {
      document.body.classList.remove(printing);
      if (tone !== undefined) root.dataset.theme = tone;
    };
  }, [printing, ready]);
  useEffect(() => {
    if (!ready) return;
    window.addEventListener('afterprint', onDone, { once: true });
    // One frame, so that the sheet is drawn before the dialogue stops the page.
    const frame = asked ? 0 : requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, [ready, asked, onDone]);
}
