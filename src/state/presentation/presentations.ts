/**
 * The presentations of this browser, and the one in hand with its way back. Every edit is kept as it is made (Keeper.ts); several pages
 * of the same browser go along with each other (tabs.ts). Loaded with what needs it, never with the first view.
 */
import { create } from 'zustand';
import { forgetPresentation, readPresentation, readPresentations } from '../../storage/presentationStore';
import { StorageError } from '../../storage/shelf';
import { changePage, pageView } from '../store';
import { newId, renamed } from './edits';
import { forgetJournalKey, readJournals } from './journal';
import { Keeper, type Saving } from './Keeper';
import { checkKept, isSameContent, type KeptRecord } from './kept';
import { type PresentationNotice, withNotice } from './notices';
import { LONGEST_TEXT, type Presentation, type Slide } from './presentation';
import { cleanText, cutText } from './restore';
import { joinTabs, livingWriters, type NewsHeard, tellTabs } from './tabs';

export interface PresentationEntry {
  id: string;
  title: string;
  slides: number;
  /** ISO 8601. */
  savedAt: string;
}

interface PresentationsState {
  /** Loading until the browser's database has answered, or could not. */
  status: 'loading' | 'ready';
  /** Latest first. */
  list: readonly PresentationEntry[];
  /** The one in hand; null where none is, or the report's own. */
  inHand: Presentation | null;
  past: readonly Presentation[];
  future: readonly Presentation[];
  /** Whether all that was edited is in the browser's database; where it failed, the last good one is still there. */
  saving: Saving;
  /** Newest first. */
  notices: readonly PresentationNotice[];
  /** The last one removed, while that can be undone. */
  removed: Presentation | null;
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

export const usePresentations = create<PresentationsState>()(() => ({
  status: 'loading',
  list: [],
  inHand: null,
  past: [],
  future: [],
  saving: 'saved',
  notices: [],
  removed: null,
}));

const { getState: now, setState: set } = usePresentations;
const notify = (notice: PresentationNotice) => set(({ notices }) => ({ notices: withNotice(notices, notice) }));

/** The field whose typing the last step is made of. */
let lastRun: string | undefined;
let nameCopy = (title: string) => `${title} (2)`;

const keeper = new Keeper({
  onSaving: (saving) => {
    // What cannot be kept is here all the same.
    if (typeof saving === 'object') for (const one of keeper.allUnsaved()) enlist(one);
    set({ saving });
  },
  onKept: (presentation, savedAt) => {
    enlist(presentation, savedAt);
    tellTabs({ kind: 'kept', id: presentation.id });
  },
  onParted: (mine) => {
    const copy = asCopy(mine, newId());
    const { inHand, past, future } = now();
    if (inHand?.id === mine.id) {
      const alike = (one: Presentation) => asCopy(one, copy.id);
      set({ inHand: copy, past: past.map(alike), future: future.map(alike) });
    }
    if (pageView().presentation === mine.id) changePage({ presentation: copy.id }, 'replace');
    // Under its id there is now what the other page kept.
    set(({ list }) => ({ list: list.filter(({ id }) => id !== mine.id) }));
    enlist(copy);
    notify({ kind: 'parted', title: mine.title, copy: copy.title });
    tellTabs({ kind: 'parted', id: mine.id, title: mine.title, copy: copy.title });
    void refreshList();
    return copy;
  },
  onJournal: (written) => {
    if (!written) notify({ kind: 'no-journal' });
    else if (now().notices.some(({ kind }) => kind === 'no-journal')) {
      set(({ notices }) => ({ notices: notices.filter(({ kind }) => kind !== 'no-journal') }));
    }
  },
});

function asCopy(presentation: Presentation, id: string): Presentation {
  return { ...presentation, id, title: nameCopy(presentation.title) };
}

/** How the copy is called as which edits go on when another page kept its own, in the reader's language. */
export function nameCopiesWith(name: (title: string) => string): void {
  nameCopy = name;
}

function enlist({ id, title, slides }: Presentation, savedAt = new Date().toISOString()): void {
  set(({ list }) => ({
    list: [{ id, title, slides: slides.length, savedAt }, ...list.filter((entry) => entry.id !== id)],
  }));
}

/** Takes a presentation of this browser in hand. False where it is not here. */
export async function openPresentation(id: string): Promise<boolean> {
  await startPresentations();
  if (now().inHand?.id === id) return true;
  const found = await find(id);
  if (!found) return false;
  if (now().inHand?.id !== id) takeInHand(found);
  return true;
}

/**
 * A presentation of this browser, as this page has it, else as it was last kept, and then later edits are made from that revision;
 * null where it is not here.
 */
async function find(id: string): Promise<Presentation | null> {
  const here = () => keeper.unsavedOf(id) ?? (now().inHand?.id === id ? now().inHand : null);
  const record = here() ? null : await recordOf(id);
  // It may have come here while the database answered.
  const own = here();
  if (own) return own;
  if (!record?.restored.ok) return null;
  keeper.knows(id, record.revision);
  tellRepairs(record);
  return record.restored.presentation;
}

async function recordOf(id: string): Promise<KeptRecord | null> {
  try {
    return checkKept(await readPresentation(id));
  } catch (error) {
    set({ saving: { failed: troubleOf(error) } });
    return null;
  }
}

function troubleOf(error: unknown) {
  return error instanceof StorageError ? error.trouble : 'failed';
}

function takeInHand(presentation: Presentation | null): void {
  lastRun = undefined;
  set({ inHand: presentation, past: [], future: [] });
}

/** A new one, at once in hand and kept. Returns its id. */
export function createPresentation(title: string, slides: readonly Slide[] = []): string {
  const presentation: Presentation = { id: newId(), title, slides };
  takeInHand(presentation);
  enlist(presentation);
  keeper.keep(presentation);
  return presentation.id;
}

/**
 * Takes one that was sent (a file, a link) in hand, as a presentation of this browser: the one that says the same, where there is one,
 * else a new one. Returns its id.
 */
export async function addPresentation(sent: Presentation): Promise<{ id: string; known: boolean }> {
  await startPresentations();
  for (const { id, title } of now().list) {
    if (title !== sent.title) continue;
    const own = await find(id);
    if (!own || !isSameContent(own, sent)) continue;
    if (now().inHand?.id !== id) takeInHand(own);
    return { id, known: true };
  }
  return { id: createPresentation(sent.title, sent.slides), known: false };
}

/** Edits the one in hand: a step that can be undone. Edits with the same `run` in a row (typing in one field) are one step. */
export function editPresentation(edit: (presentation: Presentation) => Presentation, run?: string): void {
  const { inHand, past } = now();
  if (!inHand) return;
  const edited = edit(inHand);
  if (edited === inHand) return;
  const clean = withCleanTexts(edited, inHand);
  const next = withinCaps(clean);
  if (next !== clean) notify({ kind: 'text-cut' });
  const sameStep = run !== undefined && run === lastRun && past.length > 0;
  lastRun = run;
  set({ inHand: next, past: sameStep ? past : [...past, inHand].slice(-MOST_STEPS), future: [] });
  keeper.keep(next);
}

/** As it would be read back. `before`: its slides are clean already. */
function withCleanTexts(presentation: Presentation, before: Presentation): Presentation {
  const known = new Set(before.slides);
  return {
    ...presentation,
    title: cleanText(presentation.title),
    slides: presentation.slides.map((slide) =>
      known.has(slide)
        ? slide
        : {
            ...slide,
            title: cleanText(slide.title),
            sentence: cleanText(slide.sentence),
            notes: cleanText(slide.notes),
          },
    ),
  };
}

/** A text longer than may be read back would lose its end then, unseen. */
function withinCaps(presentation: Presentation): Presentation {
  const fits = (text: string) => text.length <= LONGEST_TEXT;
  const sound = (slide: Slide) => fits(slide.title) && fits(slide.sentence) && fits(slide.notes);
  if (fits(presentation.title) && presentation.slides.every(sound)) return presentation;
  return {
    ...presentation,
    title: cutText(presentation.title),
    slides: presentation.slides.map((slide) =>
      sound(slide)
        ? slide
        : { ...slide, title: cutText(slide.title), sentence: cutText(slide.sentence), notes: cutText(slide.notes) },
    ),
  };
}

export function undoEdit(): void {
  const { inHand, past, future } = now();
  const before = past.at(-1);
  if (!inHand || !before) return;
  lastRun = undefined;
  set({ inHand: before, past: past.slice(0, -1), future: [inHand, ...future] });
  keeper.keep(before);
}

export function redoEdit(): void {
  const { inHand, past, future } = now();
  const [next, ...rest] = future;
  if (!inHand || !next) return;
  lastRun = undefined;
  set({ inHand: next, past: [...past, inHand], future: rest });
  keeper.keep(next);
}

/** Takes it out of this browser. Until the next one is removed, that can be undone. */
export async function removePresentation(id: string): Promise<void> {
  await startPresentations();
  const presentation = await find(id);
  if (!presentation) return;
  const base = keeper.baseOf(id);
  await keeper.drop(id);
  try {
    await forgetPresentation(id);
  } catch (error) {
    // Where there is no database it was never anywhere but here.
    if (troubleOf(error) !== 'unavailable') {
      // It is still there, and these edits were made from it.
      keeper.knows(id, base);
      keeper.keep(presentation);
      notify({ kind: 'not-removed', title: presentation.title });
      return;
    }
  }
  set(({ list }) => ({ list: list.filter((entry) => entry.id !== id), removed: presentation }));
  if (now().inHand?.id === id) takeInHand(null);
  tellTabs({ kind: 'removed', id });
}

/** Puts the last one removed back, and takes it in hand where the page still asks for it. */
export function undoRemoval(): void {
  const { removed } = now();
  if (!removed) return;
  set({ removed: null });
  enlist(removed);
  keeper.keep(removed);
  if (pageView().presentation === removed.id) takeInHand(removed);
}

/** A copy under another title, kept beside it. Returns its id; null where there is nothing to copy. */
export async function duplicatePresentation(id: string, title: string): Promise<string | null> {
  await startPresentations();
  const presentation = await find(id);
  if (!presentation) return null;
  const copy = { ...presentation, id: newId(), title };
  enlist(copy);
  keeper.keep(copy);
  return copy.id;
}

/** In hand, it is an edit like others; in the list alone, it is kept at once. */
export async function renamePresentation(id: string, title: string): Promise<void> {
  await startPresentations();
  if (now().inHand?.id === id) {
    editPresentation((presentation) => renamed(presentation, title));
    return;
  }
  const presentation = await find(id);
  if (!presentation) return;
  const next = withinCaps(renamed(presentation, title));
  enlist(next);
  keeper.keep(next);
}

/** Tries at once to keep what is not kept yet. */
export function keepNow(): Promise<void> {
  return keeper.flush();
}

export function dismissPresentationNotice(notice: PresentationNotice): void {
  set(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
}

/** The last removal can no longer be undone. */
export function dismissRemoval(): void {
  set({ removed: null });
}

let starting: Promise<void> | null = null;

/** Reads what there is, and brings back what a page did not live to keep. Once; whoever needs it may wait for it. */
export function startPresentations(): Promise<void> {
  starting ??= start();
  return starting;
}

async function start(): Promise<void> {
  joinTabs((news) => void hear(news));
  keepAtTheEnd();
  const [records, isAlive] = await Promise.all([refreshList(), livingWriters()]);
  for (const record of records ?? []) tellUnreadable(record);
  for (const finding of readJournals(isAlive)) {
    if ('broken' in finding) {
      notify({ kind: 'journal-unreadable', reason: finding.broken });
      // A newer version of the atlas can still read its own.
      if (finding.broken !== 'newer-version') forgetJournalKey(finding.key);
      continue;
    }
    const { presentation, base, writer, editedAt, key } = finding;
    const record = records?.find(({ id }) => id === presentation.id);
    const kept = record?.restored.ok ? record.restored.presentation : null;
    const keptAfter = record?.writer === writer && editedAt < record.savedAt;
    if (!keptAfter && !(kept && isSameContent(kept, presentation)) && !keeper.unsavedOf(presentation.id)) {
      // Where another page kept its own in between, or it cannot be read, keeping finds out, and parts them.
      const known = record?.writer === writer ? record.revision : base;
      keeper.knows(presentation.id, known);
      enlist(presentation, editedAt);
      if (!keeper.keep(presentation)) {
        // There may be room for one of the two.
        forgetJournalKey(key);
        keeper.keep(presentation);
      }
      notify({ kind: 'recovered', title: presentation.title });
    }
    forgetJournalKey(key);
  }
  set({ status: 'ready' });
  if (keeper.allUnsaved().length > 0) void keeper.flush();
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
function showList(records: readonly KeptRecord[], askedAt: string): void {
  const newer = (entry: PresentationEntry) => keeper.unsavedOf(entry.id) !== undefined || entry.savedAt >= askedAt;
  const entries = records.flatMap(({ id, savedAt, restored }) =>
    restored.ok && !keeper.unsavedOf(id)
      ? { id, title: restored.presentation.title, slides: restored.presentation.slides.length, savedAt }
      : [],
  );
  set(({ list }) => {
    const own = list.filter(newer);
    const others = entries.filter(({ id }) => !own.some((entry) => entry.id === id));
    return { list: [...own, ...others].toSorted((one, other) => (other.savedAt < one.savedAt ? -1 : 1)) };
  });
}

function tellUnreadable({ id, restored }: KeptRecord): void {
  if (!restored.ok) notify({ kind: 'unreadable', reason: restored.reason, id });
}

function tellRepairs({ restored }: KeptRecord): void {
  if (!restored.ok || restored.repaired.length === 0) return;
  notify({ kind: 'repaired', title: restored.presentation.title, repaired: restored.repaired });
}

async function refreshList(): Promise<readonly KeptRecord[] | null> {
  const askedAt = new Date().toISOString();
  const records = await readAll();
  if (records) showList(records, askedAt);
  return records;
}

async function hear(news: NewsHeard): Promise<void> {
  const { inHand } = now();
  const mine = inHand?.id === news.id;
  if (news.kind === 'parted') {
    if (mine) notify({ kind: 'parted-elsewhere', title: news.title, copy: news.copy });
  } else if (news.kind === 'removed') {
    if (mine && inHand) notify({ kind: 'removed-elsewhere', title: inHand.title });
  } else if (mine) await takeOver(news.id);
  await refreshList();
}

/** What another page kept is shown here too, unless there are edits of this page that would be lost by it. */
async function takeOver(id: string): Promise<void> {
  if (keeper.unsavedOf(id)) return;
  const record = await recordOf(id);
  if (!record?.restored.ok || record.revision === keeper.baseOf(id)) return;
  const { inHand } = now();
  if (inHand?.id !== id || keeper.unsavedOf(id)) return;
  keeper.knows(id, record.revision);
  // A step back would undo what the other page did, too.
  if (!isSameContent(inHand, record.restored.presentation)) takeInHand(record.restored.presentation);
}

/** A page that is put away may never come back; one that does may have slept through what others did. */
function keepAtTheEnd(): void {
  if (typeof window === 'undefined') return;
  const flush = () => {
    if (keeper.allUnsaved().length > 0) void keeper.flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
    else {
      const { inHand } = now();
      if (inHand) void takeOver(inHand.id);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (typeof now().saving === 'object' && keeper.allUnsaved().length > 0) event.preventDefault();
  });
}

if (typeof window !== 'undefined') void startPresentations();
