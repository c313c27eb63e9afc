import type { FacetId } from '../analysis/facetTable';
import type { DivisionId } from '../territory/units';
import type { Atlas } from './atlas';
import type { LinkProblem } from './codec';
import { FACET_WORDS } from './codec';
import { replacePlace } from './places';
import { changeView, useViewStore } from './store';

/** Changes the division. A region or province that does not exist in the new one leaves the view, and that is said. */
export function changeDivision(division: DivisionId, atlas: Atlas): void {
  const { view } = useViewStore.getState();
  if (view.division === division) return;
  const problems: LinkProblem[] = [];
  const nameOf = (code: string) => atlas.territory.divisions[view.division].byCode.get(code)?.name ?? code;
  const filters = { ...view.filters };
  for (const facet of ['region', 'unit'] as const satisfies readonly FacetId[]) {
    const kept = (filters[facet] ?? []).filter((code) => {
      const exists = atlas.facets[division].columns[facet].indexOf.has(code);
      if (!exists) problems.push({ parameter: FACET_WORDS[facet], value: nameOf(code), reason: 'division-changed' });
      return exists;
    });
    if (kept.length > 0) filters[facet] = kept;
    else delete filters[facet];
  }
  const countries = new Set(atlas.core.experiences.flatMap(({ country }) => (country ? [country] : [])));
  const instead = replacePlace(view.place, atlas.territory, division, countries);
  if (instead && 'code' in view.place) {
    problems.push({ parameter: 'lugar', value: nameOf(view.place.code), reason: 'division-changed' });
  }
  changeView({ division, filters, place: instead ?? view.place });
  useViewStore.setState({ linkProblems: problems });
}
