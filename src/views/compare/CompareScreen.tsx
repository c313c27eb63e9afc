/** Comparar: two to four experiences, or two territories, on the same axes and denominators, with the differences in words. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { compare } from '../../i18n/compare';
import { choosing } from '../../i18n/compareChoosing';
import { formsOf } from '../../i18n/comparedPlaces';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { returnToComparison } from '../../state/comparison';
import { measureAtOnce } from '../../state/measured';
import { useViewStore } from '../../state/store';
import type { Comparison, PlaceRef } from '../../state/view';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { CoverageSwitches } from '../drawings/CoverageSwitches';
import { ChosenFacets } from '../facets/ChosenFacets';
import { FacetSheetButton } from '../facets/FacetSheetButton';
import styles from './CompareScreen.module.css';
import { subjectsOf } from './experiences/comparedSubjects';
import { ExperienceComparison } from './experiences/ExperienceComparison';
import { ExperienceSlots } from './experiences/ExperienceSlots';
import { ExperienceSuggestions } from './experiences/ExperienceSuggestions';
import { pairOf, sideOf, titleOf } from './places/comparedPlaces';
import { PlaceComparison } from './places/PlaceComparison';
import { PlaceSlots } from './places/PlaceSlots';
import { PlaceSuggestions } from './places/PlaceSuggestions';

const EMPTY: Readonly<Record<Comparison['kind'], Comparison>> = {
  experiences: { kind: 'experiences', ids: [] },
  places: { kind: 'places', places: [] },
};

export function CompareScreen() {
  const { t } = useText();
  const atlas = useAtlas();
  const comparison = useViewStore((state) => state.view.comparison);
  // The switch takes nothing away: what was chosen on the other side is there again.
  const kept = useRef(EMPTY);
  kept.current = { ...kept.current, [comparison.kind]: comparison };
  const page = useRef<HTMLDivElement>(null);
  // What was pressed may be gone (a removed column, a suggestion taken): the keyboard goes on from the title.
  const arrived = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is compared is what it answers to
  useEffect(() => {
    const first = !arrived.current;
    arrived.current = true;
    if (first || document.activeElement !== document.body) return;
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [comparison]);
  const kindSwitch = (
    <SegmentedControl
      label={t(choosing.kind)}
      value={comparison.kind}
      options={[
        { value: 'experiences', label: t(compare.experiences) },
        { value: 'places', label: t(compare.places) },
      ]}
      onChange={(kind) => returnToComparison(kept.current[kind as Comparison['kind']], atlas)}
    />
  );
  return (
    <div className={styles.page} ref={page}>
      {comparison.kind === 'experiences' ? (
        <Experiences ids={comparison.ids}>{kindSwitch}</Experiences>
      ) : (
        <Places places={comparison.places}>{kindSwitch}</Places>
      )}
    </div>
  );
}

function Experiences({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const tools = useText();
  const { t, list } = tools;
  const atlas = useAtlas();
  const subjects = useMemo(() => subjectsOf(ids, atlas), [ids, atlas]);
  const [first, second] = subjects;
  const title = !first
    ? t(choosing.question)
    : !second
      ? t(choosing.oneMore, { name: first.name })
      : subjects.length === 2
        ? t(compare.against, { a: first.name, toB: formsOf(tools, second.name).to })
        : list(subjects.map(({ name }) => name));
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
        {!first && <p className={styles.lead}>{t(choosing.questionBody)}</p>}
      </header>
      <ExperienceSlots subjects={subjects} />
      {subjects.length > 1 ? (
        <ExperienceComparison subjects={subjects} />
      ) : (
        <ExperienceSuggestions subject={first ?? null} />
      )}
    </>
  );
}

function Places({ places, children }: { places: readonly PlaceRef[]; children: ReactNode }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const division = useViewStore((state) => state.view.division);
  const gapKind = useViewStore((state) => state.view.gapKind);
  const sides = useMemo(() => {
    const view = { filters, division, gapKind };
    const { recorded } = measureAtOnce(atlas, division, filters);
    return places.map((place) => sideOf(place, recorded, atlas, view, tools));
  }, [places, filters, division, gapKind, atlas, tools]);
  const [first, second] = sides;
  const pair = useMemo(() => (first && second ? pairOf(first, second, atlas) : null), [first, second, atlas]);
  const title = !first
    ? t(choosing.question)
    : second
      ? titleOf(first.forms, second.forms, tools)
      : t(choosing.oneMorePlace, { name: first.name });
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
        {!first && <p className={styles.lead}>{t(choosing.questionBody)}</p>}
      </header>
      <PlaceSlots sides={sides}>
        <PlaceSwitches />
      </PlaceSlots>
      {pair ? <PlaceComparison pair={pair} /> : <PlaceSuggestions side={first ?? null} />}
    </>
  );
}

/** What the figures of a territory depend on: the reading, the identified ones, the filters. */
function PlaceSwitches() {
  return (
    <div className={styles.reading}>
      <div className={styles.switches}>
        <CoverageSwitches umbrella />
        <FacetSheetButton />
      </div>
      <ChosenFacets />
    </div>
  );
}
