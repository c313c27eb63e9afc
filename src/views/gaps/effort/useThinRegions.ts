import { useMemo } from 'react';
import { measureEffort, type UnitEffort } from '../../../analysis/measureEffort';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { DivisionId, Unit } from '../../../territory/units';

/** The effort behind units of a division, over the whole catalogue. */
export function effortOf(atlas: Atlas, units: readonly Unit[]): UnitEffort[] {
  return measureEffort(units, atlas.core.experiences, (id) => atlas.reachById.get(id), atlas.territory);
}

/** Where the catalogue hardly looked, by code of region or province of the division: a league marks these rows. */
export function thinUnits(atlas: Atlas, division: DivisionId): ReadonlyMap<string, UnitEffort> {
  const { regions, provinces } = atlas.territory.divisions[division];
  return new Map(effortOf(atlas, [...regions, ...provinces]).flatMap((one) => (one.thin ? [[one.code, one]] : [])));
}

export function useThinRegions(): ReadonlyMap<string, UnitEffort> {
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => thinUnits(atlas, division), [atlas, division]);
}
