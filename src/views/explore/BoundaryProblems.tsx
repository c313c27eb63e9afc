import { boundaryNote } from '../../i18n/boundaryNote';
import { useText } from '../../i18n/text';
import { useGeographyState } from '../../state/geography';
import styles from './GeographyFailures.module.css';

const MESSAGES = { browser: boundaryNote.keptDamaged, installed: boundaryNote.installedDamaged } as const;

/** Boundaries that someone put here and that are not drawn. A browser that keeps nothing at all is no problem of the map. */
export function BoundaryProblems() {
  const { t } = useText();
  const damaged = useGeographyState((state) => state.problems).filter(({ reason }) => reason === 'damaged');
  if (damaged.length === 0) return null;
  return (
    <div className={styles.failures} role="alert">
      <strong>{t(boundaryNote.problemTitle)}</strong>
      {damaged.map(({ origin, detail }) => (
        <p key={origin}>{t(MESSAGES[origin], { detail })}</p>
      ))}
    </div>
  );
}
