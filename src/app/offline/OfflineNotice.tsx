/** Says, quietly, that the atlas is kept for use without a connection, and offers a newer version. In the room it says nothing. */
import { useEffect, useState } from 'react';
import { offline } from '../../i18n/offline';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useOffline } from '../../state/offline';
import { usePageView } from '../../state/store';
import styles from './OfflineNotice.module.css';
import { keepOffline } from './registration';

/** Long enough to be read; it may lie over what somebody works on. */
const TOLD_FOR_MS = 10_000;

export function OfflineNotice() {
  const { t } = useText();
  const playing = usePageView((view) => view.playing);
  const { status, justReady, update } = useOffline();
  const [failed, setFailed] = useState(false);
  useEffect(keepOffline, []);
  if (playing) return null;
  if (update) {
    return (
      <section className={styles.notice} aria-label={t(offline.updateTitle)}>
        <p role="status">{t(failed ? offline.updateFailed : offline.updateTitle)}</p>
        <button
          type="button"
          className={styles.go}
          onClick={() => {
            setFailed(false);
            update().catch(() => setFailed(true));
          }}
        >
          {t(offline.updateNow)}
        </button>
        <button type="button" className={styles.later} onClick={() => useOffline.setState({ update: null })}>
          {t(offline.updateLater)}
        </button>
      </section>
    );
  }
  return justReady && status.state === 'ready' ? <JustReady total={status.total} /> : null;
}

const goAway = () => useOffline.setState({ justReady: false });

/** Goes by itself, unless somebody points at it or stands in it. */
function JustReady({ total }: { total: number }) {
  const { t, number } = useText();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(goAway, TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <section
      className={styles.notice}
      aria-label={t(offline.title)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p role="status">{t(offline.justReady, { size: number(total / 1e6, { maximumFractionDigits: 1 }) })}</p>
      <button type="button" className={styles.later} onClick={goAway}>
        {t(shell.close)}
      </button>
    </section>
  );
}
