/** Who sits at the tables, as rows and in words: actors by number of tables, and by sector. */
import { countSectors } from '../../analysis/countSectors';
import { type ActorRanking, type RankedActor, rankActors } from '../../analysis/rankActors';
import type { Actor } from '../../catalog/schema';
import type { UnitRow } from '../../charts/drawingData';
import { charts, titles } from '../../i18n/charts';
import { asSentence, numberWord, withinSentence } from '../../i18n/numberWords';
import type { TextTools } from '../../i18n/text';
import { sectorNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { ChartWords } from './chartWords';
import { cellsOf, type Population } from './population';
import { neutralTitle, type Title } from './titles';

export interface ActorChart {
  words: ChartWords;
  rows: readonly UnitRow[];
}

export function rankingOf({ inside }: Population, atlas: Atlas): ActorRanking {
  return rankActors(
    inside.flatMap(({ id }) => atlas.indicators.get(id) ?? []),
    atlas.actorById,
  );
}

/** An actor by its acronym, which fits beside a bar, unless others share it («GORE» of each region). */
function shortNamer(actors: readonly Actor[]): (entry: RankedActor) => string {
  const bearers = new Map<string, number>();
  for (const { acronym } of actors) if (acronym) bearers.set(acronym, (bearers.get(acronym) ?? 0) + 1);
  return ({ actor }) => (actor.acronym && bearers.get(actor.acronym) === 1 ? actor.acronym : actor.name);
}

/** `most`: rows that are drawn at most; the table has all. */
export function actorChartOf(
  { inside, leavesOut }: Population,
  { ranked, generic }: ActorRanking,
  most: number,
  atlas: Atlas,
  tools: TextTools,
): ActorChart {
  const { t } = tools;
  const shortNameOf = shortNamer(atlas.core.actors);
  const insideIds = new Set(inside.map(({ id }) => id));
  const tables = ranked[0]?.tables.length ?? 0;
  const first = ranked.filter((entry) => entry.tables.length === tables);
  const words = numberWord(tables, tools);
  const text =
    tables === 0
      ? t(titles.nothingKnown)
      : tables === 1
        ? t(titles.actorsOnce)
        : first[0] && first.length === 1
          ? t(titles.actorOne, { name: shortNameOf(first[0]), words })
          : t(titles.actorsTied, { actors: numberWord(first.length, tools, 'masculine'), words });
  const withActors = inside.filter(({ id }) => (atlas.indicators.get(id)?.actors.length ?? 0) > 0).map(({ id }) => id);
  const title: Title = neutralTitle(t(charts.actorsByTables), withActors) ?? {
    text: asSentence(text),
    ids: [...new Set(tables > 1 ? first.flatMap((entry) => entry.tables) : [])],
  };
  return {
    words: {
      title,
      variable: t(charts.actorsByTables),
      file: 'actors-by-tables',
      n: { known: withActors, total: inside.length, withFicha: leavesOut },
      heads: [t(charts.columnActors), t(charts.columnTables)],
      table: ranked.map((entry) => ({
        cells: [entry.actor.name, entry.tables.length],
        ids: entry.tables,
        lists: { 1: entry.tables },
        language: 'es',
      })),
      note: t(charts.actorsExcluded, { n: generic.length }),
    },
    rows: ranked.slice(0, most).map(
      (entry): UnitRow => ({
        value: entry.actor.id,
        label: shortNameOf(entry),
        help: entry.actor.name,
        language: 'es',
        name: t(charts.rowActor, { label: entry.actor.name, n: entry.tables.length }),
        cells: cellsOf(entry.tables, insideIds, (id) => atlas.experienceById.get(id)?.shortName ?? id),
        pressed: null,
      }),
    ),
  };
}

export function sectorChartOf({ ranked, generic }: ActorRanking, tools: TextTools): ActorChart {
  const { t, number } = tools;
  const sectors = countSectors(ranked);
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
  return {
    words: {
      title,
      variable: `${t(charts.actorsBySector)}, n = ${number(ranked.length)}`,
      file: 'actors-by-sector',
      heads: [t(charts.columnValue), t(charts.columnActors)],
      table: sectors.map(({ sector, actors, tables }) => ({
        cells: [t(sectorNames[sector]), actors.length],
        ids: tables,
        lists: { 1: tables },
      })),
      note: t(charts.actorsExcluded, { n: generic.length }),
    },
    rows: sectors.map(
      ({ sector, actors, tables }): UnitRow => ({
        value: sector,
        label: t(sectorNames[sector]),
        name: t(charts.rowSector, { label: t(sectorNames[sector]), n: actors.length, tables: tables.length }),
        cells: actors.map(({ id, name }) => ({ id, name, inside: true })),
        pressed: null,
      }),
    ),
  };
}

/** The list of the experiences at whose tables a sector sits, as `openListing` wants it; null for no row. */
export function sectorListing({ rows, words }: ActorChart, sector: string, { t }: TextTools) {
  const row = rows.findIndex(({ value }) => value === sector);
  const entry = words.table[row];
  return entry
    ? {
        title: t(charts.listingRow, { variable: t(charts.actorsBySector), value: String(entry.cells[0]) }),
        ids: entry.ids,
      }
    : null;
}
