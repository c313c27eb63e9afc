import { useMemo, useState } from 'react';
import { countValues, type ValueCounts } from '../../analysis/countValues';
import { type FacetId, UNKNOWN } from '../../analysis/facetTable';
import type { Experience } from '../../catalog/schema';
import { countOfRow, type Hue, type UnitRow } from '../../charts/drawingData';
import { charts } from '../../i18n/charts';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { hoverExperience } from '../../state/hover';
import { openListing } from '../../state/listing';
import { type Results, toggleFacet } from '../../state/results';
import { ChartSection } from './ChartSection';
import styles from './ChartSection.module.css';
import type { TableRow } from './ChartTable';
import { UnitBars } from './drawings';
import { cellsOf, type Membership, usePopulation } from './population';
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

/** A chart of categories: one row a value, one cell an experience. A row pressed filters everything; pressed again it frees. */
export function BarSection({ results, variable }: { results: Results; variable: BarVariable }) {
  const { t, number } = useText();
  const atlas = useAtlas();
  const population = usePopulation(results, variable.facet, variable.membership);
  const [expanded, setExpanded] = useState(false);

  const { rows, counts, table, hidden } = useMemo(() => {
    const { inside, drawn, chosen } = population;
    const counted = countValues(inside, variable.valuesOf, variable.values);
    const shown = drawn === inside ? counted : countValues(drawn, variable.valuesOf, variable.values);
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
    const limit = variable.ranked && !expanded ? variable.ranked.limit : all.length;
    // One row more is worth less than the button that would hide it.
    const kept = all.length <= limit + 1 ? all : all.filter((row, index) => index < limit || row.pressed);
    const withUnknown = variable.unknownLabel
      ? [...kept, rowOf(UNKNOWN, variable.unknownLabel, shown.unknown, true)]
      : kept;
    const idsInside = (row: UnitRow) => row.cells.filter((cell) => cell.inside).map((cell) => cell.id);
    const tableRows = [...all, ...withUnknown.slice(kept.length)].map((row): TableRow => {
      const ids = idsInside(row);
      const share =
        row.unknown || counted.known.length === 0 ? null : Math.round((ids.length / counted.known.length) * 100);
      return { cells: [row.label, ids.length, share], ids, lists: { 1: ids } };
    });
    return { rows: withUnknown, counts: counted, table: tableRows, hidden: all.length - kept.length };
  }, [population, variable, atlas, expanded, t, number]);

  const press = (value: string) => {
    if (variable.facet) return toggleFacet(variable.facet, value);
    const row = rows.find((entry) => entry.value === value);
    if (row)
      openListing({
        title: t(charts.listingRow, { variable: variable.name, value: row.label }),
        ids: row.cells.map(({ id }) => id),
      });
  };
  const filtered = population.drawn !== population.inside;
  return (
    <ChartSection
      title={variable.titleOf(counts)}
      variable={variable.name}
      file={variable.file}
      n={{ known: counts.known, total: population.inside.length, withFicha: population.leavesOut }}
      heads={[t(charts.columnValue), t(charts.columnExperiences), t(charts.columnShare)]}
      table={table}
      note={[filtered ? t(charts.outsideNote) : '', variable.note ?? ''].filter(Boolean).join(' ') || undefined}
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
      <UnitBars rows={rows} hue={variable.hue} formatNumber={number} onPress={press} onHover={hoverExperience} />
    </ChartSection>
  );
}
