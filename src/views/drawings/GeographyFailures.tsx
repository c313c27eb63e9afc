import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import type { FileFailure } from '../../territory/geography';
import styles from './GeographyFailures.module.css';

const MESSAGES = {
  missing: explore.geographyMissing,
  corrupt: explore.geographyCorrupt,
  network: explore.geographyNetwork,
} as const satisfies Record<FileFailure['reason'], unknown>;

/** Which boundary file did not come, and that nothing else is touched by it. */
export function GeographyFailures({ failures }: { failures: readonly FileFailure[] }) {
  const { t } = useText();
  if (failures.length === 0) return null;
  return (
    <div className={styles.failures} role="alert">
      <strong>{t(explore.geographyFailureTitle)}</strong>
      {failures.map(({ file, reason, detail }) => (
        <p key={file}>{t(MESSAGES[reason], { file, detail })}</p>
      ))}
    </div>
  );
}
