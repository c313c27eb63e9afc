import { X } from 'lucide-react';
import { divisions, divisionWords } from '../i18n/divisions';
import { otherDivisionInWords, unknownInWords } from '../i18n/linkProblems';
import { shell } from '../i18n/shell';
import { useText } from '../i18n/text';
import { useAtlas } from '../state/atlas';
import type { OtherDivisionPart } from '../state/codec';
import { openInItsDivision } from '../state/division';
import { dismissLinkProblems, useViewStore } from '../state/store';
import { describeUnitChange } from '../territory/unitChange';
import styles from './LinkProblems.module.css';

/** What a person reads of a link gone wrong; a broken one may have thousands of parts. */
const SHOWN = 5;

/** Says what a link, or the view before the division changed, asked for and could not get; everything else of it is on screen. */
export function LinkProblems() {
  const tools = useText();
  const { t, number } = tools;
  const problems = useViewStore((state) => state.linkProblems);
  if (problems.length === 0) return null;
  const switched = problems.every(({ reason }) => reason === 'division-changed');
  return (
    <div className={styles.notice} role="status">
      <strong>{t(switched ? divisions.switched : shell.linkProblemsTitle)}</strong>
      <ul>
        {problems.slice(0, SHOWN).map((problem, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link may ask twice for what there is not
          <li key={position}>
            {'division' in problem ? <OtherDivision problem={problem} /> : unknownInWords(problem, tools)}
          </li>
        ))}
        {problems.length > SHOWN && <li>{t(shell.linkMore, { n: number(problems.length - SHOWN) })}</li>}
      </ul>
      <button type="button" className={styles.close} onClick={dismissLinkProblems} aria-label={t(shell.close)}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

/** What the unit is in the division in use, what stands in its place, and, for a link, the way to the division that it meant. */
function OtherDivision({ problem }: { problem: OtherDivisionPart }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const current = useViewStore((state) => state.view.division);
  const headSpeaks = useViewStore(({ view }) => view.screen === 'explore' && view.selection === null);
  const { shown } = problem;
  const unit = shown && 'code' in shown ? atlas.territory.divisions[current].byCode.get(shown.code) : undefined;
  // Explorar's head says of the unit shown what it is in the other division: once is enough.
  const explained =
    headSpeaks && unit !== undefined && describeUnitChange(atlas.territory, current, unit.code)?.kind !== 'same';
  const said = otherDivisionInWords(problem, current, explained, atlas, tools);
  if (said === null) return null;
  return (
    <>
      {said}{' '}
      {problem.reason === 'other-division' && (
        <button type="button" className={styles.go} onClick={() => openInItsDivision(problem, atlas)}>
          {t(divisions.switchTo, { division: t(divisionWords[problem.division].whole) })}
        </button>
      )}
    </>
  );
}
