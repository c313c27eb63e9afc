import { useMemo } from 'react';
import type { Dimension } from '../../catalog/vocabulary';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import type { Results } from '../../state/results';
import { changeView } from '../../state/store';
import { ChartSection } from './ChartSection';
import { IndexStrips } from './drawings';
import { indexChartOf, indexTexts } from './indexChart';
import { usePopulation } from './population';

/** The indices of the given dimensions, a dot an experience. */
export function IndexSection({ results, dimensions }: { results: Results; dimensions: readonly Dimension[] }) {
  const tools = useText();
  const atlas = useAtlas();
  const population = usePopulation(results, null, 'documented');
  const { words, strips } = useMemo(
    () => indexChartOf(population, dimensions, atlas, tools),
    [population, dimensions, atlas, tools],
  );
  const texts = useMemo(() => indexTexts(tools), [tools]);
  return (
    <ChartSection {...words} height={dimensions.length * 38 + 24} passing={results.total}>
      <IndexStrips
        strips={strips}
        texts={texts}
        formatNumber={tools.number}
        onSelect={(id) => changeView({ selection: { kind: 'experience', id } })}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}
