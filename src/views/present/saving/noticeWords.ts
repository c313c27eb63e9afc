import { refusals, repairInWords, presentStorage as words } from '../../../i18n/presentStorage';
import type { TextTools } from '../../../i18n/text';
import type { PresentationNotice } from '../../../state/presentation/notices';
import { LONGEST_TEXT } from '../../../state/presentation/presentation';
import type { Repair } from '../../../state/presentation/restore';
import type { Opening } from '../open/opening';

interface Said {
  text: string;
  details: readonly string[];
}

/** What a person reads of a file gone wrong; a broken one may need thousands of repairs, each of a name as long as it likes. */
const SHOWN = 5;
const LONGEST_NAME = 80;

export function noticeInWords(notice: PresentationNotice, tools: TextTools): Said {
  const { t, number } = tools;
  const only = (text: string): Said => ({ text, details: [] });
  switch (notice.kind) {
    case 'recovered':
      return only(t(words.recovered, { title: brief(notice.title) }));
    case 'journal-unreadable':
      return only(t(notice.reason === 'newer-version' ? words.journalNewer : words.journalUnreadable));
    case 'unreadable':
      return only(t(notice.reason === 'newer-version' ? words.unreadableNewer : words.unreadable));
    case 'repaired':
      return mended(t(words.openedUnsaved, { title: brief(notice.title) }), notice.repaired, tools);
    case 'parted':
      return only(t(words.parted, { title: brief(notice.title), copy: brief(notice.copy) }));
    case 'parted-elsewhere':
      return only(t(words.partedElsewhere, { title: brief(notice.title), copy: brief(notice.copy) }));
    case 'removed-elsewhere':
      return only(t(words.removedElsewhere, { title: brief(notice.title) }));
    case 'not-removed':
      return only(t(words.notRemoved, { title: brief(notice.title) }));
    case 'text-cut':
      return only(t(words.textCut, { most: number(LONGEST_TEXT) }));
    case 'no-journal':
      return only(t(words.noJournal));
  }
}

/** Null where there is nothing to say. `kept`: whether the browser keeps what is opened. */
export function openingInWords(opening: Opening, kept: boolean, tools: TextTools): Said | null {
  const { t, number } = tools;
  switch (opening.state) {
    case 'idle':
      return null;
    case 'reading':
      return { text: t(words.reading), details: [] };
    case 'several':
      return { text: t(words.several, { n: number(opening.files) }), details: [] };
    case 'opened': {
      const message = opening.known ? words.known : kept ? words.opened : words.openedUnsaved;
      return mended(t(message, { title: brief(opening.title) }), opening.repaired, tools);
    }
    case 'refused': {
      const what =
        opening.name === null ? t(words.linkNotOpened) : t(words.fileNotOpened, { name: brief(opening.name) });
      return { text: [what, t(refusals[opening.reason]), t(words.nothingChanged)].join(' '), details: [] };
    }
  }
}

function mended(text: string, repaired: readonly Repair[], tools: TextTools): Said {
  if (repaired.length === 0) return { text, details: [] };
  const details = repaired.slice(0, SHOWN).map((repair) => repairInWords(repair, tools));
  const more = repaired.length - details.length;
  if (more > 0) details.push(tools.t(words.more, { n: tools.number(more) }));
  return { text: `${text} ${tools.t(words.withRepairs)}`, details };
}

function brief(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}
