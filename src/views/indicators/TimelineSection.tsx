import { useMemo } from 'react';
import { UNKNOWN } from '../../analysis/facetTable';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { type Results, toggleFacet } from '../../state/results';
import { changeView } from '../../state/store';
import { ChartSection } from './ChartSection';
import { Timeline } from './drawings';
import { usePopulation } from './population';
import { timelineChartOf, timelineTexts } from './timelineChart';

export function TimelineSection({ results }: { results: Results }) {
  const tools = useText();
  const atlas = useAtlas();
  const population = usePopulation(results, 'year', 'all');
  const { words, years, unknown } = useMemo(
    () => timelineChartOf(population, atlas, tools),
    [population, atlas, tools],
  );
  const texts = useMemo(() => timelineTexts(tools), [tools]);
  const select = (id: string) => changeView({ selection: { kind: 'experience', id } });
  return (
    <ChartSection {...words} height={72} passing={results.total}>
      <Timeline
        years={years}
        unknown={unknown}
        chosen={population.chosen}
        unknownValue={UNKNOWN}
        texts={texts}
        formatNumber={tools.number}
        onYear={(value) => toggleFacet('year', value)}
        onSelect={select}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}
