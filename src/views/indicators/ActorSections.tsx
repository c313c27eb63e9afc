/** Charts of who sits at the tables. */
import { useMemo, useState } from 'react';
import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { openListing } from '../../state/listing';
import type { Results } from '../../state/results';
import { changeView } from '../../state/store';
import { actorChartOf, rankingOf, sectorChartOf, sectorListing } from './actorCharts';
import { ChartSection } from './ChartSection';
import styles from './ChartSection.module.css';
import { UnitBars } from './drawings';
import { usePopulation } from './population';

const SHOWN = 10;
const EXPANDED = 30;

function useRanking(results: Results) {
  const atlas = useAtlas();
  const population = usePopulation(results, null, 'documented');
  const ranking = useMemo(() => rankingOf(population, atlas), [population, atlas]);
  return { atlas, population, ranking };
}

export function ActorSection({ results }: { results: Results }) {
  const tools = useText();
  const { t, number } = tools;
  const { atlas, population, ranking } = useRanking(results);
  const [expanded, setExpanded] = useState(false);
  const { words, rows } = useMemo(
    () => actorChartOf(population, ranking, expanded ? EXPANDED : SHOWN, atlas, tools),
    [population, ranking, expanded, atlas, tools],
  );
  return (
    <ChartSection
      {...words}
      height={rows.length * 22}
      passing={results.total}
      more={
        ranking.ranked.length > SHOWN && (
          <button type="button" className={styles.more} onClick={() => setExpanded(!expanded)}>
            {expanded
              ? t(charts.showFewer)
              : t(charts.showAll, { n: number(Math.min(EXPANDED, ranking.ranked.length)) })}
          </button>
        )
      }
    >
      <UnitBars
        rows={rows}
        hue="general"
        formatNumber={number}
        onPress={(id) => changeView({ selection: { kind: 'actor', id } })}
        onHover={hoverExperience}
      />
    </ChartSection>
  );
}

export function SectorSection({ results }: { results: Results }) {
  const tools = useText();
  const { population, ranking } = useRanking(results);
  const chart = useMemo(() => sectorChartOf(ranking, tools), [ranking, tools]);
  const list = (sector: string) => {
    const listing = sectorListing(chart, sector, tools);
    if (listing) openListing(listing);
  };
  return (
    <ChartSection {...chart.words} height={chart.rows.length * 22} passing={population.inside.length}>
      <UnitBars rows={chart.rows} hue="general" formatNumber={tools.number} onPress={list} />
    </ChartSection>
  );
}
