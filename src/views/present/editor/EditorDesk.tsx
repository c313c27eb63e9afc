/** One presentation on the desk: its slides at the left, the one in hand in the middle, all about it at the right. */
import { useEffect } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { shell } from '../../../i18n/shell';
import { useText } from '../../../i18n/text';
import type { Presentation } from '../../../state/presentation/presentation';
import { Toast } from '../../../ui/Toast';
import styles from './EditorDesk.module.css';
import { EditorHead } from './EditorHead';
import { FilmStrip } from './FilmStrip';
import { SidePanel } from './SidePanel';
import { SlideDesk } from './SlideDesk';
import { type Editing, useEditing } from './useEditing';

export function EditorDesk({ presentation, own }: { presentation: Presentation; own: boolean }) {
  const { t } = useText();
  const editing = useEditing(presentation, own);
  useUndoKeys(editing);
  const { slide, notice, tell } = editing;
  return (
    <div className={styles.desk}>
      <EditorHead editing={editing} />
      {slide ? (
        <>
          <FilmStrip editing={editing} />
          <SlideDesk editing={editing} slide={slide} />
          <SidePanel editing={editing} slide={slide} />
        </>
      ) : (
        <p className={styles.empty}>{t(words.empty)}</p>
      )}
      <p role="status" className="visually-hidden">
        {editing.spoken}
      </p>
      {notice && (
        <Toast
          key={notice.text}
          text={notice.text}
          actions={notice.undo ? [{ label: t(words.undo), run: editing.undo }] : []}
          closeLabel={t(shell.close)}
          onClose={() => tell(null)}
        />
      )}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), except where a field undoes its own typing. */
function useUndoKeys({ undo, redo }: Editing): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest('textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable]')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
