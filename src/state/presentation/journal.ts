/**
 * What was edited and is not yet in the database: written down at once, so that a page that dies in the middle of a sentence loses
 * nothing. One entry for each presentation and writer.
 */
import type { Presentation } from './presentation';
import { type RefusalReason, restore, type WrittenPresentation, written } from './restore';

export interface JournalEntry {
  /** Key below which it is written down. */
  key: string;
  writer: string;
  /** Revision of the database that the edits began from; 0 where it was never there. */
  base: number;
  /** When it was edited, ISO 8601. */
  editedAt: string;
  /** Its page was closed in the middle of usual keeping: nothing went wrong, the next page just goes on with it. */
  closed: boolean;
  presentation: Presentation;
}

export type JournalFinding = JournalEntry | { key: string; broken: RefusalReason };

const PREFIX = 'atlas-presentations:';
interface Line extends Pick<JournalEntry, 'writer' | 'base' | 'editedAt' | 'closed'> {
  content: WrittenPresentation;
}

/** False where the browser has no room, or lets nobody write: then the last entry stays. */
export function writeJournal({ writer, base, editedAt, closed, presentation }: Omit<JournalEntry, 'key'>): boolean {
  const line: Line = { writer, base, editedAt, closed, content: written(presentation) };
  try {
    localStorage.setItem(keyOf(writer, presentation.id), JSON.stringify(line));
    return true;
  } catch {
    return false;
  }
}

export function forgetJournal(writer: string, id: string): void {
  forgetJournalKey(keyOf(writer, id));
}

export function forgetJournalKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be written, nothing is there.
  }
}

/** What is left of pages that are no more; those of living ones are theirs. */
export function readJournals(isAlive: (writer: string) => boolean): JournalFinding[] {
  const findings: JournalFinding[] = [];
  for (const key of journalKeys()) {
    if (isAlive(key.slice(PREFIX.length).split(':')[0] ?? '')) continue;
    findings.push(readLine(key));
  }
  return findings;
}

function readLine(key: string): JournalFinding {
  try {
    const { writer, base, editedAt, closed, content }: { [Field in keyof Line]?: unknown } = JSON.parse(
      localStorage.getItem(key) ?? '',
    );
    const restored = restore(content);
    if (!restored.ok) return { key, broken: restored.reason };
    if (typeof writer !== 'string' || typeof base !== 'number' || typeof editedAt !== 'string') {
      return { key, broken: 'broken' };
    }
    return { key, writer, base, editedAt, closed: closed === true, presentation: restored.presentation };
  } catch {
    return { key, broken: 'broken' };
  }
}

function journalKeys(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, position) => localStorage.key(position) ?? '').filter(
      (key) => key.startsWith(PREFIX),
    );
  } catch {
    return [];
  }
}

function keyOf(writer: string, id: string): string {
  return `${PREFIX}${writer}:${id}`;
}
