import { ficha } from '../../i18n/ficha';
import { type Message, useText } from '../../i18n/text';
import type { Loaded } from '../../ui/useLoaded';
import styles from './LoadNotice.module.css';

/** While a part of the catalogue is on its way, or when it did not arrive: what happened, and the way on. */
export function LoadNotice({
  loaded,
  waiting,
}: {
  loaded: Exclude<Loaded<unknown>, { state: 'ready' }>;
  waiting: Message;
}) {
  const { t } = useText();
  if (loaded.state === 'loading') {
    return (
      <p className={styles.waiting} role="status">
        {t(waiting)}
      </p>
    );
  }
  return (
    <div className={styles.failed} role="alert">
      <p>{t(ficha.failed)}</p>
      <p>
        <code>{loaded.reason}</code>
      </p>
      <button type="button" onClick={loaded.retry}>
        {t(ficha.retry)}
      </button>
    </div>
  );
}
