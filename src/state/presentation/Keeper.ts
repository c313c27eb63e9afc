/**
 * Keeps what is edited: at once in the journal, a moment later in the database. What could not be kept stays in memory and is tried
 * again; what another page kept in between is never overwritten: this page's edits go on as a copy.
 */
import { keepPresentation } from '../../storage/presentationStore';
import { StorageError, type StorageTrouble } from '../../storage/shelf';
import { forgetJournal, writeJournal } from './journal';
import { checkKept, isSameContent } from './kept';
import type { Presentation } from './presentation';
import { written } from './restore';
import { WRITER } from './tabs';

export type Saving = 'saved' | 'waiting' | 'saving' | { failed: StorageTrouble };

interface Listener {
  onSaving: (saving: Saving) => void;
  onKept: (presentation: Presentation, savedAt: string) => void;
  /** Another page kept its own in between. Answers with the copy as which this page's edits go on. */
  onParted: (mine: Presentation) => Presentation;
  /** The browser has no room for the journal, or there is again. */
  onJournal: (written: boolean) => void;
}

/** Milliseconds without an edit until it is kept, and the most that edits without a pause wait. */
const PAUSE = 400;
const LONGEST_WAIT = 2_000;

export class Keeper {
  /** The newest of what is not in the database yet. */
  private readonly unsaved = new Map<string, Presentation>();
  /** The revision that each was made from. */
  private readonly bases = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private work: Promise<void> = Promise.resolve();
  private trouble: StorageTrouble | null = null;

  constructor(private readonly listener: Listener) {}

  /** The database's revision is the one that later edits are made from. */
  knows(id: string, revision: number): void {
    this.bases.set(id, revision);
  }

  baseOf(id: string): number {
    return this.bases.get(id) ?? 0;
  }

  unsavedOf(id: string): Presentation | undefined {
    return this.unsaved.get(id);
  }

  allUnsaved(): Presentation[] {
    return [...this.unsaved.values()];
  }

  /** False where the journal has no room for it: it waits in memory alone. */
  keep(presentation: Presentation): boolean {
    this.unsaved.set(presentation.id, presentation);
    const journaled = this.writeDown(presentation);
    if (this.trouble === null) this.listener.onSaving('waiting');
    this.waitingSince ??= Date.now();
    clearTimeout(this.timer);
    const pause = journaled && Date.now() - this.waitingSince < LONGEST_WAIT ? PAUSE : 0;
    this.timer = setTimeout(() => this.flush(), pause);
    return journaled;
  }

  /** Keeps everything now. Never rejects: how it went is told to the listener. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.waitingSince = null;
    this.work = this.work.then(() => this.saveAll());
    return this.work;
  }

  /**
   * The page is being closed: what is unsaved is written down as such, for the database hardly answers any more. Where it failed before,
   * the next page tells of it all the same.
   */
  close(): void {
    if (this.unsaved.size === 0) return;
    if (this.trouble === null) for (const presentation of this.unsaved.values()) this.writeDown(presentation, true);
    void this.flush();
  }

  /** No longer of interest: it was removed, or is another's by now. Ends once no writing of it is under way. */
  async drop(id: string): Promise<void> {
    this.unsaved.delete(id);
    forgetJournal(WRITER, id);
    await this.work;
    this.bases.delete(id);
  }

  private writeDown(presentation: Presentation, closed = false): boolean {
    const { id } = presentation;
    const done = writeJournal({
      writer: WRITER,
      base: this.baseOf(id),
      editedAt: new Date().toISOString(),
      closed,
      presentation,
    });
    this.listener.onJournal(done);
    return done;
  }

  private async saveAll(): Promise<void> {
    let trouble: StorageTrouble | null = null;
    for (const presentation of this.allUnsaved()) {
      if (this.trouble === null) this.listener.onSaving('saving');
      try {
        await this.save(presentation);
      } catch (error) {
        trouble = error instanceof StorageError ? error.trouble : 'failed';
      }
    }
    this.trouble = trouble;
    if (trouble) this.listener.onSaving({ failed: trouble });
    else this.listener.onSaving(this.unsaved.size > 0 ? 'waiting' : 'saved');
  }

  private async save(presentation: Presentation): Promise<void> {
    const { id } = presentation;
    const savedAt = new Date().toISOString();
    const record = { id, savedAt, writer: WRITER, content: written(presentation) };
    const outcome = await keepPresentation(record, this.baseOf(id));
    if (outcome.kept) {
      this.settle(presentation, outcome.revision);
      this.listener.onKept(presentation, savedAt);
      return;
    }
    const found = checkKept(outcome.found);
    if (found?.restored.ok && isSameContent(found.restored.presentation, presentation)) {
      this.settle(presentation, found.revision);
      return;
    }
    const mine = this.unsaved.get(id);
    if (!mine) return;
    this.unsaved.delete(id);
    this.bases.delete(id);
    const copy = this.listener.onParted(mine);
    this.unsaved.set(copy.id, copy);
    this.writeDown(copy);
    forgetJournal(WRITER, id);
    await this.save(copy);
  }

  /** What was edited while this was being kept is still to be kept. */
  private settle(presentation: Presentation, revision: number): void {
    const { id } = presentation;
    if (this.unsaved.has(id)) this.bases.set(id, revision);
    if (this.unsaved.get(id) !== presentation) return;
    this.unsaved.delete(id);
    forgetJournal(WRITER, id);
  }
}
