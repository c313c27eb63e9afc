import { useEffect, useState } from 'react';

/** What the first view still fetches after the data have come. */
const FIRST_VIEW_MS = 3_000;

/** Whether the page, once ready, has shown its first view and has nothing urgent to do. */
export function useIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => setIdle(true), { timeout: 5_000 });
      else setIdle(true);
    }, FIRST_VIEW_MS);
    return () => clearTimeout(timer);
  }, [ready]);
  return idle;
}
