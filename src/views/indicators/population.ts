/** Whom a chart draws: who passes, and, where the chart itself filters, also whom its filter left outside. */
import { useMemo } from 'react';
import { countFacets } from '../../analysis/countFacets';
import type { FacetId } from '../../analysis/facetTable';
import type { Experience } from '../../catalog/schema';
import type { UnitCell } from '../../charts/drawingData';
import { type Atlas, useAtlas } from '../../state/atlas';
import { type Results, scopedFilters } from '../../state/results';
import { useViewStore } from '../../state/store';
import type { View } from '../../state/view';

/** Documented experiences carry codes; identified ones do not, and count only where no code is needed. */
export type Membership = 'documented' | 'all';

export interface Population {
  /** Passing every filter. */
  inside: readonly Experience[];
  /** Passing every filter but the chart's own: `inside` among them. */
  drawn: readonly Experience[];
  /** Values of the chart's facet that are chosen. */
  chosen: readonly string[];
  /** Whether identified experiences pass that this chart cannot count. */
  leavesOut: boolean;
}

export function populationOf(
  atlas: Atlas,
  { filters, place, division }: Pick<View, 'filters' | 'place' | 'division'>,
  results: Pick<Results, 'experiences'>,
  facet: FacetId | null,
  membership: Membership,
): Population {
  const counts = (experience: Experience) => membership === 'all' || atlas.indicators.has(experience.id);
  const inside = results.experiences.filter(counts);
  const chosen = (facet && filters[facet]) || [];
  const leavesOut = inside.length < results.experiences.length;
  if (!facet || chosen.length === 0) return { inside, drawn: inside, chosen, leavesOut };
  const { passes } = countFacets(
    atlas.facets[division],
    scopedFilters({ filters: { ...filters, [facet]: [] }, place }),
  );
  const drawn = atlas.core.experiences.filter((experience, row) => passes[row] === 1 && counts(experience));
  return { inside, drawn, chosen, leavesOut };
}

export function usePopulation(results: Results, facet: FacetId | null, membership: Membership): Population {
  const atlas = useAtlas();
  const filters = useViewStore((state) => state.view.filters);
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  return useMemo(
    () => populationOf(atlas, { filters, place, division }, results, facet, membership),
    [atlas, results, facet, membership, filters, place, division],
  );
}

/** The cells of a row: those inside the filters first, then those outside. */
export function cellsOf(
  ids: readonly string[],
  inside: ReadonlySet<string>,
  nameOf: (id: string) => string,
  isTentative?: (id: string) => boolean,
): UnitCell[] {
  return ids
    .map((id) => ({ id, name: nameOf(id), inside: inside.has(id), tentative: isTentative?.(id) ?? false }))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || Number(a.tentative) - Number(b.tentative));
}
