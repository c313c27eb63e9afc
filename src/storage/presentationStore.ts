/**
 * Presentations, kept in this browser: each whole, in one transaction, so that a crash leaves the old one or the new one. What is read
 * back is unknown until it has been restored.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import { inTime, wholly, withShelf } from './shelf';

export interface KeptPresentation {
  id: string;
  /** Counts the times that it was kept. */
  revision: number;
  /** ISO 8601. */
  savedAt: string;
  /** Who kept it: one page of this browser, from its opening to its end. */
  writer: string;
  content: unknown;
}

interface Shelf extends DBSchema {
  presentations: { key: string; value: KeptPresentation };
}

export type Keeping =
  | { kept: true; revision: number }
  /** Somebody else kept another one in between: it is still there, unchecked. */
  | { kept: false; found: unknown };

/** All that is kept, unchecked. Throws StorageError. */
export function readPresentations(): Promise<unknown[]> {
  return withPresentations((shelf) => inTime(shelf.getAll('presentations')));
}

/** One, unchecked; null where it is not there. Throws StorageError. */
export function readPresentation(id: string): Promise<unknown> {
  return withPresentations(async (shelf) => (await inTime(shelf.get('presentations', id))) ?? null);
}

/**
 * Keeps a presentation over the revision that it was made from (0: none). Where another writer kept a different revision in between
 * it is left alone: the comparison is made inside of the transaction that writes. Throws StorageError, and then the last one stays.
 */
export function keepPresentation(presentation: Omit<KeptPresentation, 'revision'>, over: number): Promise<Keeping> {
  return withPresentations((shelf) => {
    // Strict: told as kept once it is on the disk, not before.
    const transaction = shelf.transaction('presentations', 'readwrite', { durability: 'strict' });
    const { store } = transaction;
    const change = async (): Promise<Keeping> => {
      const found = await store.get(presentation.id);
      // A writer's own revision may be ahead of what it knows: it was told of a failure that was none.
      if (found && found.revision !== over && found.writer !== presentation.writer) return { kept: false, found };
      const revision = (found ? found.revision : over) + 1;
      await store.put({ ...presentation, revision }, presentation.id);
      return { kept: true, revision };
    };
    return wholly(transaction, change());
  });
}

/** Throws StorageError, and then it is still there. */
export function forgetPresentation(id: string): Promise<void> {
  return withPresentations(async (shelf) => {
    const transaction = shelf.transaction('presentations', 'readwrite');
    await wholly(transaction, transaction.store.delete(id));
  });
}

function withPresentations<Value>(use: (shelf: IDBPDatabase<Shelf>) => Promise<Value>): Promise<Value> {
  return withShelf<Shelf, Value>(
    'atlas-presentations',
    (database) => void database.createObjectStore('presentations'),
    use,
  );
}
