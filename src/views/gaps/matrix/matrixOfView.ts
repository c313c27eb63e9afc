/** The matrix of a view, and what it is made of: for the screen and for its file. */
import { crossRegionsThemes, type RegionThemeMatrix } from '../../../analysis/crossRegionsThemes';
import type { Atlas } from '../../../state/atlas';
import type { Gaps } from '../../../state/gaps';
import type { View } from '../../../state/view';
import type { Unit } from '../../../territory/units';

export type UnitLevel = 'region' | 'province';

export interface MatrixOfView {
  matrix: RegionThemeMatrix;
  level: UnitLevel;
  /** Whether a scenario is drawn: the experiences that it extends count with their extended reach. */
  drawn: boolean;
}

/** `gaps`: of the same view. */
export function matrixOfView(
  { place, division }: Pick<View, 'place' | 'division'>,
  { passes, applied, recorded, coverage }: Pick<Gaps, 'passes' | 'applied' | 'recorded' | 'coverage'>,
  atlas: Pick<Atlas, 'core' | 'territory' | 'reachById'>,
): MatrixOfView {
  const { level, units } = unitsOfPlace({ place, division }, atlas);
  const experiences = atlas.core.experiences.filter((_, row) => passes[row] === 1);
  const reachOf = (id: string) => applied?.extended.get(id) ?? atlas.reachById.get(id);
  return { level, matrix: crossRegionsThemes(units, experiences, reachOf), drawn: recorded !== coverage };
}

/** Regions of the country, provinces of a region; a province stands alone. */
function unitsOfPlace(
  { place, division }: Pick<View, 'place' | 'division'>,
  { territory }: Pick<Atlas, 'territory'>,
): { level: UnitLevel; units: readonly Unit[] } {
  const { regions, provinces } = territory.divisions[division];
  if (place.level === 'region')
    return { level: 'province', units: provinces.filter(({ parent }) => parent === place.code) };
  if (place.level === 'province')
    return { level: 'province', units: provinces.filter(({ code }) => code === place.code) };
  return { level: 'region', units: regions };
}
