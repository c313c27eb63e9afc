/** The browser's database, opened for one use at a time, and what can go wrong with it in words that a program can act on. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Why the browser could not keep or give back: no database at all (private windows, policies), no room, or anything else. */
export type StorageTrouble = 'unavailable' | 'full' | 'failed';

/** A database that has not answered by then is not waited for. Milliseconds. */
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

/** Opens the database for this one use. `furnish` makes the stores of a new one. Throws StorageError. */
export async function withShelf<Shelf extends DBSchema, Value>(
  name: string,
  furnish: (database: IDBPDatabase<Shelf>) => void,
  use: (shelf: IDBPDatabase<Shelf>) => Promise<Value>,
): Promise<Value> {
  if (typeof indexedDB === 'undefined') throw new StorageError('unavailable', 'IndexedDB is not there.');
  let shelf: IDBPDatabase<Shelf>;
  try {
    const opening = openDB<Shelf>(name, 1, { upgrade: furnish });
    // One that opens too late is of no use to anybody any more.
    shelf = await inTime(opening, () => {
      opening.then(
        (late) => late.close(),
        () => {},
      );
    });
  } catch (error) {
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

/** Ends a writing transaction whole, or takes back what did not end in time: what is told is what happened. */
export async function wholly<Value>(
  transaction: { readonly done: Promise<void>; abort: () => void },
  change: Promise<Value>,
): Promise<Value> {
  const writing = Promise.all([change, transaction.done]);
  try {
    const [value] = await inTime(writing);
    return value;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    try {
      transaction.abort();
    } catch {
      // Too late to take it back: it is being written down, or has been.
      const [value] = await inTime(writing);
      return value;
    }
    throw error;
  }
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Throws NoAnswer where the work is not done in time; it goes on. */
export function inTime<Value>(work: Promise<Value>, onLate: () => void = () => {}): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onLate();
      reject(new NoAnswer(`No answer within ${PATIENCE} ms.`));
    }, PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
