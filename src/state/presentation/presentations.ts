/** The presentations of this browser, and the one in hand with its way back. */
import { create } from 'zustand';
import { newId, renamed } from './edits';
import type { Presentation, Slide } from './presentation';

export interface PresentationEntry {
  id: string;
  title: string;
  slides: number;
  /** ISO 8601. */
  savedAt: string;
}

interface PresentationsState {
  /** Loading until the browser's database has answered, or could not. */
  status: 'loading' | 'ready';
  /** Latest first. */
  list: readonly PresentationEntry[];
  /** The one in hand; null where none is, or the report's own. */
  inHand: Presentation | null;
  past: readonly Presentation[];
  future: readonly Presentation[];
  /** The last one removed, while that can be undone. */
  removed: Presentation | null;
}

export const usePresentations = create<PresentationsState>()(() => ({
  status: 'ready',
  list: [],
  inHand: null,
  past: [],
  future: [],
  removed: null,
}));

const kept = new Map<string, Presentation>();
let lastRun: string | undefined;

function keep(presentation: Presentation): void {
  const { id, title, slides } = presentation;
  kept.set(id, presentation);
  const entry = { id, title, slides: slides.length, savedAt: new Date().toISOString() };
  usePresentations.setState(({ list }) => ({ list: [entry, ...list.filter((one) => one.id !== id)] }));
}

function takeInHand(presentation: Presentation | null): void {
  lastRun = undefined;
  usePresentations.setState({ inHand: presentation, past: [], future: [] });
}

/** Reads what there is. Once; whoever needs it may wait for it. */
export async function startPresentations(): Promise<void> {}

/** Takes a presentation of this browser in hand. False where it is not here. */
export async function openPresentation(id: string): Promise<boolean> {
  const presentation = kept.get(id);
  if (!presentation) return false;
  if (usePresentations.getState().inHand?.id !== id) takeInHand(presentation);
  return true;
}

/** A new one, at once in hand and kept. Returns its id. */
export function createPresentation(title: string, slides: readonly Slide[] = []): string {
  const presentation: Presentation = { id: newId(), title, slides };
  takeInHand(presentation);
  keep(presentation);
  return presentation.id;
}

/** Edits the one in hand: a step that can be undone. Edits with the same `run` in a row (typing in one field) are one step. */
export function editPresentation(edit: (presentation: Presentation) => Presentation, run?: string): void {
  const { inHand, past } = usePresentations.getState();
  if (!inHand) return;
  const next = edit(inHand);
  if (next === inHand) return;
  const sameStep = run !== undefined && run === lastRun && past.length > 0;
  lastRun = run;
  usePresentations.setState({ inHand: next, past: sameStep ? past : [...past, inHand], future: [] });
  keep(next);
}

export function undoEdit(): void {
  const { inHand, past, future } = usePresentations.getState();
  const before = past.at(-1);
  if (!inHand || !before) return;
  lastRun = undefined;
  usePresentations.setState({ inHand: before, past: past.slice(0, -1), future: [inHand, ...future] });
  keep(before);
}

export function redoEdit(): void {
  const { inHand, past, future } = usePresentations.getState();
  const [next, ...rest] = future;
  if (!inHand || !next) return;
  lastRun = undefined;
  usePresentations.setState({ inHand: next, past: [...past, inHand], future: rest });
  keep(next);
}

/** Takes it out of this browser. Until the next one is removed, that can be undone. */
export async function removePresentation(id: string): Promise<void> {
  const removed = kept.get(id);
  if (!removed) return;
  kept.delete(id);
  usePresentations.setState(({ list }) => ({ list: list.filter((entry) => entry.id !== id), removed }));
  if (usePresentations.getState().inHand?.id === id) takeInHand(null);
}

/** Puts the last one removed back. */
export function undoRemoval(): void {
  const { removed } = usePresentations.getState();
  if (!removed) return;
  usePresentations.setState({ removed: null });
  keep(removed);
}

/** The last removal can no longer be undone. */
export function dismissRemoval(): void {
  usePresentations.setState({ removed: null });
}

/** A copy under another title, kept beside it. Returns its id; null where there is nothing to copy. */
export async function duplicatePresentation(id: string, title: string): Promise<string | null> {
  const presentation = kept.get(id);
  if (!presentation) return null;
  const copy = { ...presentation, id: newId(), title };
  keep(copy);
  return copy.id;
}

/** In hand, it is an edit like others; in the list alone, it is kept at once. */
export async function renamePresentation(id: string, title: string): Promise<void> {
  if (usePresentations.getState().inHand?.id === id) editPresentation((one) => renamed(one, title));
  else {
    const presentation = kept.get(id);
    if (presentation) keep(renamed(presentation, title));
  }
}
