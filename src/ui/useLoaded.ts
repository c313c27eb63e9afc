import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; reason: string; retry: () => void };

/** What has been loaded once stays, by its loader: opening the next ficha shows it at once. */
const kept = new Map<() => Promise<unknown>, unknown>();

/** Loads a part of the catalogue when a component first needs it. A failure says why and can be tried again. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<{ load: () => Promise<T>; result: Loaded<T> } | null>(null);

  useEffect(() => {
    if (kept.has(load)) return;
    let left = false;
    load().then(
      (value) => {
        kept.set(load, value);
        if (!left) setArrived({ load, result: { state: 'ready', value } });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        const retry = () => {
          setArrived(null);
          setAttempt(attempt + 1);
        };
        if (!left) setArrived({ load, result: { state: 'failed', reason, retry } });
      },
    );
    return () => {
      left = true;
    };
  }, [load, attempt]);

  if (kept.has(load)) return { state: 'ready', value: kept.get(load) as T };
  return arrived?.load === load ? arrived.result : { state: 'loading' };
}
