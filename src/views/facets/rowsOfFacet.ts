/** The rows of a facet in the order in which the rail shows them, with live counts. */
import { countFacets } from '../../analysis/countFacets';
import { type FacetId, UNKNOWN } from '../../analysis/facetTable';
import {
  EXPERIENCE_STATUSES,
  FACTOR_IDS,
  FULL_ORDINAL_VALUES,
  INSTITUTION_TYPES,
  ORIGIN_VALUES,
  PROGRAMME_IDS,
  SCALES,
  type Scale,
} from '../../catalog/vocabulary';
import { facetValueName } from '../../i18n/facetValues';
import type { TextTools } from '../../i18n/text';
import { changeInWords } from '../../i18n/unitChanges';
import { SCALE_COLOURS } from '../../plates/glyphGeometry';
import type { Atlas } from '../../state/atlas';
import { countOf, type Results, scopedFilters } from '../../state/results';
import type { View } from '../../state/view';
import { describeUnitChange } from '../../territory/unitChange';

export interface FacetContext {
  tools: TextTools;
  atlas: Atlas;
  view: Pick<View, 'filters' | 'place' | 'division'>;
  results: Results;
}

export interface FacetRow {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
  /** False where nobody has the value, whatever the filters: there is nothing to choose. */
  exists: boolean;
  /** A CSS colour where the value has a hue of its own. */
  hue: string | null;
  /** What became of a region in the other division, in words; null where nothing did. */
  remark: string | null;
}

/** Facets whose values have an order of their own; the others go by count. */
const FIXED_ORDER: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  status: EXPERIENCE_STATUSES,
  scale: SCALES,
  form: INSTITUTION_TYPES,
  demand: ORIGIN_VALUES.map(String),
  movement: ORIGIN_VALUES.map(String),
  regionalRole: FULL_ORDINAL_VALUES.map(String).reverse(),
  factor: FACTOR_IDS,
};

export function facetRowsOf(context: FacetContext, facet: FacetId): FacetRow[] {
  const { tools, atlas, view, results } = context;
  const column = atlas.facets[view.division].columns[facet];
  const chosen = new Set(view.filters[facet] ?? []);
  const fixed = FIXED_ORDER[facet];
  const values = new Set([
    ...(fixed ?? (facet === 'region' ? atlas.territory.divisions[view.division].regions.map(({ code }) => code) : [])),
    ...(facet === 'programme' ? PROGRAMME_IDS : []),
    ...column.values,
  ]);
  const rows = [...values].map(
    (value): FacetRow => ({
      value,
      name: facetValueName(tools, atlas, view.division, facet, value),
      count: countOf(results, atlas, view, facet, value),
      chosen: chosen.has(value),
      exists: column.indexOf.has(value),
      hue: facet === 'scale' && value !== UNKNOWN ? SCALE_COLOURS[value as Scale] : null,
      remark: facet === 'region' ? changeOfRegion(context, value) : null,
    }),
  );
  // Where the report is silent, or no programme lists the experience, the row closes its group.
  const rest = (row: FacetRow) => (row.value === UNKNOWN || row.value === 'none' ? 1 : 0);
  const order = (value: string) => atlas.territory.divisions[view.division].byCode.get(value)?.order ?? 0;
  return rows.sort((a, b) => {
    if (rest(a) !== rest(b)) return rest(a) - rest(b);
    if (fixed) return fixed.indexOf(a.value) - fixed.indexOf(b.value);
    if (facet === 'year') return Number(a.value) - Number(b.value);
    if (a.count !== b.count) return b.count - a.count;
    return facet === 'region' ? order(a.value) - order(b.value) : tools.compare(a.name, b.name);
  });
}

function changeOfRegion({ tools, atlas, view }: FacetContext, code: string): string | null {
  const change = describeUnitChange(atlas.territory, view.division, code);
  return change && change.kind !== 'same' ? changeInWords(tools, atlas, change) : null;
}

/** How many experiences pass all the other facets: what a row's bar is a share of. */
export function baseOf({ atlas, view, results }: FacetContext, facet: FacetId): number {
  if ((view.filters[facet] ?? []).length === 0) return results.total;
  const { [facet]: _, ...others } = view.filters;
  return countFacets(atlas.facets[view.division], scopedFilters({ ...view, filters: others })).total;
}
