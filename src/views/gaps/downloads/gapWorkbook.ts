/** The workbook of Brechas: every table of the screen, whole, one sheet each. */
import { crossRegionsThemes } from '../../../analysis/crossRegionsThemes';
import { MEASURES } from '../../../analysis/measureShares';
import type { InventoryRow } from '../../../catalog/schema';
import type { ColumnKind, FileTable } from '../../../exchange/fileTable';
import { placeName, unitName } from '../../../i18n/facetValues';
import { gapDownloads as words } from '../../../i18n/gapDownloads';
import { gapGroups } from '../../../i18n/gapGroups';
import { gapLeague } from '../../../i18n/gapPlaces';
import { gapTable } from '../../../i18n/gapTable';
import { describeSource, describeView } from '../../drawings/describeView';
import { type EffortRow, effortRows, effortUnits } from '../effort/effortRows';
import { effortTable } from '../effort/effortTable';
import { effortTitle } from '../effort/effortWords';
import { thinUnits } from '../effort/useThinRegions';
import { factsOf } from '../groups/groupFacts';
import { candidatesTable, groupsTable } from '../groups/groupTables';
import { leagueLevels, leagueRows } from '../league/leagueRows';
import { leagueTable } from '../league/leagueTable';
import { matrixTable } from '../matrix/matrixTable';
import { matrixTitle } from '../matrix/matrixWords';
import { unitsOfPlace } from '../matrix/useMatrix';
import { comunaRowsOf } from '../table/comunaRows';
import { comunasTable, sharesTable, type TableForFile } from '../table/comunasTable';
import type { GapsOnFile } from './gapFiles';

/** Of each measure in the league: four amounts, then the two shares. */
const LEAGUE_KINDS: readonly ColumnKind[] = [
  'text',
  'text',
  ...MEASURES.flatMap((): ColumnKind[] => ['integer', 'integer', 'integer', 'integer', 'share', 'share']),
];
const LEAGUE_SHEETS = { region: words.sheetRegions, province: words.sheetProvinces, comuna: null } as const;

/** In the order of the screen. `inventory`: null where the report's lists could not be had; the cycles then stay empty. */
export function gapTables(onFile: GapsOnFile, inventory: readonly InventoryRow[] | null): FileTable[] {
  const { view, gaps, groups, atlas, tools, day } = onFile;
  const { t } = tools;
  const place = placeName(tools, atlas, view.division, view.place);
  const known = [t(words.meaningHolds), describeView(view, atlas, tools), describeSource(day, atlas, tools)];
  const whole = (title: string, sheet: string, table: TableForFile & { notes?: readonly string[] }): FileTable => ({
    ...table,
    title,
    sheet,
    notes: [...(table.notes ?? []), ...known],
  });
  return [
    whole(t(gapTable.sharesTitle, { place }), t(gapTable.sharesSheet), sharesTable(gaps, view.scenario, atlas, tools)),
    ...leagues(onFile).map(({ sheet, title, table }) => whole(title, sheet, table)),
    whole(
      t(gapTable.title, { place }),
      t(gapTable.sheet),
      comunasTable(comunaRowsOf(gaps, groups, view, atlas), gaps, view, atlas, tools),
    ),
    ...ofGroups(onFile).map(({ sheet, title, table }) => whole(title, sheet, table)),
    ...ofThemes(onFile).map(({ sheet, title, table }) => whole(title, sheet, table)),
    ...ofEffort(onFile, inventory).map(({ sheet, title, table }) => whole(title, sheet, table)),
  ];
}

interface Titled {
  title: string;
  sheet: string;
  table: TableForFile & { notes?: readonly string[] };
}

/** Regions and provinces, as far as the place is parted into them; the comunas have a fuller table of their own. */
function leagues({ view, gaps, atlas, tools }: GapsOnFile): Titled[] {
  const { place, division } = view;
  const { t } = tools;
  const { classes } = gaps.coverage;
  const thin = thinUnits(atlas, division);
  return leagueLevels(place).flatMap((level) => {
    const sheet = LEAGUE_SHEETS[level];
    if (sheet === null) return [];
    const rows = leagueRows({ place, level, division, classes, territory: atlas.territory, thin });
    const parts = level === 'region' ? gapLeague.byRegion : gapLeague.byProvince;
    return [
      {
        sheet: t(sheet),
        title: t(gapLeague.tableTitle, { level: t(parts), place: placeName(tools, atlas, division, place) }),
        table: { ...leagueTable(rows, division, atlas, tools), kinds: LEAGUE_KINDS },
      },
    ];
  });
}

function ofGroups({ view, gaps, groups, atlas, tools }: GapsOnFile): Titled[] {
  const { t } = tools;
  const { division } = view;
  const facts = groups.map((group) => factsOf(group, { atlas, passes: gaps.passes, division, kind: view.gapKind }));
  const place = placeName(tools, atlas, division, view.place);
  const candidates = groups.map((group, index) => ({
    group,
    table: candidatesTable(facts[index]?.candidates ?? [], division, atlas, tools),
  }));
  const [first] = candidates;
  return [
    {
      sheet: t(words.sheetGroups),
      title: t(gapGroups.tableGroups, { place }),
      table: groupsTable(groups, facts, division, atlas, tools),
    },
    ...(first
      ? [
          {
            sheet: t(words.sheetCandidates),
            title: t(gapGroups.tableCandidates, { name: place }),
            table: {
              ...first.table,
              headings: [t(gapTable.group), ...first.table.headings],
              rows: candidates.flatMap(({ group, table }) => table.rows.map((row) => [group.number, ...row])),
            },
          },
        ]
      : []),
  ];
}

function ofThemes({ view, gaps, atlas, tools }: GapsOnFile): Titled[] {
  const { division, filters } = view;
  const { level, units } = unitsOfPlace(view, atlas);
  const experiences = atlas.core.experiences.filter((_, row) => gaps.passes[row] === 1);
  const reachOf = (id: string) => gaps.applied?.extended.get(id) ?? atlas.reachById.get(id);
  const crossed = { level, matrix: crossRegionsThemes(units, experiences, reachOf) };
  const source = { tools, names: atlas, division };
  return [
    {
      sheet: tools.t(words.sheetThemes),
      title: matrixTitle(crossed, filters.theme ?? [], source),
      table: matrixTable(crossed, source),
    },
  ];
}

function ofEffort({ view, gaps, atlas, tools }: GapsOnFile, inventory: readonly InventoryRow[] | null): Titled[] {
  const { division } = view;
  const rows = effortRows(effortUnits(view, atlas), atlas, gaps.recorded.classes, inventory);
  const nameOf = ({ unit }: EffortRow) => unitName(tools, atlas, division, unit.code);
  const missing = inventory === null ? [tools.t(words.cyclesMissing)] : [];
  return [
    {
      sheet: tools.t(words.sheetEffort),
      title: effortTitle(rows, nameOf, tools),
      table: effortTable(rows, nameOf, missing, tools),
    },
  ];
}
