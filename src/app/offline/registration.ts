/** Has the browser keep the whole atlas, follows what comes of it, and looks for newer versions. */
import { type OfflineStatus, useOffline } from '../../state/offline';
import { pageView } from '../../state/store';

const HOUR = 3_600_000;

/** What the service worker tells pages. */
type News = { kind: 'progress'; saved: number; total: number } | { kind: 'failed'; full: boolean; detail: string };

const set = (status: OfflineStatus) => useOffline.setState({ status });

/** Never rejects: what could not be done is told by the state, and the atlas works as before. Returns the function that stops following. */
export function keepOffline(): () => void {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) {
    set({ state: 'impossible', insecure: !window.isSecureContext });
    return () => {};
  }
  const stopped = new AbortController();
  const { signal } = stopped;
  container.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data), { signal });
  container
    .register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' })
    // Where somebody (a test, a policy) keeps service workers away, nothing comes of it.
    .then((registration: ServiceWorkerRegistration | undefined) => registration && follow(registration, signal))
    .catch((error: unknown) => set({ state: 'failed', full: false, detail: reasonOf(error) }));
  return () => stopped.abort();
}

function follow(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  const { active } = registration;
  if (active) {
    tellReady(active);
    active.postMessage('tidy');
  }
  if (registration.waiting) offer(registration);
  const followNew = () => registration.installing && followWorker(registration.installing, registration, signal);
  followNew();
  registration.addEventListener('updatefound', followNew, { signal });
  lookForUpdates(registration, signal);
}

function followWorker(worker: ServiceWorker, registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  const first = registration.active === null;
  worker.addEventListener(
    'statechange',
    () => {
      if (worker.state === 'installed' && !first) offer(registration);
      if (worker.state === 'activated' && first) tellReady(worker, true);
      // Somebody went over to it in another tab: this page goes on as it is, with the parts that it knows.
      if (worker.state === 'activated' && !first) useOffline.setState({ update: null });
      if (worker.state === 'redundant' && first && useOffline.getState().status.state !== 'failed') {
        set({ state: 'failed', full: false, detail: 'redundant' });
      }
    },
    { signal },
  );
}

function hear(news: News): void {
  // What an update saves is no news to who has the atlas already.
  if (useOffline.getState().status.state === 'ready') return;
  if (news.kind === 'progress') set({ state: 'saving', saved: news.saved, total: news.total });
  else if (news.kind === 'failed') set({ state: 'failed', full: news.full, detail: news.detail });
}

function tellReady(worker: ServiceWorker, justReady = false): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<number>) => {
    useOffline.setState({ status: { state: 'ready', total: data }, ...(justReady ? { justReady } : {}) });
    port1.close();
  };
  worker.postMessage('total', [port2]);
}

function offer(registration: ServiceWorkerRegistration): void {
  useOffline.setState({ update: () => goOver(registration) });
}

/** Rejects, and stays, when something could not be kept first. Nobody is taken away from the room. */
async function goOver(registration: ServiceWorkerRegistration): Promise<void> {
  if (pageView().playing) return;
  await keepPresentations();
  if (!registration.waiting) {
    window.location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  registration.waiting.postMessage('activate');
}

/** Rejects where the browser cannot keep what was edited. */
async function keepPresentations(): Promise<void> {
  const [{ keepNow }, { usePresentations }] = await Promise.all([
    import('../../state/presentation/keeping'),
    import('../../state/presentation/presentations'),
  ]);
  await keepNow();
  const { saving } = usePresentations.getState();
  if (typeof saving === 'object') throw new Error(saving.failed);
}

/** Every hour at most, when somebody comes back to the page or stays on it; never while it is presented. */
function lookForUpdates(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let last = Date.now();
  const look = () => {
    if (document.hidden || pageView().playing || Date.now() - last < HOUR) return;
    last = Date.now();
    // Without a connection there is nothing to find.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, HOUR / 4);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
