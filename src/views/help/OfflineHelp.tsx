/** Whether the atlas works here without a connection, what to do where it does not, and how to install it. */
import { offline } from '../../i18n/offline';
import { type TextTools, useText } from '../../i18n/text';
import { type OfflineStatus, useOffline } from '../../state/offline';
import styles from './HelpDialog.module.css';

export function OfflineHelp() {
  const tools = useText();
  const { t } = tools;
  const { status, install } = useOffline();
  return (
    <>
      <p>{statusInWords(status, tools)}</p>
      {install && (
        <>
          <p>{t(offline.installText)}</p>
          <button type="button" className={styles.link} onClick={() => install().catch(() => {})}>
            {t(offline.install)}
          </button>
        </>
      )}
    </>
  );
}

function statusInWords(status: OfflineStatus, { t, number }: TextTools): string {
  const megabytes = (bytes: number) => number(bytes / 1e6, { maximumFractionDigits: 1 });
  switch (status.state) {
    case 'idle':
      return t(offline.idle);
    case 'impossible':
      return t(status.insecure ? offline.insecure : offline.impossible);
    case 'saving':
      return t(offline.saving, { saved: megabytes(status.saved), size: megabytes(status.total) });
    case 'ready':
      return t(offline.ready, { size: megabytes(status.total) });
    case 'failed':
      return status.full ? t(offline.full) : t(offline.failed, { detail: status.detail });
  }
}
