/** What the browser's database has of presentations, shown in the list, and what it says of what it could not read. */
import { readPresentation, readPresentations } from '../../storage/presentationStore';
import { StorageError, type StorageTrouble } from '../../storage/shelf';
import { checkKept, type KeptRecord } from './kept';
import { notify, type PresentationEntry, usePresentations } from './presentations';

const { setState: set } = usePresentations;

/** Null where it is not here, or could not be read. */
export async function recordOf(id: string): Promise<KeptRecord | null> {
  try {
    return checkKept(await readPresentation(id));
  } catch (error) {
    set({ saving: { failed: troubleOf(error) } });
    return null;
  }
}

export function troubleOf(error: unknown): StorageTrouble {
  return error instanceof StorageError ? error.trouble : 'failed';
}

/** Reads all, and lists them; what is unsaved stays listed as this page has it. Null where the database could not be read. */
export async function refreshList(isUnsaved: (id: string) => boolean): Promise<readonly KeptRecord[] | null> {
  const askedAt = new Date().toISOString();
  const records = await readAll();
  if (records) showList(records, askedAt, isUnsaved);
  return records;
}

/** Null where the database could not be read. */
async function readAll(): Promise<KeptRecord[] | null> {
  try {
    return (await readPresentations()).flatMap((given) => checkKept(given) ?? []);
  } catch (error) {
    set({ saving: { failed: troubleOf(error) } });
    return null;
  }
}

/** What was kept since the database was asked is not in its answer yet. */
function showList(records: readonly KeptRecord[], askedAt: string, isUnsaved: (id: string) => boolean): void {
  const newer = (entry: PresentationEntry) => isUnsaved(entry.id) || entry.savedAt >= askedAt;
  const entries = records.flatMap(({ id, savedAt, restored }) =>
    restored.ok && !isUnsaved(id)
      ? { id, title: restored.presentation.title, slides: restored.presentation.slides.length, savedAt }
      : [],
  );
  set(({ list }) => {
    const own = list.filter(newer);
    const others = entries.filter(({ id }) => !own.some((entry) => entry.id === id));
    return { list: [...own, ...others].toSorted((one, other) => (other.savedAt < one.savedAt ? -1 : 1)) };
  });
}

export function tellUnreadable({ id, restored }: KeptRecord): void {
  if (!restored.ok) notify({ kind: 'unreadable', reason: restored.reason, id });
}

export function tellRepairs({ restored }: KeptRecord): void {
  if (!restored.ok || restored.repaired.length === 0) return;
  notify({ kind: 'repaired', title: restored.presentation.title, repaired: restored.repaired });
}
