/** Says, quietly, that the atlas is kept for use without a connection, and offers a newer version. In the room it says nothing. */
import { useEffect, useState } from 'react';
import { offline } from '../../i18n/offline';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useOffline } from '../../state/offline';
import { usePageView } from '../../state/store';
import styles from './OfflineNotice.module.css';
import { keepOffline } from './registration';

/** Long enough to be read. */
const TOLD_FOR_MS = 9_000;

export function OfflineNotice() {
  const { t, number } = useText();
  const playing = usePageView((view) => view.playing);
  const { status, justReady, update } = useOffline();
  const [failed, setFailed] = useState(false);
  useEffect(keepOffline, []);
  const told = justReady && !playing;
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => useOffline.setState({ justReady: false }), TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [told]);
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
  if (told && status.state === 'ready') {
    return (
      <section className={styles.notice} aria-label={t(offline.title)}>
        <p role="status">{t(offline.justReady, { size: number(status.total / 1e6, { maximumFractionDigits: 1 }) })}</p>
        <button type="button" className={styles.later} onClick={() => useOffline.setState({ justReady: false })}>
          {t(shell.close)}
        </button>
      </section>
    );
  }
  return null;
}
