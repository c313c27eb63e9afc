/** What is done to the presentations of the list, in hand or not: removed, put back, copied, renamed. */
import { forgetPresentation } from '../../storage/presentationStore';
import { pageView } from '../store';
import { newId, renamed } from './edits';
import { editPresentation, takeInHand, withinCaps } from './history';
import { keeper } from './keeping';
import { findPresentation } from './opening';
import { enlist, notify, usePresentations } from './presentations';
import { troubleOf } from './records';
import { startPresentations } from './starting';
import { tellTabs } from './tabs';

const { getState: now, setState: set } = usePresentations;

/** Takes it out of this browser. Until the next one is removed, that can be undone. */
export async function removePresentation(id: string): Promise<void> {
  await startPresentations();
  const presentation = await findPresentation(id);
  if (!presentation) return;
  const base = keeper.baseOf(id);
  await keeper.drop(id);
  try {
    await forgetPresentation(id);
  } catch (error) {
    // Where there is no database it was never anywhere but here.
    if (troubleOf(error) !== 'unavailable') {
      // It is still there, and these edits were made from it.
      keeper.knows(id, base);
      keeper.keep(presentation);
      notify({ kind: 'not-removed', title: presentation.title });
      return;
    }
  }
  set(({ list }) => ({ list: list.filter((entry) => entry.id !== id), removed: presentation }));
  if (now().inHand?.id === id) takeInHand(null);
  tellTabs({ kind: 'removed', id });
}

/** Puts the last one removed back, and takes it in hand where the page still asks for it. */
export function undoRemoval(): void {
  const { removed } = now();
  if (!removed) return;
  set({ removed: null });
  enlist(removed);
  keeper.keep(removed);
  if (pageView().presentation === removed.id) takeInHand(removed);
}

/** A copy under another title, kept beside it. Returns its id; null where there is nothing to copy. */
export async function duplicatePresentation(id: string, title: string): Promise<string | null> {
  await startPresentations();
  const presentation = await findPresentation(id);
  if (!presentation) return null;
  const copy = { ...presentation, id: newId(), title };
  enlist(copy);
  keeper.keep(copy);
  return copy.id;
}

/** In hand, it is an edit like others; in the list alone, it is kept at once. */
export async function renamePresentation(id: string, title: string): Promise<void> {
  await startPresentations();
  if (now().inHand?.id === id) {
    editPresentation((presentation) => renamed(presentation, title));
    return;
  }
  const presentation = await findPresentation(id);
  if (!presentation) return;
  const next = withinCaps(renamed(presentation, title));
  enlist(next);
  keeper.keep(next);
}

/** The last removal can no longer be undone. */
export function dismissRemoval(): void {
  set({ removed: null });
}
