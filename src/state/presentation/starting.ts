/** The beginning of a page, which brings back what another did not live to keep, what it hears of others, and its end. */
import { takeInHand } from './history';
import { forgetJournalKey, readJournals } from './journal';
import { keeper, refreshKept } from './keeping';
import { isSameContent } from './kept';
import { enlist, notify, usePresentations } from './presentations';
import { recordOf, tellUnreadable } from './records';
import { joinTabs, livingWriters, type NewsHeard } from './tabs';

const { getState: now, setState: set } = usePresentations;

let starting: Promise<void> | null = null;

/** Reads what there is, and brings back what a page did not live to keep. Once; whoever needs it may wait for it. */
export function startPresentations(): Promise<void> {
  starting ??= start();
  return starting;
}

async function start(): Promise<void> {
  joinTabs((news) => void hear(news));
  keepAtTheEnd();
  const [records, isAlive] = await Promise.all([refreshKept(), livingWriters()]);
  for (const record of records ?? []) tellUnreadable(record);
  for (const finding of readJournals(isAlive)) {
    if ('broken' in finding) {
      notify({ kind: 'journal-unreadable', reason: finding.broken });
      // A newer version of the atlas can still read its own.
      if (finding.broken !== 'newer-version') forgetJournalKey(finding.key);
      continue;
    }
    const { presentation, base, writer, editedAt, closed, key } = finding;
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
      if (!closed) notify({ kind: 'recovered', title: presentation.title });
    }
    forgetJournalKey(key);
  }
  set({ status: 'ready' });
  if (keeper.allUnsaved().length > 0) void keeper.flush();
}

async function hear(news: NewsHeard): Promise<void> {
  const { inHand } = now();
  const mine = inHand?.id === news.id;
  if (news.kind === 'parted') {
    if (mine) notify({ kind: 'parted-elsewhere', title: news.title, copy: news.copy });
  } else if (news.kind === 'removed') {
    if (mine && inHand) notify({ kind: 'removed-elsewhere', title: inHand.title });
  } else if (mine) await takeOver(news.id);
  await refreshKept();
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

/** The page is being closed, or left for another one. */
export function closePresentations(): void {
  keeper.close();
}

/** A page that is put away may never come back; one that does may have slept through what others did. */
function keepAtTheEnd(): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('pagehide', closePresentations);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      if (keeper.allUnsaved().length > 0) void keeper.flush();
    } else {
      const { inHand } = now();
      if (inHand) void takeOver(inHand.id);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (typeof now().saving === 'object' && keeper.allUnsaved().length > 0) event.preventDefault();
  });
}

if (typeof window !== 'undefined') void startPresentations();
