/** What the page and the boundary worker say to each other; what the work takes and gives is the pipeline's own (geo/boundaries). */
import type { BoundaryFile, Facts, Outcome, Said, Step } from '../../../geo/boundaries/installChile.mjs';

/** In the order in which a file goes through them. */
export const STEPS = [
  'read',
  'reproject',
  'match',
  'clean',
  'simplify',
  'dissolve',
  'check',
] as const satisfies readonly Step[];

/** What the page asks of the worker. */
export interface WorkerRequest {
  file: BoundaryFile;
  facts: Facts;
  said: Said;
}

/** What the worker tells the page. */
export type WorkerAnswer =
  | { kind: 'progress'; step: Step; share: number }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'failed'; detail: string };
