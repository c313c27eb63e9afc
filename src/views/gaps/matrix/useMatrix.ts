/** The matrix of the current view, and what it is made of. */
import { useMemo } from 'react';
import { crossRegionsThemes, type RegionThemeMatrix } from '../../../analysis/crossRegionsThemes';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import type { View } from '../../../state/view';
import type { Unit } from '../../../territory/units';

export type UnitLevel = 'region' | 'province';

export interface MatrixOfView {
  matrix: RegionThemeMatrix;
  level: UnitLevel;
}

/** Regions of the country, provinces of a region; a province stands alone. */
export function unitsOfPlace(
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

export function useMatrix(): MatrixOfView {
  const atlas = useAtlas();
  const { passes, applied } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => {
    const { level, units } = unitsOfPlace({ place, division }, atlas);
    const experiences = atlas.core.experiences.filter((_, row) => passes[row] === 1);
    const reachOf = (id: string) => applied?.extended.get(id) ?? atlas.reachById.get(id);
    return { level, matrix: crossRegionsThemes(units, experiences, reachOf) };
  }, [atlas, passes, applied, place, division]);
}
