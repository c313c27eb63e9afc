import { useEffect, useRef } from 'react';
import { scenario as words } from '../../../i18n/scenario';
import { useText } from '../../../i18n/text';
import { useGaps } from '../../../state/gaps';
import { enterScenario } from '../../../state/scenario';
import { useViewStore } from '../../../state/store';
import styles from './ScenarioEntry.module.css';

/** Id of the heading of what is drawn: the focus goes there when the mode is entered. */
export const SCENARIO_TITLE = 'scenario-title';

/** The quiet way into the scenario mode; says too that figures are still being measured. */
export function ScenarioEntry() {
  const { t } = useText();
  const { measuring } = useGaps();
  const inside = useViewStore((state) => state.view.scenario !== null);
  const entry = useRef<HTMLButtonElement>(null);
  const before = useRef(inside);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes on where the work goes on.
    if (before.current !== inside && document.activeElement === document.body) {
      (inside ? document.getElementById(SCENARIO_TITLE) : entry.current)?.focus();
    }
    before.current = inside;
  }, [inside]);
  return (
    <>
      {measuring && (
        <span role="status" className={styles.measuring}>
          {t(words.measuring)}
        </span>
      )}
      {!inside && (
        <button ref={entry} type="button" className={styles.enter} onClick={enterScenario}>
          {t(words.enter)}
        </button>
      )}
    </>
  );
}
