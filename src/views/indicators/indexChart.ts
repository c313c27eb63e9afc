/** The indices of some dimensions as strips and in words. */
import { describeDistribution } from '../../analysis/describeDistribution';
import type { Dimension } from '../../catalog/vocabulary';
import type { IndexStrip } from '../../charts/IndexStrips';
import { charts, titles } from '../../i18n/charts';
import { asSentence, withinSentence } from '../../i18n/numberWords';
import type { TextTools } from '../../i18n/text';
import { dimensionNames, indexNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { ChartWords } from './chartWords';
import type { Population } from './population';
import { neutralTitle, type Title } from './titles';

export interface IndexChart {
  words: ChartWords;
  strips: readonly IndexStrip[];
}

/** One dimension's title tells its median, several the highest one. */
export function indexChartOf(
  { inside, leavesOut }: Population,
  dimensions: readonly Dimension[],
  atlas: Atlas,
  { t, number, list }: TextTools,
): IndexChart {
  const alone = dimensions.length === 1;
  const strips = dimensions.map((dimension): IndexStrip => {
    const points = inside.map(({ id, shortName }) => ({
      id,
      name: shortName,
      value: atlas.indices.get(id)?.[dimension].value ?? null,
    }));
    const values = points.map(({ value }) => value).filter((value) => value !== null);
    return {
      hue: dimension,
      label: t(alone ? charts.indexRow : dimensionNames[dimension]),
      points,
      median: describeDistribution(values)?.median ?? null,
    };
  });

  const nameOf = (dimension: Dimension) => withinSentence(t(indexNames[dimension]));
  const highest = Math.max(...strips.map(({ median }) => median ?? -1));
  const leaders = dimensions.filter((_, row) => strips[row]?.median === highest);
  const known = inside
    .filter(({ id }) => dimensions.some((dimension) => atlas.indices.get(id)?.[dimension].value !== null))
    .map(({ id }) => id);
  const [first] = dimensions;
  const neutral = first && neutralTitle(t(alone ? indexNames[first] : charts.indicesFew), known);
  const title: Title = neutral ?? {
    ids: known,
    text: asSentence(
      highest < 0 || !first
        ? t(titles.indexNone)
        : alone
          ? t(titles.indexMedian, { index: nameOf(first), value: number(highest) })
          : leaders.length === 1
            ? t(titles.indexHighest, { index: nameOf(leaders[0] ?? first), value: number(highest) })
            : t(titles.indexTie, { list: list(leaders.map(nameOf)), value: number(highest) }),
    ),
  };
  return {
    words: {
      title,
      variable: alone && first ? t(charts.indexOne, { index: t(indexNames[first]) }) : t(charts.indices),
      file: alone && first ? `${first}-index` : 'indices',
      n: { known, total: inside.length, withFicha: leavesOut },
      heads: [t(charts.columnExperience), ...dimensions.map((dimension) => t(indexNames[dimension]))],
      table: inside.map(({ id, shortName }) => ({
        cells: [shortName, ...dimensions.map((dimension) => atlas.indices.get(id)?.[dimension].value ?? null)],
        ids: [id],
        language: 'es',
      })),
    },
    strips,
  };
}

/** What the marks of the drawing are called. */
export function indexTexts({ t, number }: TextTools) {
  return {
    none: t(charts.noIndex),
    marks: t(charts.marks),
    ofPoint: ({ name, value }: { name: string; value: number | null }) =>
      value === null ? t(charts.indexMarkNone, { name }) : t(charts.indexMark, { name, value: number(value) }),
    ofBin: (from: number, to: number, n: number) => t(charts.indexBin, { from, to, n }),
  };
}
