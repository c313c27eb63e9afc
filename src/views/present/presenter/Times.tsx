/** The clock, and how long has been presented. */
import { useEffect, useState } from 'react';
import { presenter as words } from '../../../i18n/player';
import { LOCALES, useText } from '../../../i18n/text';
import styles from './PresenterWindow.module.css';
import { inMinutes, useStopwatch } from './useStopwatch';

/** @param props.runs whether the room presents: the first time sets the time running */
export function Times({ runs }: { runs: boolean }) {
  const { t, language } = useText();
  const { elapsed, now, running, begun, start, pause, reset } = useStopwatch();
  // Whoever has set it by hand starts it by hand.
  const [touched, setTouched] = useState(false);
  const byHand = (act: () => void) => () => {
    setTouched(true);
    act();
  };
  useEffect(() => {
    if (runs && !touched && !begun) start();
  }, [runs, touched, begun, start]);
  return (
    <dl className={styles.times}>
      <div>
        <dt>{t(words.elapsed)}</dt>
        <dd>
          <span role="timer">{inMinutes(elapsed)}</span>
          <button type="button" onClick={byHand(running ? pause : start)}>
            {t(running ? words.pause : words.start)}
          </button>
          <button type="button" onClick={byHand(reset)}>
            {t(words.reset)}
          </button>
        </dd>
      </div>
      <div>
        <dt>{t(words.clock)}</dt>
        <dd>{now.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit', hour12: false })}</dd>
      </div>
    </dl>
  );
}
