/** The five facilitating factors of the report's section 1: each of them, and how many come together. */
import { useMemo } from 'react';
import { countFactors, measureAlignment } from '../../analysis/countFactors';
import { measureProfile } from '../../analysis/measureProfile';
import type { FichaIndicators } from '../../catalog/catalogue';
import { FACTOR_IDS, type FactorId } from '../../catalog/vocabulary';
import type { UnitCell, UnitRow } from '../../charts/drawingData';
import { axisNames, charts, titles } from '../../i18n/charts';
import { asSentence, withinSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { factorNames, factorStateNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { type Results, toggleFacet } from '../../state/results';
import { useViewStore } from '../../state/store';
import { BarSection, type BarVariable } from './BarSection';
import { ChartSection } from './ChartSection';
import { ProfileRadar, UnitBars } from './drawings';
import { usePopulation } from './population';
import { frequentTitle, shareTitle, type Title } from './titles';

const NONE_CHOSEN: readonly string[] = [];

/** One row a factor: those that have it, those that lack it, and those of which the report does not let one say. */
export function FactorSection({ results }: { results: Results }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { inside, leavesOut } = usePopulation(results, null, 'documented');
  const chosen = useViewStore((state) => state.view.filters.factor) ?? NONE_CHOSEN;
  const counts = useMemo(
    () => countFactors(inside.flatMap(({ id }) => atlas.indicators.get(id) ?? [])),
    [inside, atlas],
  );
  const rows = useMemo(() => {
    const cells = (ids: readonly string[], answer?: 'absent' | 'unknown') =>
      ids.map(
        (id): UnitCell => ({
          id,
          name: atlas.experienceById.get(id)?.shortName ?? id,
          inside: true,
          ...(answer ? { answer } : {}),
        }),
      );
    return counts.map(({ factor, ids }): UnitRow => {
      const label = t(factorNames[factor]);
      return {
        value: factor,
        label,
        name: t(charts.rowFactor, {
          label,
          n: number(ids.present.length),
          total: inside.length,
          absent: number(ids.absent.length),
          unclear: number(ids.unclear.length),
        }),
        cells: [...cells(ids.present), ...cells(ids.absent, 'absent'), ...cells(ids.unclear, 'unknown')],
        count: ids.present.length,
        pressed: chosen.includes(factor),
      };
    });
  }, [counts, atlas, inside, chosen, t, number]);
  const judged = inside.filter(({ id }) => (measuredJudged(atlas.indicators.get(id)) ?? 0) > 0).map(({ id }) => id);
  const present = {
    rows: counts.map(({ factor, ids }) => ({ value: factor, ids: ids.present })),
    unknown: [],
    known: judged,
  };
  return (
    <ChartSection
      title={frequentTitle(
        tools,
        t(charts.factors),
        present,
        (value) => t(factorNames[value as FactorId]),
        () => titles.factor,
      )}
      variable={t(charts.factors)}
      file="factors"
      n={{ known: judged, total: inside.length, withFicha: leavesOut }}
      heads={[
        t(charts.columnFactor),
        t(factorStateNames.present),
        t(factorStateNames.absent),
        t(factorStateNames.unclear),
      ]}
      table={counts.map(({ factor, ids }) => ({
        cells: [t(factorNames[factor]), ids.present.length, ids.absent.length, ids.unclear.length],
        ids: ids.present,
        lists: { 1: ids.present, 2: ids.absent, 3: ids.unclear },
      }))}
      note={t(charts.factorsNote)}
      height={rows.length * 32}
      passing={results.total}
    >
      <UnitBars
        rows={rows}
        hue="general"
        formatNumber={number}
        onPress={(value) => toggleFacet('factor', value)}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}

function measuredJudged(indicators: FichaIndicators | undefined): number | null {
  return indicators ? measureAlignment(indicators).judged : null;
}

const ALIGNMENTS = ['5', '4', '3', '2', '1', '0'];

/** How many factors come together in one experience. Where some are unclear the count is a least one, and drawn so. */
export function AlignmentSection({ results }: { results: Results }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { inside } = usePopulation(results, null, 'documented');
  const variable = useMemo((): BarVariable => {
    const alignmentOf = (id: string) => {
      const indicators = atlas.indicators.get(id);
      return indicators ? measureAlignment(indicators) : null;
    };
    const judged = inside.filter(({ id }) => alignmentOf(id)?.judged === FACTOR_IDS.length).length;
    return {
      name: t(charts.alignment),
      file: 'factor-alignment',
      hue: 'general',
      membership: 'documented',
      facet: null,
      values: ALIGNMENTS,
      valuesOf: ({ id }) => {
        const alignment = alignmentOf(id);
        return alignment ? [String(alignment.present)] : null;
      },
      labelOf: (value) => t(charts.alignmentRow, { n: Number(value) }),
      unknownLabel: null,
      titleOf: (counts) =>
        shareTitle(tools, t(charts.alignment), counts, titles.alignment, (value) => Number(value) >= 4),
      isTentative: (id) => (alignmentOf(id)?.judged ?? 0) < FACTOR_IDS.length,
      note: t(charts.alignmentNote, { n: judged }),
    };
  }, [tools, t, atlas, inside]);
  return <BarSection results={results} variable={variable} />;
}

/** What passes against everything with a ficha, on the three indices and the five factors. */
export function ProfileSection({ results }: { results: Results }) {
  const { t, number, list } = useText();
  const atlas = useAtlas();
  const { inside, leavesOut } = usePopulation(results, null, 'documented');
  const { selection, whole } = useMemo(
    () => ({
      selection: measureProfile(inside.flatMap(({ id }) => atlas.indicators.get(id) ?? [])),
      whole: measureProfile(atlas.core.indicators),
    }),
    [inside, atlas],
  );
  const pairs = selection.map((own, index) => ({
    axis: own.axis,
    own,
    all: whole[index] ?? own,
    label: t(axisNames[own.axis] ?? factorNames[own.axis as FactorId]),
  }));
  const drawn = pairs.flatMap(({ label, own, all }) =>
    own.value === null || all.value === null
      ? []
      : // An axis that fewer than half could be judged on is drawn hollow, said, and never the headline.
        [{ label, selection: own.value, whole: all.value, of: own.of, few: own.of * 2 < inside.length }],
  );
  const missing = pairs
    .filter(({ own, all }) => own.value === null || all.value === null)
    .map(({ label }) => withinSentence(label));
  const rounded = (value: number) => number(Math.round(value));

  const few = drawn
    .filter((axis) => axis.few)
    .map(({ label, of }) =>
      t(charts.profileFewOf, { axis: withinSentence(label), n: number(of), total: number(inside.length) }),
    );
  const comparable = drawn.filter((axis) => !axis.few);
  const farthest = comparable.toSorted((a, b) => Math.abs(b.selection - b.whole) - Math.abs(a.selection - a.whole))[0];
  const difference = farthest ? Math.round(farthest.selection) - Math.round(farthest.whole) : 0;
  const title: Title = {
    ids: inside.map(({ id }) => id),
    text:
      inside.length === atlas.core.indicators.length
        ? t(titles.profileAll)
        : !farthest || difference === 0
          ? t(titles.profileEqual)
          : asSentence(
              t(titles.profileDifference, {
                axis: farthest.label,
                difference: Math.abs(difference),
                direction: difference > 0 ? 'more' : 'less',
              }),
            ),
  };
  const table = pairs.map(({ label, own, all }) => ({
    cells: [
      label,
      own.value === null ? null : Math.round(own.value),
      own.of,
      all.value === null ? null : Math.round(all.value),
      all.of,
    ],
    ids: [],
  }));
  const note = [
    t(charts.profileNote),
    missing.length > 0 ? t(charts.profileMissing, { list: list(missing) }) : '',
    few.length > 0 ? t(charts.profileFew, { list: list(few) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <ChartSection
      title={title}
      variable={t(charts.profile)}
      file="profile"
      n={{ known: inside.map(({ id }) => id), total: atlas.core.indicators.length, withFicha: leavesOut }}
      heads={[
        t(charts.columnAxis),
        t(charts.columnSelection),
        t(charts.columnCounted),
        t(charts.columnWhole),
        t(charts.columnCountedWhole),
      ]}
      table={table}
      note={note}
      height={300}
      passing={results.total}
    >
      <ProfileRadar
        axes={drawn}
        description={drawn
          .map(({ label, selection: own, whole: all }) =>
            t(charts.profileValue, { axis: label, selection: rounded(own), whole: rounded(all) }),
          )
          .join('; ')}
        texts={{ selection: t(charts.keySelection), whole: t(charts.keyWhole) }}
        formatNumber={number}
      />
    </ChartSection>
  );
}
