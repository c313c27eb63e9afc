/** Every edit is kept as it is made (Keeper.ts), and what comes of it is shown and told to the browser's other pages (tabs.ts). */
import { changePage, pageView } from '../store';
import { newId } from './edits';
import { Keeper } from './Keeper';
import type { KeptRecord } from './kept';
import type { Presentation } from './presentation';
import { enlist, notify, usePresentations } from './presentations';
import { refreshList } from './records';
import { tellTabs } from './tabs';

const { getState: now, setState: set } = usePresentations;

let nameCopy = (title: string) => `${title} (2)`;

/** How the copy is called as which edits go on when another page kept its own, in the reader's language. */
export function nameCopiesWith(name: (title: string) => string): void {
  nameCopy = name;
}

export const keeper = new Keeper({
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
    void refreshKept();
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

/** The list as the database has it now, with what this page has not kept yet. */
export function refreshKept(): Promise<readonly KeptRecord[] | null> {
  return refreshList((id) => keeper.unsavedOf(id) !== undefined);
}

/** Tries at once to keep what is not kept yet. */
export function keepNow(): Promise<void> {
  return keeper.flush();
}
