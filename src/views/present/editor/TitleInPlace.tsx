/** The title of the presentation: a heading that becomes a field where it stands. */
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import styles from './TitleInPlace.module.css';

/** Letters of a title: it must still be read in a list. */
const LONGEST = 200;

export function TitleInPlace({ title, onTitle }: { title: string; onTitle: (title: string) => void }) {
  const { t } = useText();
  const [written, setWritten] = useState<string | null>(null);
  const finish = (text: string | null) => {
    const trimmed = text?.trim();
    if (trimmed && trimmed !== title) onTitle(trimmed);
    setWritten(null);
  };
  if (written !== null) {
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: whoever asked to write the title is about to write.
        autoFocus
        type="text"
        className={styles.field}
        aria-label={t(words.presentationTitle)}
        value={written}
        maxLength={LONGEST}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={() => finish(written)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish(written);
          if (key === 'Escape') finish(null);
        }}
      />
    );
  }
  return (
    <div className={styles.title}>
      <h1>{title}</h1>
      <button
        type="button"
        aria-label={t(words.changeTitle)}
        title={t(words.changeTitle)}
        onClick={() => setWritten(title)}
      >
        <Pencil size={15} aria-hidden />
      </button>
    </div>
  );
}
