/** Who sits at the tables: actors by number of tables, and by sector. */
import { useMemo, useState } from 'react';
import { countSectors } from '../../analysis/countSectors';
import { type RankedActor, rankActors } from '../../analysis/rankActors';
import type { Actor } from '../../catalog/schema';
import type { UnitRow } from '../../charts/drawingData';
import { charts, titles } from '../../i18n/charts';
import { asSentence, numberWord, withinSentence } from '../../i18n/numberWords';
import { useText } from '../../i18n/text';
import { sectorNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { openListing } from '../../state/listing';
import type { Results } from '../../state/results';
import { changeView } from '../../state/store';
import { ChartSection } from './ChartSection';
import styles from './ChartSection.module.css';
import { UnitBars } from './drawings';
import { cellsOf, usePopulation } from './population';
import { neutralTitle, type Title } from './titles';

const SHOWN = 10;
const EXPANDED = 30;

function useRanking(results: Results) {
  const atlas = useAtlas();
  const population = usePopulation(results, null, 'documented');
  const ranking = useMemo(
    () =>
      rankActors(
        population.inside.flatMap(({ id }) => atlas.indicators.get(id) ?? []),
        atlas.actorById,
      ),
    [population, atlas],
  );
  return { atlas, population, ranking };
}

/** An actor by its acronym, which fits beside a bar, unless others share it («GORE» of each region). */
function shortNamer(actors: readonly Actor[]): (entry: RankedActor) => string {
  const bearers = new Map<string, number>();
  for (const { acronym } of actors) if (acronym) bearers.set(acronym, (bearers.get(acronym) ?? 0) + 1);
  return ({ actor }) => (actor.acronym && bearers.get(actor.acronym) === 1 ? actor.acronym : actor.name);
}

export function ActorSection({ results }: { results: Results }) {
  const tools = useText();
  const { t, number } = tools;
  const { atlas, population, ranking } = useRanking(results);
  const [expanded, setExpanded] = useState(false);
  const shortNameOf = useMemo(() => shortNamer(atlas.core.actors), [atlas]);
  const rows = useMemo(() => {
    const inside = new Set(population.inside.map(({ id }) => id));
    return ranking.ranked.slice(0, expanded ? EXPANDED : SHOWN).map(
      (entry): UnitRow => ({
        value: entry.actor.id,
        label: shortNameOf(entry),
        help: entry.actor.name,
        language: 'es',
        name: t(charts.rowActor, { label: entry.actor.name, n: entry.tables.length }),
        cells: cellsOf(entry.tables, inside, (id) => atlas.experienceById.get(id)?.shortName ?? id),
        pressed: null,
      }),
    );
  }, [ranking, population, expanded, shortNameOf, atlas, t]);

  const most = ranking.ranked[0]?.tables.length ?? 0;
  const first = ranking.ranked.filter(({ tables }) => tables.length === most);
  const words = numberWord(most, tools);
  const text =
    most === 0
      ? t(titles.nothingKnown)
      : most === 1
        ? t(titles.actorsOnce)
        : first[0] && first.length === 1
          ? t(titles.actorOne, { name: shortNameOf(first[0]), words })
          : t(titles.actorsTied, { actors: numberWord(first.length, tools, 'masculine'), words });
  const withActors = population.inside
    .filter(({ id }) => (atlas.indicators.get(id)?.actors.length ?? 0) > 0)
    .map(({ id }) => id);
  const title: Title = neutralTitle(t(charts.actorsByTables), withActors) ?? {
    text: asSentence(text),
    ids: [...new Set(most > 1 ? first.flatMap(({ tables }) => tables) : [])],
  };
  return (
    <ChartSection
      title={title}
      variable={t(charts.actorsByTables)}
      file="actors-by-tables"
      n={{ known: withActors, total: population.inside.length, withFicha: population.leavesOut }}
      heads={[t(charts.columnActors), t(charts.columnTables)]}
      table={ranking.ranked.map(({ actor, tables }) => ({
        cells: [actor.name, tables.length],
        ids: tables,
        lists: { 1: tables },
        language: 'es',
      }))}
      note={t(charts.actorsExcluded, { n: ranking.generic.length })}
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
  const { t, number } = tools;
  const { population, ranking } = useRanking(results);
  const sectors = useMemo(() => countSectors(ranking.ranked), [ranking]);
  const rows = useMemo(
    () =>
      sectors.map(
        ({ sector, actors, tables }): UnitRow => ({
          value: sector,
          label: t(sectorNames[sector]),
          name: t(charts.rowSector, { label: t(sectorNames[sector]), n: actors.length, tables: tables.length }),
          cells: actors.map(({ id, name }) => ({ id, name, inside: true })),
          pressed: null,
        }),
      ),
    [sectors, t],
  );
  const most = Math.max(...sectors.map(({ actors }) => actors.length));
  const [first] = sectors.filter(({ actors }) => actors.length === most);
  const title: Title =
    most > 0 && first
      ? {
          text: t(titles.sector, {
            value: withinSentence(t(sectorNames[first.sector])),
            words: numberWord(most, tools, 'masculine'),
          }),
          ids: first.tables,
        }
      : { text: t(titles.nothingKnown), ids: [] };
  const list = (sector: string) => {
    const row = sectors.find((entry) => entry.sector === sector);
    if (row)
      openListing({
        title: t(charts.listingRow, { variable: t(charts.actorsBySector), value: t(sectorNames[row.sector]) }),
        ids: row.tables,
      });
  };
  return (
    <ChartSection
      title={title}
      variable={`${t(charts.actorsBySector)}, n = ${number(ranking.ranked.length)}`}
      file="actors-by-sector"
      heads={[t(charts.columnValue), t(charts.columnActors)]}
      table={sectors.map(({ sector, actors, tables }) => ({
        cells: [t(sectorNames[sector]), actors.length],
        ids: tables,
        lists: { 1: tables },
      }))}
      note={t(charts.actorsExcluded, { n: ranking.generic.length })}
      height={rows.length * 22}
      passing={population.inside.length}
    >
      <UnitBars rows={rows} hue="general" formatNumber={number} onPress={list} />
    </ChartSection>
  );
}
