import { useMemo } from 'react';
import { describeDistribution } from '../../analysis/describeDistribution';
import type { Dimension } from '../../catalog/vocabulary';
import type { IndexStrip } from '../../charts/IndexStrips';
import { charts, titles } from '../../i18n/charts';
import { asSentence, withinSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { dimensionNames, indexNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import type { Results } from '../../state/results';
import { changeView } from '../../state/store';
import { ChartSection } from './ChartSection';
import { IndexStrips } from './drawings';
import { usePopulation } from './population';
import { neutralTitle, type Title } from './titles';

/** The indices of the given dimensions, a dot an experience. One dimension's title tells its median, several the highest one. */
export function IndexSection({ results, dimensions }: { results: Results; dimensions: readonly Dimension[] }) {
  const tools = useText();
  const { t, number, list } = tools;
  const atlas = useAtlas();
  const { inside, leavesOut } = usePopulation(results, null, 'documented');
  const alone = dimensions.length === 1;
  const strips = useMemo(
    () =>
      dimensions.map((dimension): IndexStrip => {
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
      }),
    [dimensions, inside, atlas, t, alone],
  );
  const texts = useMemo(
    () => ({
      none: t(charts.noIndex),
      marks: t(charts.marks),
      ofPoint: ({ name, value }: { name: string; value: number | null }) =>
        value === null ? t(charts.indexMarkNone, { name }) : t(charts.indexMark, { name, value: number(value) }),
      ofBin: (from: number, to: number, n: number) => t(charts.indexBin, { from, to, n }),
    }),
    [t, number],
  );

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
  return (
    <ChartSection
      title={title}
      variable={alone && first ? t(charts.indexOne, { index: t(indexNames[first]) }) : t(charts.indices)}
      file={alone && first ? `${first}-index` : 'indices'}
      n={{ known, total: inside.length, withFicha: leavesOut }}
      heads={[t(charts.columnExperience), ...dimensions.map((dimension) => t(indexNames[dimension]))]}
      table={inside.map(({ id, shortName }) => ({
        cells: [shortName, ...dimensions.map((dimension) => atlas.indices.get(id)?.[dimension].value ?? null)],
        ids: [id],
        language: 'es',
      }))}
      height={dimensions.length * 38 + 24}
      passing={results.total}
    >
      <IndexStrips
        strips={strips}
        texts={texts}
        formatNumber={number}
        onSelect={(id) => changeView({ selection: { kind: 'experience', id } })}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}
