/** The five facilitating factors of the report's section 1 as rows and in words: each of them, and how many come together. */
import { countFactors, measureAlignment } from '../../analysis/countFactors';
import type { Experience } from '../../catalog/schema';
import { FACTOR_IDS, type FactorId } from '../../catalog/vocabulary';
import type { UnitCell, UnitRow } from '../../charts/drawingData';
import { charts, titles } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import { factorNames, factorStateNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { BarVariable } from './barChart';
import type { ChartWords } from './chartWords';
import type { Population } from './population';
import { frequentTitle, shareTitle } from './titles';

export interface FactorChart {
  words: ChartWords;
  rows: readonly UnitRow[];
}

/** One row a factor: those that have it, those that lack it, and those of which the report does not let one say. */
export function factorChartOf(
  { inside, leavesOut }: Population,
  chosen: readonly string[],
  atlas: Atlas,
  tools: TextTools,
): FactorChart {
  const { t, number } = tools;
  const counts = countFactors(inside.flatMap(({ id }) => atlas.indicators.get(id) ?? []));
  const cells = (ids: readonly string[], answer?: 'absent' | 'unknown') =>
    ids.map(
      (id): UnitCell => ({
        id,
        name: atlas.experienceById.get(id)?.shortName ?? id,
        inside: true,
        ...(answer ? { answer } : {}),
      }),
    );
  const rows = counts.map(({ factor, ids }): UnitRow => {
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
  const judged = inside
    .filter(({ id }) => {
      const indicators = atlas.indicators.get(id);
      return indicators && measureAlignment(indicators).judged > 0;
    })
    .map(({ id }) => id);
  const present = {
    rows: counts.map(({ factor, ids }) => ({ value: factor, ids: ids.present })),
    unknown: [],
    known: judged,
  };
  return {
    words: {
      title: frequentTitle(
        tools,
        t(charts.factors),
        present,
        (value) => t(factorNames[value as FactorId]),
        () => titles.factor,
      ),
      variable: t(charts.factors),
      file: 'factors',
      n: { known: judged, total: inside.length, withFicha: leavesOut },
      heads: [
        t(charts.columnFactor),
        t(factorStateNames.present),
        t(factorStateNames.absent),
        t(factorStateNames.unclear),
      ],
      table: counts.map(({ factor, ids }) => ({
        cells: [t(factorNames[factor]), ids.present.length, ids.absent.length, ids.unclear.length],
        ids: ids.present,
        lists: { 1: ids.present, 2: ids.absent, 3: ids.unclear },
      })),
      note: t(charts.factorsNote),
    },
    rows,
  };
}

const ALIGNMENTS = ['5', '4', '3', '2', '1', '0'];

/** How many factors come together in one experience. Where some are unclear the count is a least one, and drawn so. */
export function alignmentVariable(inside: readonly Experience[], atlas: Atlas, tools: TextTools): BarVariable {
  const { t } = tools;
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
}
