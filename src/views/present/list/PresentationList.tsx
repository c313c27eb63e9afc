/** The start of Presentar: the report's own presentation, and those of this browser. */
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { present } from '../../../i18n/present';
import { presentAdd } from '../../../i18n/presentAdd';
import { presentEditor } from '../../../i18n/presentEditor';
import { presentList as words } from '../../../i18n/presentList';
import { shell } from '../../../i18n/shell';
import { useText } from '../../../i18n/text';
import { dismissRemoval, undoRemoval } from '../../../state/presentation/listEdits';
import { createPresentation } from '../../../state/presentation/opening';
import { usePresentations } from '../../../state/presentation/presentations';
import { startPresentations } from '../../../state/presentation/starting';
import { changePage } from '../../../state/store';
import { Toast } from '../../../ui/Toast';
import styles from './PresentationList.module.css';
import { PresentationRow } from './PresentationRow';
import { ReportPresentation } from './ReportPresentation';

export function PresentationList() {
  const { t } = useText();
  const status = usePresentations((state) => state.status);
  const list = usePresentations((state) => state.list);
  const removed = usePresentations((state) => state.removed);
  const [told, setTold] = useState<string | null>(null);
  const forget = useCallback(() => setTold(null), []);
  useEffect(() => {
    void startPresentations();
    return dismissRemoval;
  }, []);
  const create = () => changePage({ presentation: createPresentation(t(presentAdd.myPresentation)), slide: 0 });
  const titles = useMemo(() => list.map(({ title }) => title), [list]);
  return (
    <div className={styles.page}>
      <div className={styles.content}>
        <header className={styles.head}>
          <h1>{t(present.title)}</h1>
          <p>{t(words.lead)}</p>
        </header>
        <ReportPresentation />
        <section className={styles.own}>
          <div className={styles.ownHead}>
            <h2>{t(words.own)}</h2>
            <button type="button" className={styles.button} onClick={create}>
              <FilePlus2 size={16} aria-hidden />
              {t(words.create)}
            </button>
            <FileChoice onTold={setTold} />
          </div>
          {status === 'loading' && <p className={styles.none}>{t(words.loading)}</p>}
          {status === 'ready' && list.length === 0 && <p className={styles.none}>{t(words.none)}</p>}
          <ul>
            {list.map((entry) => (
              <PresentationRow key={entry.id} entry={entry} titles={titles} onTold={setTold} />
            ))}
          </ul>
        </section>
      </div>
      {removed ? (
        <Toast
          key={removed.id}
          text={t(words.deleted, { title: removed.title })}
          actions={[{ label: t(presentEditor.undo), run: undoRemoval }]}
          closeLabel={t(shell.close)}
          onClose={noteGone}
          takesFocus
        />
      ) : (
        told && <Toast key={told} text={told} closeLabel={t(shell.close)} onClose={forget} />
      )}
    </div>
  );
}

/** The notice closes before what it offers is done: only the removal itself must stay known until then. */
function noteGone(): void {
  queueMicrotask(dismissRemoval);
}

function FileChoice({ onTold }: { onTold: (text: string) => void }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    try {
      const { openPresentationFile } = await import('../open/openPresentationFile');
      const id = await openPresentationFile(file);
      if (id !== null) changePage({ presentation: id, slide: 0 });
    } catch (error) {
      onTold(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden />
        {t(words.openFile)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.atlas.json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = '';
          if (file) void open(file);
        }}
      />
    </>
  );
}
