/** What follows from a view: which experiences pass, and every facet's live counts. Derived, never stored. */
import { countFacets, type FacetCounts, type FacetFilters } from '../analysis/countFacets';
import type { FacetId } from '../analysis/facetTable';
import type { Experience } from '../catalog/schema';
import type { DivisionId } from '../territory/units';
import { type Atlas, useAtlas } from './atlas';
import { rememberLast } from './rememberLast';
import { changeView, useViewStore } from './store';
import type { PlaceRef, View } from './view';

export interface Results extends FacetCounts {
  /** The experiences that pass, in the catalogue's order. */
  experiences: readonly Experience[];
  /** How many the place holds before any facet but «estado» is chosen: the «of 23» of the rail. */
  ofAll: number;
}

/** The place scopes as a facet does: Chile's counts are those of the experiences that reach Chile. */
export function scopedFilters(view: Pick<View, 'filters' | 'place'>): FacetFilters {
  const unit = unitOfPlace(view.place);
  return unit ? { ...view.filters, unit: [unit] } : view.filters;
}

/** The filters of a view wherever it looks. A unit that a link chose gives way to the place, as it does in `scopedFilters`. */
export const unscopedFilters = rememberLast((filters: FacetFilters, place: PlaceRef): FacetFilters => {
  if (unitOfPlace(place) === null || !filters.unit) return filters;
  const { unit: _, ...others } = filters;
  return others;
});

function unitOfPlace(place: PlaceRef): string | null {
  return place.level === 'latin-america' ? null : place.code;
}

export function resultsOf(atlas: Atlas, view: Pick<View, 'filters' | 'place' | 'division'>): Results {
  const counts = countFacets(atlas.facets[view.division], scopedFilters(view));
  const ofAll = countFacets(
    atlas.facets[view.division],
    view.filters.status ? { status: view.filters.status } : {},
  ).total;
  return {
    ...counts,
    experiences: atlas.core.experiences.filter((_, row) => counts.passes[row] === 1),
    ofAll,
  };
}

/** Counted once a view, however many parts of the screen ask. */
const sharedResults = rememberLast(
  (atlas: Atlas, filters: FacetFilters, place: PlaceRef, division: DivisionId): Results =>
    resultsOf(atlas, { filters, place, division }),
);

export function rememberedResults(atlas: Atlas, view: Pick<View, 'filters' | 'place' | 'division'>): Results {
  return sharedResults(atlas, view.filters, view.place, view.division);
}

export function useResults(): Results {
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  return sharedResults(atlas, filters, place, division);
}

/** Chooses a value of a facet, or frees it when it was chosen: what a click on a bar, a row or a glyph's scale does. */
export function toggleFacet(facet: FacetId, value: string): void {
  const { filters } = useViewStore.getState().view;
  const chosen = filters[facet] ?? [];
  setFacet(facet, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
}

export function setFacet(facet: FacetId, values: readonly string[]): void {
  const { [facet]: _, ...rest } = useViewStore.getState().view.filters;
  changeView({ filters: values.length > 0 ? { ...rest, [facet]: values } : rest });
}

/** The count of one value of a facet under the other filters; 0 for a value nobody has. */
export function countOf(
  results: FacetCounts,
  atlas: Atlas,
  view: Pick<View, 'division'>,
  facet: FacetId,
  value: string,
): number {
  const index = atlas.facets[view.division].columns[facet].indexOf.get(value);
  return index === undefined ? 0 : (results.counts[facet][index] ?? 0);
}
