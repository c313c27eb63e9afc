/** Asks the worker for the coverage of a large catalogue. Where there can be no worker, the page measures itself. */
import { type Coverage, type CoverageTable, measureCoverage } from '../analysis/coverage';
import type { CoverageAnswer, CoverageQuestion } from './coverageAnswerer';

/** The coverage by the experiences that pass (1 in `passes`). */
export type AskCoverage = (passes: Uint8Array) => Promise<Coverage>;

/** `start`: makes the worker. It is told the table at once, which is copied: the page goes on using its own. */
export function coverageAsker(table: CoverageTable, start: () => Worker = startWorker): AskCoverage {
  const waiting = new Map<number, (coverage: Coverage | null) => void>();
  let worker: Worker | null = null;
  let asked = 0;
  const giveUp = () => {
    worker?.terminate();
    worker = null;
    for (const answered of waiting.values()) answered(null);
    waiting.clear();
  };
  try {
    worker = start();
    worker.addEventListener('message', ({ data: { number, ...coverage } }: MessageEvent<CoverageAnswer>) => {
      waiting.get(number)?.(coverage);
      waiting.delete(number);
    });
    worker.addEventListener('error', giveUp);
    worker.postMessage({ table } satisfies CoverageQuestion);
  } catch {
    giveUp();
  }
  return async (passes) => {
    const here = worker;
    if (here === null) return measureCoverage(table, passes);
    const number = asked++;
    const coverage = await new Promise<Coverage | null>((answered) => {
      waiting.set(number, answered);
      try {
        // A copy, because a worker that fails leaves the question to the page.
        here.postMessage({ number, passes } satisfies CoverageQuestion);
      } catch {
        giveUp();
      }
    });
    return coverage ?? measureCoverage(table, passes);
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./coverageWorker.ts', import.meta.url), { type: 'module' });
}
