/**
 * The boundaries that a person loaded, kept in this browser. What is read back is unknown until it has been checked: another version,
 * another program or a broken disk may have left anything here.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** Why the browser could not keep or give back: no database at all (private windows, policies), no room, or anything else. */
export type StorageTrouble = 'unavailable' | 'full' | 'failed';

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

const DATABASE = 'atlas';
/** A database that has not answered by then is not waited for: the map would stay away. Milliseconds. */
const PATIENCE = 4_000;

export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly trouble: StorageTrouble,
    detail: string,
  ) {
    super(detail);
  }
}

/** What was kept, unchecked; null where nothing was. Throws StorageError. */
export function readKeptBoundaries(): Promise<unknown> {
  return withShelf(async (shelf) => (await inTime(shelf.get('boundaries', 'chile'))) ?? null);
}

/** Keeps these boundaries instead of any kept before: whole, or, where it throws StorageError, not at all. */
export function keepBoundaries(boundaries: KeptBoundaries): Promise<void> {
  return withShelf((shelf) => write(shelf, (shelves) => shelves.put(boundaries, 'chile')));
}

/** Throws StorageError, and then they are still there. */
export function forgetBoundaries(): Promise<void> {
  return withShelf((shelf) => write(shelf, (shelves) => shelves.delete('chile')));
}

async function withShelf<Value>(use: (shelf: IDBPDatabase<Shelf>) => Promise<Value>): Promise<Value> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable', 'IndexedDB is not there.');
  const opening = openDB<Shelf>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('boundaries');
    },
  });
  let shelf: IDBPDatabase<Shelf>;
  try {
    shelf = await inTime(opening);
  } catch (error) {
    // One that opens after all is of no use to anybody any more.
    opening.then(
      (late) => late.close(),
      () => {},
    );
    // A browser that is merely slow has a database.
    const trouble = error instanceof NoAnswer ? 'failed' : 'unavailable';
    throw new StorageError(isFull(error) ? 'full' : trouble, messageOf(error));
  }
  try {
    return await use(shelf);
  } catch (error) {
    throw new StorageError(isFull(error) ? 'full' : 'failed', messageOf(error));
  } finally {
    shelf.close();
  }
}

/** Writes, or takes back what did not end in time: what is told is what happened. */
async function write(
  shelf: IDBPDatabase<Shelf>,
  change: (shelves: IDBPObjectStore<Shelf, ['boundaries'], 'boundaries', 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  const transaction = shelf.transaction('boundaries', 'readwrite');
  const writing = Promise.all([change(transaction.store), transaction.done]);
  try {
    await inTime(writing);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    try {
      transaction.abort();
    } catch {
      // Too late to take it back: it is being written down, or has been.
      await inTime(writing);
      return;
    }
    throw error;
  }
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Throws NoAnswer where the work is not done in time; it goes on. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(`No answer within ${PATIENCE} ms.`)), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
