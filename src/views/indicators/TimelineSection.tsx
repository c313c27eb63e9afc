import { useMemo } from 'react';
import { UNKNOWN } from '../../analysis/facetTable';
import { summariseTimeline } from '../../analysis/summariseTimeline';
import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { type Results, toggleFacet } from '../../state/results';
import { changeView } from '../../state/store';
import { ChartSection } from './ChartSection';
import { Timeline } from './drawings';
import { cellsOf, usePopulation } from './population';
import { timelineTitle } from './titles';

export function TimelineSection({ results }: { results: Results }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const population = usePopulation(results, 'year', 'all');
  const { inside, drawn, chosen } = population;
  const counted = useMemo(() => summariseTimeline(inside), [inside]);
  const { years, unknown } = useMemo(() => {
    const shown = summariseTimeline(drawn);
    const ids = new Set(inside.map(({ id }) => id));
    const nameOf = (id: string) => atlas.experienceById.get(id)?.shortName ?? id;
    return {
      years: shown.years.map(({ year, ids: began }) => ({ year, cells: cellsOf(began, ids, nameOf) })),
      unknown: cellsOf(shown.unknown, ids, nameOf),
    };
  }, [inside, drawn, atlas]);
  const texts = useMemo(
    () => ({
      unknown: t(charts.unknownShort),
      marks: t(charts.marks),
      years: t(charts.years),
      ofYear: (year: string, n: number) => t(charts.yearMark, { year, n }),
    }),
    [t],
  );

  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  return (
    <ChartSection
      title={timelineTitle(tools, counted)}
      variable={t(charts.startYear)}
      file="start-year"
      n={{ known: counted.known, total: inside.length, withFicha: false }}
      heads={[t(charts.columnYear), t(charts.columnExperiences)]}
      table={[
        ...counted.years
          .filter(({ ids }) => ids.length > 0)
          .map(({ year, ids }) => ({ cells: [String(year), ids.length], ids, lists: { 1: ids } })),
        { cells: [t(charts.unknown), counted.unknown.length], ids: counted.unknown, lists: { 1: counted.unknown } },
      ]}
      note={drawn === inside ? undefined : t(charts.outsideNote)}
      height={72}
      passing={results.total}
    >
      <Timeline
        years={years}
        unknown={unknown}
        chosen={chosen}
        unknownValue={UNKNOWN}
        texts={texts}
        formatNumber={number}
        onYear={(value) => toggleFacet('year', value)}
        onSelect={select}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}
