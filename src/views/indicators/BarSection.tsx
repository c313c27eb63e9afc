import { useMemo, useState } from 'react';
import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import type { Results } from '../../state/results';
import { type BarVariable, barChartOf } from './barChart';
import { ChartSection } from './ChartSection';
import styles from './ChartSection.module.css';
import { UnitBars } from './drawings';
import { usePopulation } from './population';
import { pressRow } from './pressRow';

/** A chart of categories. A row pressed filters everything; pressed again it frees. */
export function BarSection({ results, variable }: { results: Results; variable: BarVariable }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const population = usePopulation(results, variable.facet, variable.membership);
  const [expanded, setExpanded] = useState(false);
  const { words, rows, hidden } = useMemo(
    () => barChartOf(population, variable, atlas, tools, expanded),
    [population, variable, atlas, expanded, tools],
  );
  return (
    <ChartSection
      {...words}
      height={rows.length * 22}
      passing={results.total}
      more={
        (hidden > 0 || (expanded && variable.ranked)) && (
          <button type="button" className={styles.more} onClick={() => setExpanded(!expanded)}>
            {expanded
              ? t(charts.showFewer)
              : t(charts.showAll, { n: number(hidden + rows.length - (variable.unknownLabel ? 1 : 0)) })}
          </button>
        )
      }
    >
      <UnitBars
        rows={rows}
        hue={variable.hue}
        formatNumber={number}
        onPress={(value) => pressRow(variable, rows, value, tools)}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}
