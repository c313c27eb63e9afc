import { useEffect, useState } from 'react';

/** Long enough to be read, and to be read out. */
const TOLD_FOR_MS = 4000;

/** Puts texts into the clipboard, and knows for a moment whether that worked. */
export function useCopy(): { state: 'idle' | 'copied' | 'failed'; copy: (text: string) => void } {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  // Where the page is not served securely there is no clipboard at all: a failure like another.
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return { state, copy };
}
