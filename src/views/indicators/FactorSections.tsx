/** Charts of the five facilitating factors, and of the profile that they and the indices make. */
import { useMemo } from 'react';
import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { type Results, toggleFacet } from '../../state/results';
import { useViewStore } from '../../state/store';
import { BarSection } from './BarSection';
import { ChartSection } from './ChartSection';
import { ProfileRadar, UnitBars } from './drawings';
import { alignmentVariable, factorChartOf } from './factorChart';
import { usePopulation } from './population';
import { profileChartOf } from './profileChart';

const NONE_CHOSEN: readonly string[] = [];

export function FactorSection({ results }: { results: Results }) {
  const tools = useText();
  const atlas = useAtlas();
  const population = usePopulation(results, null, 'documented');
  const chosen = useViewStore((state) => state.view.filters.factor) ?? NONE_CHOSEN;
  const { words, rows } = useMemo(
    () => factorChartOf(population, chosen, atlas, tools),
    [population, chosen, atlas, tools],
  );
  return (
    <ChartSection {...words} height={rows.length * 32} passing={results.total}>
      <UnitBars
        rows={rows}
        hue="general"
        formatNumber={tools.number}
        onPress={(value) => toggleFacet('factor', value)}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}

export function AlignmentSection({ results }: { results: Results }) {
  const tools = useText();
  const atlas = useAtlas();
  const { inside } = usePopulation(results, null, 'documented');
  const variable = useMemo(() => alignmentVariable(inside, atlas, tools), [inside, atlas, tools]);
  return <BarSection results={results} variable={variable} />;
}

export function ProfileSection({ results }: { results: Results }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const population = usePopulation(results, null, 'documented');
  const { words, axes, description } = useMemo(
    () => profileChartOf(population, atlas, tools),
    [population, atlas, tools],
  );
  return (
    <ChartSection {...words} height={300} passing={results.total}>
      <ProfileRadar
        axes={axes}
        description={description}
        texts={{ selection: t(charts.keySelection), whole: t(charts.keyWhole) }}
        formatNumber={number}
      />
    </ChartSection>
  );
}
