import type { FieldStatus } from '../../catalog/vocabulary';
import styles from './StatusMark.module.css';

/** The mark of a field's status, 14 px: filled, empty, barred or crossed. The word always stands beside it or in its cell's name. */
export function StatusMark({ status, dimension }: { status: FieldStatus; dimension?: string }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" data-status={status} data-dimension={dimension}>
      {status !== 'absent' && <rect x="1" y="1" width="14" height="14" />}
      {status === 'negative' && <path d="M4 8h8" />}
      {status === 'absent' && <path d="M3.5 3.5l9 9m0-9l-9 9" />}
    </svg>
  );
}
