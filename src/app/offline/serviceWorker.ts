/**
 * Keeps the whole build in the browser, and serves the atlas from there. The build (build/offline.ts) puts the list of its files before
 * this script, which imports nothing.
 *
 * One cache for all versions: a file's key names its content, so a newer version fetches only what changed, and a page of the version
 * before finds its own parts until nobody shows it any more.
 */

/** Path below the scope, the content's SHA-256 (its first letters), bytes. */
type KeptFile = readonly [path: string, revision: string, bytes: number];
declare const FILES: readonly KeptFile[];
/** The script that this build's page begins with. */
declare const ENTRY: string;

interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
interface Page {
  postMessage: (message: unknown) => void;
}
interface Worker {
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<Page[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & MessageEvent) => void): void;
}
const worker = self as unknown as Worker;

/** Ends with a slash. */
const SCOPE = worker.registration.scope;
const CACHE = `atlas ${SCOPE}`;
const PAGE = 'index.html';
/** At once: the page in use has things to fetch as well. */
const AT_ONCE = 4;

const keyOf = ([path, revision]: KeptFile) => `${new URL(path, SCOPE).href}?revision=${revision}`;
const KEYS = new Map(FILES.map((file) => [new URL(file[0], SCOPE).pathname, keyOf(file)]));
const TOTAL = FILES.reduce((sum, [, , bytes]) => sum + bytes, 0);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    keepEverything().catch(async (error: unknown) => {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      await tellPages({ kind: 'failed', full, detail: error instanceof Error ? error.message : String(error) });
      throw error;
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim().then(forgetOldFiles));
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'activate') event.waitUntil(worker.skipWaiting());
  else if (event.data === 'tidy') event.waitUntil(forgetOldFiles());
  else if (event.data === 'total') port?.postMessage(TOTAL);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const own = origin === new URL(SCOPE).origin && pathname.startsWith(new URL(SCOPE).pathname);
  if (request.method === 'GET' && own) event.respondWith(answer(request, pathname));
});

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  // The view is in the query: whatever it is, the page is the same.
  const key = KEYS.get(pathname === new URL(SCOPE).pathname ? `${pathname}${PAGE}` : pathname);
  const kept = key ? await cache.match(key) : await cache.match(request, { ignoreSearch: true });
  return kept ?? fetch(request);
}

async function keepEverything(): Promise<void> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = FILES.filter((file) => !there.has(keyOf(file)));
  let saved = TOTAL - missing.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const work = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      await keep(file, cache);
      saved += file[2];
      await tellPages({ kind: 'progress', saved, total: TOTAL });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Throws where what came is not the file of this build: a hotel's sign-in page, for instance, answers to every address. */
async function keep(file: KeptFile, cache: Cache): Promise<void> {
  const [path, revision] = file;
  // Some servers send «index.html» elsewhere, and a page that was sent elsewhere may not be shown: its folder answers for it.
  const response = await fetch(new URL(path === PAGE ? './' : path, SCOPE), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const body = await response.arrayBuffer();
  // A server may write something of its own into the page.
  const right =
    path === PAGE ? new TextDecoder().decode(body).includes(ENTRY) : (await digest(body)).startsWith(revision);
  if (!right) throw new Error(`${path}: not of this version`);
  const { status, statusText, headers } = response;
  await cache.put(keyOf(file), new Response(body, { status, statusText, headers }));
}

async function digest(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes away what is not of this version, unless a page may still need it or a newer version has just put it there. */
async function forgetOldFiles(): Promise<void> {
  const { waiting, installing } = worker.registration;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (waiting || installing || pages.length > 1) return;
  const cache = await caches.open(CACHE);
  const own = new Set(KEYS.values());
  for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request);
}

async function tellPages(message: unknown): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}

// A module for the type checker; the build takes it away.
export {};
