/** What came of the last file or link that somebody opened. */
import { create } from 'zustand';
import type { FileRefusal } from '../../../exchange/presentation/atlasFile';
import type { LinkRefusal } from '../../../exchange/presentation/presentationLink';
import { addPresentation } from '../../../state/presentation/opening';
import type { Repair, Restored } from '../../../state/presentation/restore';
import { changePage } from '../../../state/store';

export type Opening =
  | { state: 'idle' }
  | { state: 'reading' }
  /** `known`: the same was in this browser already. */
  | { state: 'opened'; title: string; known: boolean; repaired: readonly Repair[] }
  /** `name`: of the file; null for a link. */
  | { state: 'refused'; name: string | null; reason: FileRefusal | LinkRefusal }
  /** More than one file at once: none is taken. */
  | { state: 'several'; files: number };

export const useOpening = create<{ opening: Opening }>()(() => ({ opening: { state: 'idle' } }));

export function tellOpening(opening: Opening): void {
  useOpening.setState({ opening });
}

/** Counts what was given to open: only the last is opened. */
let run = 0;

/** Reads what was given and, where it is a presentation, keeps it and shows it. Its id; null where nothing was opened. */
export async function openSent(
  name: string | null,
  read: () => Promise<Extract<Restored, { ok: true }> | { ok: false; reason: FileRefusal | LinkRefusal }>,
): Promise<string | null> {
  run += 1;
  const mine = run;
  tellOpening({ state: 'reading' });
  const sent = await read();
  if (mine !== run) return null;
  if (!sent.ok) {
    tellOpening({ state: 'refused', name, reason: sent.reason });
    return null;
  }
  const { id, known } = await addPresentation(sent.presentation);
  tellOpening({ state: 'opened', title: sent.presentation.title, known, repaired: sent.repaired });
  changePage({ screen: 'present', presentation: id, slide: 0, playing: false });
  return id;
}
