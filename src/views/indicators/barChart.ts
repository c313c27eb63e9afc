/** A chart of categories as rows and in words: one row a value, one cell an experience. */
import { countValues, type ValueCounts } from '../../analysis/countValues';
import { type FacetId, UNKNOWN } from '../../analysis/facetTable';
import type { Experience } from '../../catalog/schema';
import { countOfRow, type Hue, type UnitRow } from '../../charts/drawingData';
import { charts } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { ChartWords, TableRow } from './chartWords';
import { cellsOf, type Membership, type Population } from './population';
import type { Title } from './titles';

export interface BarVariable {
  name: string;
  /** Name of its files. */
  file: string;
  hue: Hue;
  membership: Membership;
  /** The facet that its rows choose; where there is none, a row opens the list of what it counts. */
  facet: FacetId | null;
  values: readonly string[];
  /** Null where the answer is unknown. */
  valuesOf: (experience: Experience) => readonly string[] | null;
  labelOf: (value: string) => string;
  /** Label of the row without answer; null where everybody has one. */
  unknownLabel: string | null;
  titleOf: (counts: ValueCounts) => Title;
  /** Most first and empty ones left out, cut after so many rows; absent for a vocabulary with an order of its own. */
  ranked?: { limit: number };
  isTentative?: (id: string) => boolean;
  note?: string | undefined;
}

export interface BarChart {
  words: ChartWords;
  /** Those without answer last, where there may be any. */
  rows: readonly UnitRow[];
  /** Rows left out by the variable's limit. */
  hidden: number;
}

/** `whole` leaves no row out. */
export function barChartOf(
  population: Population,
  variable: BarVariable,
  atlas: Atlas,
  { t, number }: TextTools,
  whole: boolean,
): BarChart {
  const { inside, drawn, chosen, leavesOut } = population;
  const counts = countValues(inside, variable.valuesOf, variable.values);
  const shown = drawn === inside ? counts : countValues(drawn, variable.valuesOf, variable.values);
  const insideIds = new Set(inside.map(({ id }) => id));
  const nameOf = (id: string) => atlas.experienceById.get(id)?.shortName ?? id;
  const rowOf = (value: string, label: string, ids: readonly string[], unknown: boolean): UnitRow => {
    const cells = cellsOf(ids, insideIds, nameOf, unknown ? undefined : variable.isTentative);
    const pressed = variable.facet ? chosen.includes(value) : null;
    const outside = cells.length > 0 && !cells.some((cell) => cell.inside);
    const n = number(countOfRow({ cells }));
    return {
      value,
      label,
      cells,
      unknown,
      pressed,
      name: outside
        ? t(charts.rowNameOutside, { label, n: countOfRow({ cells }) })
        : t(charts.rowName, { label, n, total: inside.length }),
    };
  };
  let all = shown.rows.map(({ value, ids }) => rowOf(value, variable.labelOf(value), ids, false));
  if (variable.ranked) {
    all = all.filter((row) => row.cells.length > 0 || row.pressed).sort((a, b) => countOfRow(b) - countOfRow(a));
  }
  const limit = variable.ranked && !whole ? variable.ranked.limit : all.length;
  // One row more is worth less than the button that would hide it.
  const kept = all.length <= limit + 1 ? all : all.filter((row, index) => index < limit || row.pressed);
  const rows = variable.unknownLabel ? [...kept, rowOf(UNKNOWN, variable.unknownLabel, shown.unknown, true)] : kept;
  const idsInside = (row: UnitRow) => row.cells.filter((cell) => cell.inside).map((cell) => cell.id);
  const table = [...all, ...rows.slice(kept.length)].map((row): TableRow => {
    const ids = idsInside(row);
    const share =
      row.unknown || counts.known.length === 0 ? null : Math.round((ids.length / counts.known.length) * 100);
    return { cells: [row.label, ids.length, share], ids, lists: { 1: ids } };
  });
  return {
    words: {
      title: variable.titleOf(counts),
      variable: variable.name,
      file: variable.file,
      n: { known: counts.known, total: inside.length, withFicha: leavesOut },
      heads: [t(charts.columnValue), t(charts.columnExperiences), t(charts.columnShare)],
      table,
      note: [drawn !== inside ? t(charts.outsideNote) : '', variable.note ?? ''].filter(Boolean).join(' ') || undefined,
    },
    rows,
    hidden: all.length - kept.length,
  };
}
