/** The columns of the table of experiences: what each shows, and by what it sorts. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { DIMENSIONS, SCALES } from '../../catalog/vocabulary';
import { divisions } from '../../i18n/divisions';
import { facetName } from '../../i18n/facetValues';
import { table } from '../../i18n/table';
import type { TextTools } from '../../i18n/text';
import { dimensionNames } from '../../i18n/vocabulary';
import { CODED_COLUMNS, type ExperienceRow } from './experienceRow';
import { IndexCell, NameCell, PlaceCell, ScaleCell, UnknownCell } from './tableCells';
import styles from './tableCells.module.css';

export const TABLE_FEATURES = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof TABLE_FEATURES, ExperienceRow>();

/** Columns whose cells are figures, set to the right. */
export const FIGURE_COLUMNS: ReadonlySet<string> = new Set(['ficha', 'start', 'end']);

export function experienceColumns(tools: TextTools) {
  const { t, number, compare } = tools;
  // Numbers by size, text by the alphabet of the language. The table turns it round for the descending order.
  const sortFn = (
    a: Row<typeof TABLE_FEATURES, ExperienceRow>,
    b: Row<typeof TABLE_FEATURES, ExperienceRow>,
    id: string,
  ): number => {
    const one = a.getValue<string | number>(id);
    const other = b.getValue<string | number>(id);
    return typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
  };
  const common = { sortFn, sortUndefined: 'last' as const, sortDescFirst: false };
  const known = (value: string | number | undefined) => value ?? <UnknownCell />;
  const spanish = (value: string | undefined) =>
    value === undefined ? <UnknownCell /> : <span lang="es">{value}</span>;

  return helper.columns([
    helper.accessor((row) => row.ficha, {
      id: 'ficha',
      header: t(table.ficha),
      ...common,
      cell: ({ row }) => row.original.ficha ?? <span title={t(table.noFicha)}>–</span>,
    }),
    helper.accessor((row) => row.name, {
      id: 'name',
      header: t(table.name),
      enableHiding: false,
      ...common,
      cell: ({ row }) => <NameCell row={row.original} />,
    }),
    helper.accessor((row) => row.country, {
      id: 'country',
      header: t(table.country),
      ...common,
      cell: ({ row }) => known(row.original.country),
    }),
    helper.accessor((row) => row.place, {
      id: 'place',
      header: t(table.place),
      ...common,
      cell: ({ row }) => <PlaceCell row={row.original} />,
    }),
    helper.accessor((row) => row.territory, {
      id: 'territory',
      header: t(table.territory),
      ...common,
      cell: ({ row }) => <span className={styles.long}>{row.original.territory}</span>,
    }),
    helper.accessor((row) => row.scalePrinted, {
      id: 'scalePrinted',
      header: t(table.scalePrinted),
      ...common,
      cell: ({ row }) => spanish(row.original.scalePrinted),
    }),
    helper.accessor(
      (row) => (row.scales.length > 0 ? Math.min(...row.scales.map((scale) => SCALES.indexOf(scale))) : undefined),
      {
        id: 'scales',
        header: t(table.scales),
        ...common,
        cell: ({ row }) => <ScaleCell scales={row.original.scales} />,
      },
    ),
    helper.accessor((row) => row.start, {
      id: 'start',
      header: t(table.start),
      ...common,
      cell: ({ row }) => known(row.original.start),
    }),
    helper.accessor((row) => row.end, {
      id: 'end',
      header: t(table.end),
      ...common,
      cell: ({ row }) => known(row.original.end),
    }),
    ...DIMENSIONS.map((dimension) =>
      helper.accessor((row) => row.indices?.[dimension].value ?? undefined, {
        id: dimension,
        header: t(dimensionNames[dimension]),
        ...common,
        cell: ({ row }) => <IndexCell dimension={dimension} index={row.original.indices?.[dimension] ?? null} />,
      }),
    ),
    helper.accessor((row) => row.comunas, {
      id: 'comunas',
      header: t(table.comunas),
      ...common,
      cell: ({ row: { original } }) => (
        <>
          {original.comunas === undefined ? null : <strong>{number(original.comunas)}</strong>}
          <span className={styles.second}>{original.reach}</span>
        </>
      ),
    }),
    helper.accessor((row) => row.regions || undefined, {
      id: 'regions',
      header: t(divisions.regions),
      ...common,
      cell: ({ row }) => (row.original.regions ? <span lang="es">{row.original.regions}</span> : '–'),
    }),
    helper.accessor((row) => row.themes, {
      id: 'themes',
      header: t(table.themes),
      ...common,
      cell: ({ row }) => <span className={styles.long}>{row.original.themes || <UnknownCell />}</span>,
    }),
    helper.accessor((row) => row.programmes, {
      id: 'programmes',
      header: t(table.programmes),
      ...common,
      cell: ({ row }) => row.original.programmes || '–',
    }),
    helper.accessor((row) => row.status, {
      id: 'status',
      header: t(table.status),
      ...common,
      cell: ({ row }) => row.original.status,
    }),
    ...CODED_COLUMNS.map((column) =>
      helper.accessor((row) => row.codes[column]?.value, {
        id: column,
        header: t(facetName(column)),
        ...common,
        cell: ({ row }) => known(row.original.codes[column]?.name),
      }),
    ),
  ]);
}
