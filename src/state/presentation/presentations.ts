/** The presentations of this browser, and the one in hand with its way back: what screens read. Loaded with what needs it, never with the first view. */
import { create } from 'zustand';
import type { Saving } from './Keeper';
import { type PresentationNotice, withNotice } from './notices';
import type { Presentation } from './presentation';

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
  /** Whether all that was edited is in the browser's database; where it failed, the last good one is still there. */
  saving: Saving;
  /** Newest first. */
  notices: readonly PresentationNotice[];
  /** The last one removed, while that can be undone. */
  removed: Presentation | null;
}

export const usePresentations = create<PresentationsState>()(() => ({
  status: 'loading',
  list: [],
  inHand: null,
  past: [],
  future: [],
  saving: 'saved',
  notices: [],
  removed: null,
}));

const { setState: set } = usePresentations;

export function notify(notice: PresentationNotice): void {
  set(({ notices }) => ({ notices: withNotice(notices, notice) }));
}

export function dismissPresentationNotice(notice: PresentationNotice): void {
  set(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
}

/** Puts it first in the list. */
export function enlist({ id, title, slides }: Presentation, savedAt = new Date().toISOString()): void {
  set(({ list }) => ({
    list: [{ id, title, slides: slides.length, savedAt }, ...list.filter((entry) => entry.id !== id)],
  }));
}
