import { COVERAGE_CLASSES, type Share } from '../analysis/measureShares';
import styles from './CoverageBar.module.css';

/** A whole parted by coverage class, most direct first; the umbrella is hatched. `label` says the same in words. */
export function CoverageBar({ share, label }: { share: Share; label: string }) {
  return (
    <span className={styles.bar} role="img" aria-label={label}>
      {COVERAGE_CLASSES.map((name, way) => {
        const amount = share.byClass[way] ?? 0;
        return amount > 0 && <span key={name} className={styles.part} data-class={name} style={{ flexGrow: amount }} />;
      })}
    </span>
  );
}
