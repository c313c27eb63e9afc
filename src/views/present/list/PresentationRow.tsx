/** A presentation of this browser in the list: open, play, rename, duplicate, delete. */
import { Copy, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { presentEditor } from '../../../i18n/presentEditor';
import { presentList as words } from '../../../i18n/presentList';
import { useText } from '../../../i18n/text';
import { duplicatePresentation, removePresentation, renamePresentation } from '../../../state/presentation/listEdits';
import type { PresentationEntry } from '../../../state/presentation/presentations';
import { changePage } from '../../../state/store';
import { dayInWords } from '../../drawings/describeView';
import styles from './PresentationList.module.css';

interface PresentationRowProps {
  entry: PresentationEntry;
  /** Of all of them, so that a copy gets a name of its own. */
  titles: readonly string[];
  onTold: (text: string) => void;
}

export function PresentationRow({ entry, titles, onTold }: PresentationRowProps) {
  const tools = useText();
  const { t } = tools;
  const [written, setWritten] = useState<string | null>(null);
  const { id, title, slides, savedAt } = entry;
  const finish = (text: string | null) => {
    const trimmed = text?.trim();
    if (trimmed && trimmed !== title) void renamePresentation(id, trimmed);
    setWritten(null);
  };
  const duplicate = async () => {
    const wanted = t(presentEditor.copyOf, { title });
    let copy = wanted;
    for (let number = 2; titles.includes(copy); number++) copy = `${wanted} ${number}`;
    const made = await duplicatePresentation(id, copy);
    onTold(made === null ? t(words.gone, { title }) : t(words.duplicated, { title: copy }));
  };
  const actions = [
    { label: words.rename, Icon: Pencil, run: () => setWritten(title) },
    { label: words.duplicate, Icon: Copy, run: duplicate },
    { label: words.delete, Icon: Trash2, run: () => removePresentation(id) },
  ];
  return (
    <li className={styles.row}>
      <div className={styles.entry}>
        {written === null ? (
          <button
            type="button"
            className={styles.name}
            onClick={() => changePage({ presentation: id, slide: 0, playing: false })}
          >
            {title || t(presentEditor.untitled)}
          </button>
        ) : (
          <input
            // biome-ignore lint/a11y/noAutofocus: whoever asked to change the name is about to write.
            autoFocus
            type="text"
            className={styles.field}
            aria-label={t(words.newName, { title })}
            value={written}
            maxLength={200}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={() => finish(written)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') finish(written);
              if (key === 'Escape') finish(null);
            }}
          />
        )}
        <p className={styles.facts}>
          {t(words.slides, { n: slides })}, {t(words.savedAt, { date: dayInWords(new Date(savedAt), tools) })}
        </p>
      </div>
      <div className={styles.rowActions}>
        <button
          type="button"
          aria-label={t(words.playNamed, { title })}
          title={t(words.playNamed, { title })}
          disabled={slides === 0}
          onClick={() => changePage({ presentation: id, slide: 0, playing: true })}
        >
          <Play size={16} aria-hidden />
        </button>
        {actions.map(({ label, Icon, run }) => (
          <button
            key={label.es}
            type="button"
            aria-label={t(label, { title })}
            title={t(label, { title })}
            onClick={run}
          >
            <Icon size={16} aria-hidden />
          </button>
        ))}
      </div>
    </li>
  );
}
