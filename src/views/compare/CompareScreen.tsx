/** Comparar: two to four experiences, or two territories, on the same axes and denominators, with the differences in words. */
import { type ReactNode, useMemo, useRef } from 'react';
import { compare } from '../../i18n/compare';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { changeView, useViewStore } from '../../state/store';
import type { Comparison } from '../../state/view';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './CompareScreen.module.css';
import { subjectsOf } from './experiences/comparedSubjects';
import { ExperienceComparison } from './experiences/ExperienceComparison';
import { ExperienceSlots } from './experiences/ExperienceSlots';

const EMPTY: Readonly<Record<Comparison['kind'], Comparison>> = {
  experiences: { kind: 'experiences', ids: [] },
  places: { kind: 'places', places: [] },
};

export function CompareScreen() {
  const { t } = useText();
  const comparison = useViewStore((state) => state.view.comparison);
  // The switch takes nothing away: what was chosen on the other side is there again.
  const kept = useRef(EMPTY);
  kept.current = { ...kept.current, [comparison.kind]: comparison };
  const kindSwitch = (
    <SegmentedControl
      label={t(compare.kind)}
      value={comparison.kind}
      options={[
        { value: 'experiences', label: t(compare.experiences) },
        { value: 'places', label: t(compare.places) },
      ]}
      onChange={(kind) => changeView({ comparison: kept.current[kind as Comparison['kind']] })}
    />
  );
  return (
    <div className={styles.page}>
      {comparison.kind === 'experiences' ? <Experiences ids={comparison.ids}>{kindSwitch}</Experiences> : kindSwitch}
    </div>
  );
}

function Experiences({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const { t, list } = useText();
  const atlas = useAtlas();
  const subjects = useMemo(() => subjectsOf(ids, atlas), [ids, atlas]);
  const [first, second] = subjects;
  const title = !first
    ? t(compare.question)
    : !second
      ? t(compare.oneMore, { name: first.name })
      : subjects.length === 2
        ? t(compare.against, { a: first.name, b: second.name })
        : list(subjects.map(({ name }) => name));
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {children}
        {!first && <p className={styles.lead}>{t(compare.questionBody)}</p>}
      </header>
      <ExperienceSlots subjects={subjects} />
      {subjects.length > 1 && <ExperienceComparison subjects={subjects} />}
    </>
  );
}
