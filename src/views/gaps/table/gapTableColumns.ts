/** The columns of the table of comunas: their headings, and by what each sorts. */
import {
  createColumnHelper,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { COVERAGE_CLASSES } from '../../../analysis/measureShares';
import { unitName } from '../../../i18n/facetValues';
import { gapTable as words } from '../../../i18n/gapTable';
import type { Message, TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import { DIRECTNESS, type Directness } from '../../../territory/reach';
import type { DivisionId } from '../../../territory/units';
import { areaOf, type ComunaRow } from './comunaRows';

export const GAP_TABLE_FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const helper = createColumnHelper<typeof GAP_TABLE_FEATURES, ComunaRow>();

export const COLUMN_NAMES = {
  comuna: words.comuna,
  coverage: words.coverage,
  region: words.region,
  province: words.province,
  experiences: words.experiences,
  named: words.named,
  provincial: words.provincial,
  regional: words.regional,
  national: words.national,
  population: words.population,
  area: words.area,
  group: words.group,
} as const satisfies Readonly<Record<string, Message>>;
export type GapColumn = keyof typeof COLUMN_NAMES;

/** Set to the right; most first is what one asks of them first. */
const FIGURES: ReadonlySet<string> = new Set(['experiences', ...DIRECTNESS, 'population', 'area']);
export const isFigure = (column: string) => FIGURES.has(column);

export function gapColumns(tools: TextTools, atlas: Atlas, division: DivisionId) {
  type TableRow = Row<typeof GAP_TABLE_FEATURES, ComunaRow>;
  const sortFn = (a: TableRow, b: TableRow, id: string): number => {
    const one = a.getValue<string | number>(id);
    const other = b.getValue<string | number>(id);
    const byValue =
      typeof one === 'number' && typeof other === 'number' ? one - other : tools.compare(String(one), String(other));
    return byValue;
  };
  const unit = (code: string) => unitName(tools, atlas, division, code);
  const columnOf = (id: GapColumn, value: (row: ComunaRow) => string | number | undefined) =>
    helper.accessor(value, {
      id,
      header: tools.t(COLUMN_NAMES[id]),
      sortFn,
      sortUndefined: 'last' as const,
      sortDescFirst: isFigure(id),
    });
  return helper.columns([
    columnOf('comuna', ({ comuna }) => comuna.name),
    columnOf('coverage', ({ shown }) => COVERAGE_CLASSES.indexOf(shown)),
    columnOf('region', ({ comuna }) => unit(comuna.region[division])),
    columnOf('province', ({ comuna }) => unit(comuna.province[division])),
    columnOf('experiences', ({ experiences }) => experiences),
    ...DIRECTNESS.map((directness: Directness, way) => columnOf(directness, ({ counts }) => counts[way] ?? 0)),
    columnOf('population', ({ comuna }) => comuna.population),
    columnOf('area', ({ comuna }) => areaOf(comuna) ?? undefined),
    columnOf('group', ({ shownGroup }) => shownGroup?.number ?? undefined),
  ]);
}
