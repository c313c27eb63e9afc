/** What is asked of an export, and what comes of it. */
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import type { Presentation } from '../../../state/presentation/presentation';
import type { Exhibits } from '../../exhibits/ExhibitsContext';

export type ExportKind = 'pptx' | 'pdf' | 'png' | 'picture';

/** What to do about a slide that cannot be exported. */
export type TroubleAnswer = 'without' | 'again';

export interface ExportTask {
  kind: ExportKind | 'print';
  presentation: Presentation;
  /** The slide in hand, from 0: the one that `picture` takes. */
  current: number;
  atlas: Atlas;
  exhibits: Exhibits;
  tools: TextTools;
  /** Stops it within the slide in work; all that was made for it is freed. */
  signal: AbortSignal;
  /** `number`: the slide that comes now, from 1; null while the file is closed. `done`: how many are. */
  onProgress: (progress: { number: number | null; done: number; total: number }) => void;
  /** Rejects to stop. */
  onTrouble: (trouble: { number: number; title: string; reason: string }) => Promise<TroubleAnswer>;
}

export interface Exported {
  fileName: string;
  blob: Blob;
  slides: number;
  /** Numbers of the slides that were left out. */
  left: readonly number[];
}
