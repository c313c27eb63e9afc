/**
 * The boundaries that a person loaded, kept in this browser. What is read back is unknown until it has been checked: another version,
 * another program or a broken disk may have left anything here.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import { inTime, wholly, withShelf } from './shelf';

export interface KeptBoundaries {
  topology: unknown;
  meta: unknown;
  report: unknown;
  /** Name of the file that it came from. */
  fileName: string;
  /** ISO 8601. */
  installedAt: string;
}

interface Shelf extends DBSchema {
  boundaries: { key: 'chile'; value: KeptBoundaries };
}

/** What was kept, unchecked; null where nothing was. Throws StorageError. */
export function readKeptBoundaries(): Promise<unknown> {
  return withBoundaries(async (shelf) => (await inTime(shelf.get('boundaries', 'chile'))) ?? null);
}

/** Keeps these boundaries instead of any kept before: whole, or, where it throws StorageError, not at all. */
export function keepBoundaries(boundaries: KeptBoundaries): Promise<void> {
  return withBoundaries(async (shelf) => {
    const transaction = shelf.transaction('boundaries', 'readwrite');
    await wholly(transaction, transaction.store.put(boundaries, 'chile'));
  });
}

/** Throws StorageError, and then they are still there. */
export function forgetBoundaries(): Promise<void> {
  return withBoundaries(async (shelf) => {
    const transaction = shelf.transaction('boundaries', 'readwrite');
    await wholly(transaction, transaction.store.delete('chile'));
  });
}

function withBoundaries<Value>(use: (shelf: IDBPDatabase<Shelf>) => Promise<Value>): Promise<Value> {
  return withShelf<Shelf, Value>('atlas', (database) => void database.createObjectStore('boundaries'), use);
}
