/** The code that shows a drawing in another page: copied as it comes, and there to be copied by hand. */
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { embedSnippet } from '../../exchange/embedSnippet';
import { embed as words } from '../../i18n/embed';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useViewStore } from '../../state/store';
import { useCopy } from '../../ui/useCopy';
import styles from './EmbedNote.module.css';

export interface EmbedNoteProps {
  /** Id of the exhibit that the drawing corresponds to. */
  exhibit: string;
  /** What a screen reader calls the frame. */
  title: string;
  onClose: () => void;
}

/** Addresses that nobody else can open. */
const ONLY_HERE = /^(localhost|127\.|\[::1\])/;

export function EmbedNote({ exhibit, title, onClose }: EmbedNoteProps) {
  const { t } = useText();
  const { host, origin, pathname } = window.location;
  const [code] = useState(() => embedSnippet(exhibit, useViewStore.getState().view, title, `${origin}${pathname}`));
  const { state, copy } = useCopy();
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const copyNow = useRef(copy);
  useEffect(() => {
    field.current?.select();
    copyNow.current(code);
  }, [code]);
  useEffect(() => {
    if (state !== 'idle') setTold(state);
  }, [state]);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={styles.note} aria-label={t(words.insert)} onKeyDown={closeByKey}>
      <label>
        {t(words.code)}
        <textarea ref={field} readOnly rows={4} value={code} spellCheck={false} />
      </label>
      <p role="status">{told === 'copied' ? t(words.copied) : told === 'failed' ? t(words.notCopied) : ''}</p>
      {ONLY_HERE.test(host) && <p>{t(words.onlyHere, { host })}</p>}
      <button type="button" className={styles.close} aria-label={t(shell.close)} onClick={onClose}>
        <X size={16} aria-hidden />
      </button>
    </section>
  );
}
