import { boundaryNote } from '../../i18n/boundaryNote';
import { type Message, useText } from '../../i18n/text';
import { useGeographyState } from '../../state/geography';
import type { BoundaryProblem } from '../../territory/chooseBoundaries';
import styles from './GeographyFailures.module.css';

/** Boundaries that someone put here, or may have, and that are not drawn. A browser that keeps nothing at all is no problem of the map. */
export function BoundaryProblems() {
  const { t } = useText();
  const problems = useGeographyState((state) => state.problems).filter(({ reason }) => reason !== 'no-database');
  if (problems.length === 0) return null;
  const certain = problems.some(({ reason }) => reason === 'damaged');
  return (
    <div className={styles.failures} role="alert">
      <strong>{t(certain ? boundaryNote.problemTitle : boundaryNote.problemMaybeTitle)}</strong>
      {problems.map((problem) => (
        <p key={problem.origin}>{t(messageOf(problem), { detail: problem.detail })}</p>
      ))}
    </div>
  );
}

function messageOf({ origin, reason }: BoundaryProblem): Message {
  if (origin === 'installed') return boundaryNote.installedDamaged;
  return reason === 'damaged' ? boundaryNote.keptDamaged : boundaryNote.keptUnreachable;
}
