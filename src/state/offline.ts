/** What of the atlas this browser keeps for use without a connection, the newer version that waits, and the offer to install it. */
import { create } from 'zustand';

export type OfflineStatus =
  /** Nothing was tried: no built app, or not yet. */
  | { state: 'idle' }
  /** The browser gives no way at this address: over http, other than on this computer itself, or not at all. */
  | { state: 'impossible'; insecure: boolean }
  /** Bytes. */
  | { state: 'saving'; saved: number; total: number }
  | { state: 'ready'; total: number }
  /** `detail` is the browser's own reason. */
  | { state: 'failed'; full: boolean; detail: string };

interface OfflineState {
  status: OfflineStatus;
  /** True once the whole atlas was kept by this very visit. */
  justReady: boolean;
  /** Goes over to the newer version; null while there is none, or while it was put off. */
  update: (() => Promise<void>) | null;
  /** Asks the browser to install the atlas; null where it offers no installation. */
  install: (() => Promise<void>) | null;
}

export const useOffline = create<OfflineState>()(() => ({
  status: { state: 'idle' },
  justReady: false,
  update: null,
  install: null,
}));

/** Of Chromium; other browsers install from their own menu. */
interface InstallOffer extends Event {
  prompt: () => Promise<unknown>;
}

/** Keeps the browser's offer, which comes when the browser likes, until somebody asks for it. Returns the function that stops listening. */
export function followInstallOffers(): () => void {
  const set = (install: OfflineState['install']) => useOffline.setState({ install });
  const offered = (event: Event) => {
    event.preventDefault();
    set(async () => {
      // An offer is good for one answer.
      set(null);
      await (event as InstallOffer).prompt();
    });
  };
  const installed = () => set(null);
  window.addEventListener('beforeinstallprompt', offered);
  window.addEventListener('appinstalled', installed);
  return () => {
    window.removeEventListener('beforeinstallprompt', offered);
    window.removeEventListener('appinstalled', installed);
  };
}
