/** The presentations of this browser, and the one in hand with its way back. */
import { create } from 'zustand';
import { newId } from './edits';
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
}

export const usePresentations = create<PresentationsState>()(() => ({
  status: 'ready',
  list: [],
  inHand: null,
  past: [],
  future: [],
}));

/** Takes a presentation of this browser in hand. False where it is not here. */
export async function openPresentation(id: string): Promise<boolean> {
  return usePresentations.getState().inHand?.id === id;
}

/** A new one, at once in hand and kept. Returns its id. */
export function createPresentation(title: string, slides: readonly Slide[] = []): string {
  const presentation: Presentation = { id: newId(), title, slides };
  usePresentations.setState({ inHand: presentation, past: [], future: [] });
  return presentation.id;
}

/** Edits the one in hand: a step that can be undone. Edits with the same `run` in a row (typing in one field) are one step. */
export function editPresentation(edit: (presentation: Presentation) => Presentation, _run?: string): void {
  const { inHand, past } = usePresentations.getState();
  if (!inHand) return;
  const next = edit(inHand);
  if (next === inHand) return;
  usePresentations.setState({ inHand: next, past: [...past, inHand], future: [] });
}

export function undoEdit(): void {
  const { inHand, past, future } = usePresentations.getState();
  const before = past.at(-1);
  if (!inHand || !before) return;
  usePresentations.setState({ inHand: before, past: past.slice(0, -1), future: [inHand, ...future] });
}

export function redoEdit(): void {
  const { inHand, past, future } = usePresentations.getState();
  const [next, ...rest] = future;
  if (!inHand || !next) return;
  usePresentations.setState({ inHand: next, past: [...past, inHand], future: rest });
}

/** Takes it out of this browser. */
export async function removePresentation(id: string): Promise<void> {
  const { inHand, list } = usePresentations.getState();
  usePresentations.setState({
    list: list.filter((entry) => entry.id !== id),
    ...(inHand?.id === id ? { inHand: null, past: [], future: [] } : {}),
  });
}
