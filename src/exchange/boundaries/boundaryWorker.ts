/** Turns a file into boundaries beside the page, so that the page stays at work. One file, then the worker has done its duty. */
import { installChile } from '../../../geo/boundaries/installChile.mjs';
import type { WorkerAnswer, WorkerRequest } from './contract';

const answer = (message: WorkerAnswer) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  try {
    const outcome = await installChile(data.file, data.facts, data.said, (step, share) =>
      answer({ kind: 'progress', step, share }),
    );
    answer({ kind: 'outcome', outcome });
  } catch (error) {
    answer({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
