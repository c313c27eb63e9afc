/** How long has been presented: runs, rests, begins anew, and goes on after a reload. */
import { useCallback, useEffect, useState } from 'react';
import { keep, readKept } from './channel';

const KEPT = 'atlas-presentador-reloj';

interface Watch {
  /** ms, up to the last rest. */
  gathered: number;
  /** Since when it runs, by the computer's clock, ms; null while it rests. */
  since: number | null;
}

export interface Stopwatch {
  /** ms. */
  elapsed: number;
  /** The computer's clock. */
  now: Date;
  running: boolean;
  /** Whether it ever ran. */
  begun: boolean;
  start: () => void;
  pause: () => void;
  reset: () => void;
}

export function useStopwatch(): Stopwatch {
  const [watch, setWatch] = useState<Watch>(readWatch);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => keep(KEPT, JSON.stringify(watch)), [watch]);
  const start = useCallback(
    () => setWatch((before) => (before.since === null ? { ...before, since: Date.now() } : before)),
    [],
  );
  const pause = useCallback(
    () =>
      setWatch(({ gathered, since }) => ({
        gathered: gathered + (since === null ? 0 : Date.now() - since),
        since: null,
      })),
    [],
  );
  const reset = useCallback(
    () => setWatch(({ since }) => ({ gathered: 0, since: since === null ? null : Date.now() })),
    [],
  );
  const running = watch.since !== null;
  return {
    elapsed: watch.gathered + (watch.since === null ? 0 : Math.max(0, now - watch.since)),
    now: new Date(now),
    running,
    begun: running || watch.gathered > 0,
    start,
    pause,
    reset,
  };
}

function readWatch(): Watch {
  try {
    const { gathered, since } = JSON.parse(readKept(KEPT) ?? '');
    if (Number.isFinite(gathered) && (since === null || Number.isFinite(since))) return { gathered, since };
  } catch {
    // Nothing kept, or not by us.
  }
  return { gathered: 0, since: null };
}

/** «4:07», «1:02:30». */
export function inMinutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return parts[0] === 0 ? `${parts[1]}:${rest}` : `${Number(hours)}:${minutes}:${rest}`;
}
