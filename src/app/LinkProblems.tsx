import { X } from 'lucide-react';
import { shell } from '../i18n/shell';
import { useText } from '../i18n/text';
import type { LinkProblem } from '../state/codec';
import { dismissLinkProblems, useViewStore } from '../state/store';
import styles from './LinkProblems.module.css';

const MESSAGES = {
  'unknown-parameter': shell.linkUnknownParameter,
  'unknown-value': shell.linkUnknownValue,
  'newer-version': shell.linkNewerVersion,
  'division-changed': shell.divisionChanged,
} as const satisfies Record<LinkProblem['reason'], unknown>;

/** Says what a link asked for and could not get; everything else of it is on screen. */
export function LinkProblems() {
  const { t } = useText();
  const problems = useViewStore((state) => state.linkProblems);
  if (problems.length === 0) return null;
  return (
    <div className={styles.notice} role="status">
      <strong>{t(shell.linkProblemsTitle)}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter}=${problem.value}`}>
            {t(MESSAGES[problem.reason], { parameter: problem.parameter, value: problem.value })}
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismissLinkProblems} aria-label={t(shell.close)}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
