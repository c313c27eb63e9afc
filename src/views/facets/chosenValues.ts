/** What is chosen beyond the view with which the atlas opens. */

import type { FacetFilters } from '../../analysis/countFacets';
import { FACET_IDS, type FacetId } from '../../analysis/facetTable';
import { DEFAULT_VIEW } from '../../state/view';

export interface ChosenValue {
  facet: FacetId;
  /** Null where a facet that is usually chosen has been freed: everything of it passes. */
  value: string | null;
}

/** Every chosen value, facet by facet; a facet that stands at its default is no choice of the user's. */
export function chosenValuesOf(filters: FacetFilters): ChosenValue[] {
  return FACET_IDS.flatMap((facet): ChosenValue[] => {
    const chosen = filters[facet] ?? [];
    if (isDefault(facet, chosen)) return [];
    return chosen.length === 0 ? [{ facet, value: null }] : chosen.map((value) => ({ facet, value }));
  });
}

/** Whether «remove all» would change anything. */
export function differsFromDefault(filters: FacetFilters): boolean {
  return FACET_IDS.some((facet) => !isDefault(facet, filters[facet] ?? []));
}

function isDefault(facet: FacetId, chosen: readonly string[]): boolean {
  const usual = DEFAULT_VIEW.filters[facet] ?? [];
  return chosen.length === usual.length && chosen.every((value) => usual.includes(value));
}
