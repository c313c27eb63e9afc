/** What presentation is on the desk, and what is done with the whole of it. */
import { ArrowLeft, MonitorUp, Play, Redo2, Undo2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { renamed } from '../../../state/presentation/edits';
import { usePresentations } from '../../../state/presentation/presentations';
import { changePage } from '../../../state/store';
import { openPresenterWindow } from '../presenter/openPresenterWindow';
import { AddSlideMenu } from './AddSlideMenu';
import styles from './EditorHead.module.css';
import { minutesOf } from './speakingTime';
import { TitleInPlace } from './TitleInPlace';
import type { Editing } from './useEditing';

const ExportMenu = lazy(() => import('../export/ExportMenu').then((module) => ({ default: module.ExportMenu })));

export function EditorHead({ editing }: { editing: Editing }) {
  const { t } = useText();
  const { presentation, own } = editing;
  const { slides } = presentation;
  return (
    <header className={styles.head}>
      <button
        type="button"
        className={styles.icon}
        aria-label={t(words.allPresentations)}
        title={t(words.allPresentations)}
        onClick={() => changePage({ presentation: null, slide: 0 })}
      >
        <ArrowLeft size={18} aria-hidden />
      </button>
      <TitleInPlace title={presentation.title} onTitle={(title) => editing.edit((before) => renamed(before, title))} />
      <p className={styles.state}>
        <span>{t(words.slidesAndMinutes, { slides: slides.length, minutes: minutesOf(slides) })}</span>
        <span> · {own ? <Saving /> : t(words.shipped)}</span>
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.icon}
          aria-label={t(words.undo)}
          title={`${t(words.undo)} (Ctrl+Z)`}
          disabled={!editing.canUndo}
          onClick={editing.undo}
        >
          <Undo2 size={18} aria-hidden />
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={t(words.redo)}
          title={`${t(words.redo)} (Ctrl+Shift+Z)`}
          disabled={!editing.canRedo}
          onClick={editing.redo}
        >
          <Redo2 size={18} aria-hidden />
        </button>
        <AddSlideMenu editing={editing} />
        <Suspense fallback={null}>
          <ExportMenu presentation={presentation} />
        </Suspense>
        <button
          type="button"
          className={styles.button}
          disabled={slides.length === 0}
          onClick={() => openPresenterWindow(presentation)}
        >
          <MonitorUp size={16} aria-hidden />
          {t(words.presenterWindow)}
        </button>
        <button
          type="button"
          className={styles.primary}
          disabled={slides.length === 0}
          onClick={() => changePage({ playing: true, slide: editing.position })}
        >
          <Play size={16} aria-hidden />
          {t(words.play)}
        </button>
      </div>
    </header>
  );
}

/** Whether it is kept; what went wrong is told above. */
function Saving() {
  const { t } = useText();
  const saving = usePresentations((state) => state.saving);
  if (typeof saving === 'object') return <strong>{t(words.notKept)}</strong>;
  return t(saving === 'saved' ? words.keptHere : words.keeping);
}
