/** A file on its way to become the boundaries in use: reading, work beside the page, and what came of it. One at a time. */
import { create } from 'zustand';
import type { Outcome, Report, Step } from '../../../geo/boundaries/installChile.mjs';
import { LIMITS } from '../../../geo/boundaries/limits.mjs';
import { drawBoundaries } from '../../state/geography';
import type { StorageTrouble } from '../../storage/shelf';
import { loadChile } from '../../territory/geography';
import type { WorkerAnswer, WorkerRequest } from './contract';

type Refusal = Extract<Outcome, { ok: false }>['refusal'];

export type Installation =
  | { state: 'idle' }
  | { state: 'running'; fileName: string; step: Step; share: number }
  /** Nothing is left to give up: they go into use as soon as the browser has kept them, or said that it cannot. */
  | { state: 'keeping'; fileName: string }
  /** More than one file at once: none is taken. */
  | { state: 'several'; fileName: string }
  | { state: 'refused'; fileName: string; refusal: Refusal; report: Report | null }
  /** Something broke that says nothing about the file; in English. */
  | { state: 'failed'; fileName: string; detail: string }
  | { state: 'cancelled'; fileName: string }
  /** `trouble`: why the browser could not keep them beyond this page. */
  | { state: 'done'; fileName: string; report: Report; trouble: StorageTrouble | null };

export const useInstallation = create<{ installation: Installation }>()(() => ({ installation: { state: 'idle' } }));

const set = (installation: Installation) => useInstallation.setState({ installation });

const MEGABYTE = 1e6;

/** Stops the file at work; null while there is none. */
let stop: (() => void) | null = null;

/** Counts the files given: only the last one is spoken of. */
let run = 0;

/** The last boundaries on their way to be kept: those of a later file wait for them, and so stay. */
let keeping: Promise<unknown> = Promise.resolve();

/** Takes a file, and one alone. Never throws: whatever happens is told by the state. A file at work is given up for the new one. */
export async function installFile(file: File, ...others: readonly File[]): Promise<void> {
  stop?.();
  run += 1;
  const mine = run;
  const tell = (installation: Installation) => {
    if (run === mine) set(installation);
  };
  const fileName = file.name;
  if (others.length > 0) {
    tell({ state: 'several', fileName: [file, ...others].map(({ name }) => name).join(', ') });
    return;
  }
  if (file.size > LIMITS.bytes) {
    const values = { megabytes: Math.round(file.size / MEGABYTE), most: LIMITS.bytes / MEGABYTE };
    tell({ state: 'refused', fileName, refusal: { reason: 'tooLarge', values }, report: null });
    return;
  }
  tell({ state: 'running', fileName, step: 'read', share: 0 });
  const stopped = new AbortController();
  const stopMine = () => stopped.abort();
  stop = stopMine;
  try {
    const request = await requestFor(file);
    const outcome = await work(request, stopped.signal, (step, share) =>
      tell({ state: 'running', fileName, step, share }),
    );
    if (stopped.signal.aborted) return;
    if (!outcome.ok) {
      tell({ state: 'refused', fileName, refusal: outcome.refusal, report: outcome.report });
      return;
    }
    stop = null;
    tell({ state: 'keeping', fileName });
    const { topology, meta, report } = outcome;
    const installedAt = new Date().toISOString();
    const drawn = keeping.then(() => drawBoundaries({ topology, meta, report, fileName, installedAt }));
    keeping = drawn.catch(() => {});
    tell({ state: 'done', fileName, report, trouble: await drawn });
  } catch (error) {
    if (stopped.signal.aborted) return;
    tell({ state: 'failed', fileName, detail: error instanceof Error ? error.message : String(error) });
  } finally {
    if (stop === stopMine) stop = null;
  }
}

/** Gives up the file at work: the boundaries in use have not changed. */
export function cancelInstallation(): void {
  const { installation } = useInstallation.getState();
  if (installation.state !== 'running' || !stop) return;
  stop();
  run += 1;
  set({ state: 'cancelled', fileName: installation.fileName });
}

/** Puts the result away. What is being kept goes on, and is told when it is done. */
export function closeInstallation(): void {
  cancelInstallation();
  set({ state: 'idle' });
}

async function requestFor(file: File): Promise<WorkerRequest> {
  const [buffer, { default: tables }, { chile }] = await Promise.all([
    file.arrayBuffer(),
    import('virtual:atlas/territory'),
    loadChile(document.baseURI),
  ]);
  // Without them there is nothing to stand in for a comuna that the file has not.
  if (chile.status === 'failed') throw new Error(`${chile.file}: ${chile.detail}`);
  return {
    file: { name: file.name, bytes: new Uint8Array(buffer) },
    facts: {
      comunas: tables.comunas.map((row) => ({ ...row })),
      divisions: tables.divisions.map((row) => ({ ...row })),
      embedded: chile.topology,
    },
    said: {},
  };
}

/** Runs the pipeline in a worker of its own, which ends with the file. Rejects where the worker breaks or is stopped. */
function work(
  request: WorkerRequest,
  stopped: AbortSignal,
  onProgress: (step: Step, share: number) => void,
): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    stopped.throwIfAborted();
    const worker = new Worker(new URL('./boundaryWorker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    stopped.addEventListener('abort', () => {
      end();
      reject(stopped.reason);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(new Error(event.message || 'The worker could not start.'));
    });
    worker.addEventListener('messageerror', () => {
      end();
      reject(new Error('What the worker answered could not be read.'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(data.step, data.share);
        return;
      }
      end();
      if (data.kind === 'outcome') resolve(data.outcome);
      else reject(new Error(data.detail));
    });
    worker.postMessage(request, [request.file.bytes.buffer]);
  });
}
