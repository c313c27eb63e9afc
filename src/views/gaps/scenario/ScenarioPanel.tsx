/** The scenario mode: what is drawn, what it changes, and the ways back. A hypothesis, and said to be one. */
import { Check, Link, Redo2, Undo2, X } from 'lucide-react';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { leaveScenario, redoScenario, undoScenario, useScenarioHistory } from '../../../state/scenario';
import { linkOf, useViewStore } from '../../../state/store';
import { useCopy } from '../../../ui/useCopy';
import { ScenarioDifference } from './ScenarioDifference';
import { ScenarioEdits } from './ScenarioEdits';
import { SCENARIO_TITLE } from './ScenarioEntry';
import styles from './ScenarioPanel.module.css';
import { useScenarioKeys } from './useScenarioKeys';

export function ScenarioPanel() {
  return (
    <section className={styles.panel} aria-labelledby={SCENARIO_TITLE}>
      <ScenarioHead />
      <ScenarioDifference />
      <ScenarioEdits />
    </section>
  );
}

function ScenarioHead() {
  const { t } = useText();
  const canUndo = useScenarioHistory((state) => state.past.length > 0);
  const canRedo = useScenarioHistory((state) => state.future.length > 0);
  useScenarioKeys();
  return (
    <div className={styles.head}>
      <h2 id={SCENARIO_TITLE} tabIndex={-1}>
        {t(words.title)}
      </h2>
      <p className={styles.hypothesis}>{t(words.hypothesis)}</p>
      <div className={styles.tools}>
        {/* Still reachable where there is nothing to undo: a button that vanishes from under the focus loses it. */}
        <button
          type="button"
          aria-disabled={!canUndo}
          aria-label={t(words.undo)}
          aria-keyshortcuts="Control+Z"
          title={`${t(words.undo)} (Ctrl+Z)`}
          onClick={undoScenario}
        >
          <Undo2 size={16} aria-hidden />
        </button>
        <button
          type="button"
          aria-disabled={!canRedo}
          aria-label={t(words.redo)}
          aria-keyshortcuts="Control+Shift+Z Control+Y"
          title={`${t(words.redo)} (Ctrl+Shift+Z)`}
          onClick={redoScenario}
        >
          <Redo2 size={16} aria-hidden />
        </button>
        <CopyLink />
        <button type="button" onClick={leaveScenario}>
          <X size={16} aria-hidden />
          {t(words.leave)}
        </button>
      </div>
    </div>
  );
}

function CopyLink() {
  const { t } = useText();
  const { state, copy } = useCopy();
  return (
    <>
      <button type="button" onClick={() => copy(linkOf(useViewStore.getState().view))}>
        {state === 'copied' ? <Check size={16} aria-hidden /> : <Link size={16} aria-hidden />}
        {t(words.copy)}
      </button>
      <span role="status" className={state === 'failed' ? styles.told : 'visually-hidden'}>
        {state === 'copied' ? t(words.copied) : state === 'failed' ? t(words.copyFailed) : ''}
      </span>
    </>
  );
}
