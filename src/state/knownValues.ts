/** What the catalogue and the territory know of a link's values, in one division. */
import { divisionWith } from '../territory/unitChange';
import type { DivisionId } from '../territory/units';
import type { Atlas } from './atlas';
import type { KnownValues } from './checkView';
import { UNIT_FACETS } from './codec';
import { countriesOf, replacePlace } from './places';

export function knownValuesOf(atlas: Atlas, division: DivisionId): KnownValues {
  const countries = countriesOf(atlas);
  return {
    hasFacetValue: (facet, value) =>
      atlas.facets[division].columns[facet].indexOf.has(value) ||
      // A region that nobody reaches is a region all the same: it counts none.
      (UNIT_FACETS.has(facet) && atlas.territory.divisions[division].byCode.has(value)),
    hasExperience: (id) => atlas.experienceById.has(id),
    hasActor: (id) => atlas.actorById.has(id),
    hasComuna: (cut) => atlas.territory.indexOf.has(cut),
    replacePlace: (place) => replacePlace(place, atlas.territory, division, countries),
    divisionWith: (code) => divisionWith(atlas.territory, code, division),
  };
}
