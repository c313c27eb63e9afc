/** The scenario mode: a quiet way in, and within it what is drawn, what it changes, and the ways back. A hypothesis, and said to be one. */
import { Check, Link, Redo2, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { useGaps } from '../../../state/gaps';
import { enterScenario, leaveScenario, redoScenario, undoScenario, useScenarioHistory } from '../../../state/scenario';
import { linkOf, useViewStore } from '../../../state/store';
import styles from './ScenarioBar.module.css';
import { ScenarioDifference } from './ScenarioDifference';
import { ScenarioEdits } from './ScenarioEdits';
import { useScenarioKeys } from './useScenarioKeys';

export function ScenarioBar() {
  const { t } = useText();
  const { measuring } = useGaps();
  const inside = useViewStore((state) => state.view.scenario !== null);
  const entry = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever enters or leaves by a button here finds the focus where the work goes on.
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (moved) (inside ? title : entry).current?.focus();
  }, [moved, inside]);
  const move = (change: () => void) => () => {
    setMoved(true);
    change();
  };
  return (
    <div className={styles.place} data-inside={inside || undefined}>
      {measuring && (
        <p role="status" className={styles.measuring}>
          {t(words.measuring)}
        </p>
      )}
      {inside ? (
        <section className={styles.bar} aria-labelledby="scenario-title">
          <ScenarioHead title={title} onLeave={move(leaveScenario)} />
          <ScenarioDifference />
          <ScenarioEdits />
        </section>
      ) : (
        <button ref={entry} type="button" className={styles.enter} onClick={move(enterScenario)}>
          {t(words.enter)}
        </button>
      )}
    </div>
  );
}

function ScenarioHead({
  title,
  onLeave,
}: {
  title: { readonly current: HTMLHeadingElement | null };
  onLeave: () => void;
}) {
  const { t } = useText();
  const canUndo = useScenarioHistory((state) => state.past.length > 0);
  const canRedo = useScenarioHistory((state) => state.future.length > 0);
  useScenarioKeys();
  return (
    <div className={styles.head}>
      <h2 id="scenario-title" ref={title} tabIndex={-1}>
        {t(words.title)}
      </h2>
      <p className={styles.hypothesis}>{t(words.hypothesis)}</p>
      <div className={styles.tools}>
        {/* Still reachable where there is nothing to undo: a button that vanishes from under the focus loses it. */}
        <button
          type="button"
          aria-disabled={!canUndo}
          aria-keyshortcuts="Control+Z"
          title="Ctrl+Z"
          onClick={undoScenario}
        >
          <Undo2 size={16} aria-hidden />
          {t(words.undo)}
        </button>
        <button
          type="button"
          aria-disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z Control+Y"
          title="Ctrl+Shift+Z"
          onClick={redoScenario}
        >
          <Redo2 size={16} aria-hidden />
          {t(words.redo)}
        </button>
        <CopyLink />
        <button type="button" onClick={onLeave}>
          <X size={16} aria-hidden />
          {t(words.leave)}
        </button>
      </div>
    </div>
  );
}

function CopyLink() {
  const { t } = useText();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(linkOf(useViewStore.getState().view)).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {state === 'copied' ? <Check size={16} aria-hidden /> : <Link size={16} aria-hidden />}
        {t(words.copy)}
      </button>
      <span role="status" className={state === 'failed' ? styles.told : 'visually-hidden'}>
        {state === 'copied' ? t(words.copied) : state === 'failed' ? t(words.copyFailed) : ''}
      </span>
    </>
  );
}
