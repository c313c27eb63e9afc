/**
 * The boundaries that a person loaded, kept in this browser. What is read back is unknown until it has been checked: another version,
 * another program or a broken disk may have left anything here.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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
  return withShelf(async (shelf) => (await shelf.get('boundaries', 'chile')) ?? null);
}

/** Keeps these boundaries instead of any kept before. Throws StorageError. */
export async function keepBoundaries(boundaries: KeptBoundaries): Promise<void> {
  await withShelf((shelf) => shelf.put('boundaries', boundaries, 'chile'));
}

/** Throws StorageError. */
export async function forgetBoundaries(): Promise<void> {
  await withShelf((shelf) => shelf.delete('boundaries', 'chile'));
}

async function withShelf<Value>(use: (shelf: IDBPDatabase<Shelf>) => Promise<Value>): Promise<Value> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable', 'IndexedDB is not there.');
  let shelf: IDBPDatabase<Shelf>;
  try {
    shelf = await inTime(
      openDB<Shelf>(DATABASE, 1, {
        upgrade: (database) => {
          database.createObjectStore('boundaries');
        },
      }),
    );
  } catch (error) {
    throw new StorageError(isFull(error) ? 'full' : 'unavailable', messageOf(error));
  }
  try {
    return await inTime(use(shelf));
  } catch (error) {
    throw new StorageError(isFull(error) ? 'full' : 'failed', messageOf(error));
  } finally {
    shelf.close();
  }
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE} ms.`)), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
