/** The workbook of Brechas: every table of the screen, whole, one sheet each. */
import type { InventoryRow } from '../../../catalog/schema';
import type { FileTable, TableForFile } from '../../../exchange/fileTable';
import { placeName, unitName } from '../../../i18n/facetValues';
import { gapColumns } from '../../../i18n/gapColumns';
import { gapDownloads as words } from '../../../i18n/gapDownloads';
import { gapGroups } from '../../../i18n/gapGroups';
import { gapLeague } from '../../../i18n/gapPlaces';
import { gapTable } from '../../../i18n/gapTable';
import { gapGroupsOf } from '../../../state/gapGroups';
import { describeSource, describeView } from '../../drawings/describeView';
import { type EffortRow, effortRows, effortUnits } from '../effort/effortRows';
import { effortTable } from '../effort/effortTableOfView';
import { effortTitle } from '../effort/effortWords';
import { thinUnits } from '../effort/useThinRegions';
import { factsOf } from '../groups/groupFacts';
import { candidatesTable, groupsTable } from '../groups/groupTables';
import { leagueLevels, leagueRows } from '../league/leagueRows';
import { leagueTable } from '../league/leagueTable';
import { matrixOfView } from '../matrix/matrixOfView';
import { matrixTable } from '../matrix/matrixTableOfView';
import { matrixTitle } from '../matrix/matrixWords';
import { comunaRowsOf } from '../table/comunaRows';
import { comunasTable, sharesTable } from '../table/comunasTable';
import { type GapsOnFile, meaningInWords } from './gapFiles';

const LEAGUE_SHEETS = { region: words.sheetRegions, province: words.sheetProvinces, comuna: null } as const;

/** In the order of the screen. `inventory`: null where the report's lists could not be had; the cycles then stay empty. */
export function gapTables(onFile: GapsOnFile, inventory: readonly InventoryRow[] | null): FileTable[] {
  const { view, gaps, atlas, tools, day } = onFile;
  const { t } = tools;
  const place = placeName(tools, atlas, view.division, view.place);
  const known = [meaningInWords(view, tools), describeView(view, atlas, tools), describeSource(day, atlas, tools)];
  const whole = (title: string, sheet: string, table: TableForFile): FileTable => ({
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
      comunasTable(comunaRowsOf(gaps, view, atlas), gaps, view, atlas, tools),
    ),
    ...ofGroups(onFile).map(({ sheet, title, table }) => whole(title, sheet, table)),
    ...ofThemes(onFile).map(({ sheet, title, table }) => whole(title, sheet, table)),
    ...ofEffort(onFile, inventory).map(({ sheet, title, table }) => whole(title, sheet, table)),
  ];
}

interface Titled {
  title: string;
  sheet: string;
  table: TableForFile;
}

/** Whether a scenario is drawn: what the sheets below show is then what it would make of the catalogue. */
const isDrawn = ({ recorded, coverage }: GapsOnFile['gaps']) => recorded !== coverage;

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
        table: leagueTable(rows, { division, drawn: isDrawn(gaps) }, atlas, tools),
      },
    ];
  });
}

function ofGroups({ view, gaps, atlas, tools }: GapsOnFile): Titled[] {
  const { t } = tools;
  const { division } = view;
  const source = { division, drawn: isDrawn(gaps) };
  const groups = gapGroupsOf(gaps, view.gapKind, atlas.territory);
  const facts = groups.map((group) => factsOf(group, { atlas, passes: gaps.passes, division, kind: view.gapKind }));
  const place = placeName(tools, atlas, division, view.place);
  const candidates = groups.map((group, index) => ({
    group,
    table: candidatesTable(facts[index]?.candidates ?? [], source, atlas, tools),
  }));
  const [first] = candidates;
  return [
    {
      sheet: t(words.sheetGroups),
      title: t(gapGroups.tableGroups, { place }),
      table: groupsTable(groups, facts, source, atlas, tools),
    },
    ...(first
      ? [
          {
            sheet: t(words.sheetCandidates),
            title: t(gapGroups.tableCandidates, { name: place }),
            table: {
              ...first.table,
              headings: [t(gapTable.group), ...first.table.headings],
              kinds: ['plain' as const, ...(first.table.kinds ?? [])],
              meanings: [t(gapColumns.ofGroup), ...(first.table.meanings ?? [])],
              rows: candidates.flatMap(({ group, table }) => table.rows.map((row) => [group.number, ...row])),
            },
          },
        ]
      : []),
  ];
}

function ofThemes({ view, gaps, atlas, tools }: GapsOnFile): Titled[] {
  const { division, filters } = view;
  const crossed = matrixOfView(view, gaps, atlas);
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
  const rows = effortRows(effortUnits(view, atlas), atlas, gaps.coverage.classes, inventory);
  const nameOf = ({ unit }: EffortRow) => unitName(tools, atlas, division, unit.code);
  const missing = inventory === null ? [tools.t(words.cyclesMissing)] : [];
  return [
    {
      sheet: tools.t(words.sheetEffort),
      title: effortTitle(rows, nameOf, tools),
      table: effortTable(rows, nameOf, { notes: missing, drawn: isDrawn(gaps) }, tools),
    },
  ];
}
