import type { UnitRow } from '../../charts/drawingData';
import { charts } from '../../i18n/charts';
import type { TextTools } from '../../i18n/text';
import { openListing } from '../../state/listing';
import { toggleFacet } from '../../state/results';
import type { BarVariable } from './barChart';

/** A row chooses its value as a filter, or frees it; where the variable filters nothing, it opens the list of what it counts. */
export function pressRow(
  { facet, name }: Pick<BarVariable, 'facet' | 'name'>,
  rows: readonly UnitRow[],
  value: string,
  { t }: TextTools,
): void {
  if (facet) {
    toggleFacet(facet, value);
    return;
  }
  const row = rows.find((entry) => entry.value === value);
  if (!row) return;
  openListing({
    title: t(charts.listingRow, { variable: name, value: row.label }),
    ids: row.cells.map(({ id }) => id),
  });
}
