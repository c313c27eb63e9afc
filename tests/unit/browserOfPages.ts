/**
 * A browser with several pages of the atlas, without a screen: one database and one journal for all of them, which may fail, and pages
 * that may die at any moment. The database keeps the law of the real one, which the browser tests show.
 */
import { vi } from 'vitest';
import type { KeptPresentation } from '../../src/storage/presentationStore';
import { StorageError, type StorageTrouble } from '../../src/storage/shelf';

type Presentations = Awaited<ReturnType<typeof loadPresentations>>;

export interface Page extends Presentations {
  writer: string;
  /** Ends without a word, as in a crash: nothing that it still had to do is done. */
  die: () => void;
}

/** All that a page can do with presentations. */
async function loadPresentations() {
  return {
    ...(await import('../../src/state/presentation/presentations')),
    ...(await import('../../src/state/presentation/keeping')),
    ...(await import('../../src/state/presentation/history')),
    ...(await import('../../src/state/presentation/starting')),
    ...(await import('../../src/state/presentation/opening')),
    ...(await import('../../src/state/presentation/listEdits')),
  };
}

export function openBrowser() {
  const shelf = new Map<string, KeptPresentation>();
  const journal = new Map<string, string>();
  const held = new Set<string>();
  const dead = new Set<string>();
  const failing: { shelf: StorageTrouble | null; journal: boolean } = { shelf: null, journal: false };
  const channels = new Set<{ writer: () => string; onmessage: ((event: { data: unknown }) => void) | null }>();
  const copyOf = <Value>(value: Value): Value => structuredClone(value);

  vi.stubGlobal('localStorage', {
    get length() {
      return journal.size;
    },
    key: (position: number) => [...journal.keys()][position] ?? null,
    getItem: (key: string) => journal.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (failing.journal) throw new DOMException('Full.', 'QuotaExceededError');
      journal.set(key, value);
    },
    removeItem: (key: string) => void journal.delete(key),
  });
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, use: () => Promise<void>) => {
        held.add(name);
        await use();
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    },
  });

  async function openPage(): Promise<Page> {
    vi.resetModules();
    let writer = '';
    const alive = async () => {
      // A page that is no more writes nothing.
      if (dead.has(writer)) await new Promise(() => {});
      if (failing.shelf) throw new StorageError(failing.shelf, 'It fails.');
    };
    vi.doMock('../../src/storage/shelf', () => ({ StorageError }));
    vi.doMock('../../src/storage/presentationStore', () => ({
      readPresentations: async () => {
        await alive();
        return [...shelf.values()].map(copyOf);
      },
      readPresentation: async (id: string) => {
        await alive();
        return copyOf(shelf.get(id) ?? null);
      },
      keepPresentation: async (presentation: Omit<KeptPresentation, 'revision'>, over: number) => {
        await alive();
        const found = shelf.get(presentation.id);
        if (found && found.revision !== over && found.writer !== presentation.writer) {
          return { kept: false, found: copyOf(found) };
        }
        const revision = (found?.revision ?? over) + 1;
        shelf.set(presentation.id, copyOf({ ...presentation, revision }));
        return { kept: true, revision };
      },
      forgetPresentation: async (id: string) => {
        await alive();
        shelf.delete(id);
      },
    }));
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        onmessage: ((event: { data: unknown }) => void) | null = null;
        own = { writer: () => writer, onmessage: (event: { data: unknown }) => this.onmessage?.(event) };
        constructor() {
          channels.add(this.own);
        }
        postMessage(data: unknown) {
          for (const other of channels) {
            if (other !== this.own && !dead.has(other.writer()))
              queueMicrotask(() => other.onmessage?.({ data: copyOf(data) }));
          }
        }
        close() {
          channels.delete(this.own);
        }
      },
    );
    writer = (await import('../../src/state/presentation/tabs')).WRITER;
    const presentations = await loadPresentations();
    await presentations.startPresentations();
    const die = () => {
      dead.add(writer);
      held.delete(`atlas-presentations:${writer}`);
    };
    return { ...presentations, writer, die };
  }

  return { shelf, journal, failing, openPage };
}
