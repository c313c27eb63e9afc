/** Takes a presentation in hand: one of this browser, a new one, or one that was sent. */
import { newId } from './edits';
import { takeInHand } from './history';
import { keeper } from './keeping';
import { isSameContent } from './kept';
import type { Presentation, Slide } from './presentation';
import { enlist, usePresentations } from './presentations';
import { recordOf, tellRepairs } from './records';
import { startPresentations } from './starting';

const { getState: now } = usePresentations;

/** Takes a presentation of this browser in hand. False where it is not here. */
export async function openPresentation(id: string): Promise<boolean> {
  await startPresentations();
  if (now().inHand?.id === id) return true;
  const found = await findPresentation(id);
  if (!found) return false;
  if (now().inHand?.id !== id) takeInHand(found);
  return true;
}

/**
 * A presentation of this browser, as this page has it, else as it was last kept, and then later edits are made from that revision;
 * null where it is not here.
 */
export async function findPresentation(id: string): Promise<Presentation | null> {
  const here = () => keeper.unsavedOf(id) ?? (now().inHand?.id === id ? now().inHand : null);
  const record = here() ? null : await recordOf(id);
  // It may have come here while the database answered.
  const own = here();
  if (own) return own;
  if (!record?.restored.ok) return null;
  keeper.knows(id, record.revision);
  tellRepairs(record);
  return record.restored.presentation;
}

/** A new one, at once in hand and kept. Returns its id. */
export function createPresentation(title: string, slides: readonly Slide[] = []): string {
  const presentation: Presentation = { id: newId(), title, slides };
  takeInHand(presentation);
  enlist(presentation);
  keeper.keep(presentation);
  return presentation.id;
}

/**
 * Takes one that was sent (a file, a link) in hand, as a presentation of this browser: the one that says the same, where there is one,
 * else a new one. Returns its id.
 */
export async function addPresentation(sent: Presentation): Promise<{ id: string; known: boolean }> {
  await startPresentations();
  for (const { id, title } of now().list) {
    if (title !== sent.title) continue;
    const own = await findPresentation(id);
    if (!own || !isSameContent(own, sent)) continue;
    if (now().inHand?.id !== id) takeInHand(own);
    return { id, known: true };
  }
  return { id: createPresentation(sent.title, sent.slides), known: false };
}
