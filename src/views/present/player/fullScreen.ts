/** Full screen, where the browser has it. Of the whole page, so that dialogs and other screens show in it too. */
import { useEffect, useSyncExternalStore } from 'react';

/** Chromium gives the Escape key to a full screen that asks for it: then one press leads back from exploring, and a long one out. */
interface KeyboardLock {
  lock?: (keys: readonly string[]) => Promise<void>;
  unlock?: () => void;
}
const keyboard = (): KeyboardLock => (navigator as Navigator & { keyboard?: KeyboardLock }).keyboard ?? {};

/** Whether the page itself asked to leave it: then nobody wants to leave the presentation. */
let leaving = false;

export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

export async function enterFullScreen(): Promise<void> {
  if (!hasFullScreen() || document.fullscreenElement) return;
  try {
    await document.documentElement.requestFullscreen();
    // Nobody may have heard how the page left it before: the room was gone by then.
    leaving = false;
    await keyboard().lock?.(['Escape']);
  } catch {
    // The browser wants a gesture for it, or its owner forbids it: the presentation fills the window all the same.
  }
}

/** Whether the person wants the window instead, until the presentation is over. */
let declined = false;

/** Only where somebody just pressed something: without a gesture the browser would refuse, and complain in its console. */
export function enterFullScreenByGesture(): void {
  if (!declined && navigator.userActivation?.isActive) enterFullScreen();
}

export async function leaveFullScreen(): Promise<void> {
  declined = false;
  if (!document.fullscreenElement) return;
  leaving = true;
  keyboard().unlock?.();
  await document.exitFullscreen().catch(() => {});
}

export function toggleFullScreen(): void {
  const full = document.fullscreenElement !== null;
  if (full) leaveFullScreen();
  else enterFullScreen();
  declined = full;
}

/** Told when the person, not the page, has left the full screen: by Escape, or by the system's own gesture. Returns the function that stops listening. */
export function followLeaving(left: () => void): () => void {
  const changed = () => {
    if (document.fullscreenElement) return;
    if (!leaving) left();
    leaving = false;
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export function useLeftFullScreen(left: () => void): void {
  useEffect(() => followLeaving(left), [left]);
}

export function useIsFullScreen(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed);
      return () => document.removeEventListener('fullscreenchange', changed);
    },
    () => document.fullscreenElement !== null,
  );
}
