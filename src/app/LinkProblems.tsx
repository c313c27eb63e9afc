import { X } from 'lucide-react';
import { divisions, divisionWords } from '../i18n/divisions';
import { facetName, placeName } from '../i18n/facetValues';
import { shell } from '../i18n/shell';
import { type Message, useText } from '../i18n/text';
import { counterpartInWords, unitWithLevel } from '../i18n/unitChanges';
import { useAtlas } from '../state/atlas';
import { EXPERIENCES_WORD, type LinkProblem, type OtherDivisionPart, PLACES_WORD, SCENARIO_WORD } from '../state/codec';
import { openInItsDivision } from '../state/division';
import { dismissLinkProblems, useViewStore } from '../state/store';
import { describeUnitChange } from '../territory/unitChange';
import styles from './LinkProblems.module.css';

const MESSAGES = {
  'unknown-parameter': shell.linkUnknownParameter,
  'unknown-value': shell.linkUnknownValue,
  'newer-version': shell.linkNewerVersion,
  'place-decides': shell.linkPlaceDecides,
} as const satisfies Partial<Record<LinkProblem['reason'], unknown>>;
const TOO_MANY: Readonly<Record<string, Message>> = {
  [EXPERIENCES_WORD]: shell.linkTooManyExperiences,
  [PLACES_WORD]: shell.linkTooManyPlaces,
  [SCENARIO_WORD]: shell.linkTooManyEdits,
};

/** What a person reads of a link gone wrong; a broken one may have thousands of parts, each as long as it likes. */
const SHOWN = 5;
const LONGEST_VALUE = 80;

/** Says what a link, or the view before the division changed, asked for and could not get; everything else of it is on screen. */
export function LinkProblems() {
  const { t, number } = useText();
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
            {'division' in problem ? (
              <OtherDivision problem={problem} />
            ) : (
              t(problem.reason === 'too-many' ? tooMany(problem) : MESSAGES[problem.reason], {
                parameter: brief(problem.parameter),
                value: brief(problem.value),
              })
            )}
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

const tooMany = ({ parameter }: LinkProblem) => TOO_MANY[parameter] ?? shell.linkUnknownValue;
const brief = (text: string) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

/** What the unit is in the division in use, what stands in its place, and, for a link, the way to the division that it meant. */
function OtherDivision({ problem }: { problem: OtherDivisionPart }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const current = useViewStore((state) => state.view.division);
  const headSpeaks = useViewStore(({ view }) => view.screen === 'explore' && view.selection === null);
  const { facet, shown } = problem;
  const change = describeUnitChange(atlas.territory, problem.division, problem.code, current);
  if (!change) return null;
  const division = t(divisionWords[problem.division].whole);
  const unit = shown && 'code' in shown ? atlas.territory.divisions[current].byCode.get(shown.code) : undefined;
  // Explorar's head says of the unit shown what it is in the other division: once is enough.
  const explained =
    headSpeaks && unit !== undefined && describeUnitChange(atlas.territory, current, unit.code)?.kind !== 'same';
  const sentences = [
    t(divisions.existsOnlyIn, { unit: unitWithLevel(tools, atlas, problem.division, change.unit), division }),
    ...(explained ? [] : [counterpartInWords(tools, atlas, change)]),
    ...(facet ? [t(divisions.leftOut, { facet: t(facetName(facet)) })] : []),
    ...(shown
      ? [
          t(divisions.shownInstead, {
            unit: unit
              ? t(divisions.the, { unit: unitWithLevel(tools, atlas, current, unit) })
              : placeName(tools, atlas, current, shown),
          }),
        ]
      : []),
  ];
  return (
    <>
      {sentences.join(' ')}{' '}
      {problem.reason === 'other-division' && (
        <button type="button" className={styles.go} onClick={() => openInItsDivision(problem, atlas)}>
          {t(divisions.switchTo, { division })}
        </button>
      )}
    </>
  );
}
