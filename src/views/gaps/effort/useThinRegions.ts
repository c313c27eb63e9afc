import { useMemo } from 'react';
import { measureEffort, type UnitEffort } from '../../../analysis/measureEffort';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { DivisionId, Unit } from '../../../territory/units';

/** The effort behind units of a division, over the whole catalogue. */
export function effortOf(atlas: Atlas, units: readonly Pick<Unit, 'code' | 'comunas'>[]): UnitEffort[] {
  return measureEffort(units, atlas.core.experiences, (id) => atlas.reachById.get(id), atlas.territory);
}

/** Codes of the regions and provinces of a division where the catalogue hardly looked. */
export function thinUnits(atlas: Atlas, division: DivisionId): ReadonlySet<string> {
  const { regions, provinces } = atlas.territory.divisions[division];
  return new Set(effortOf(atlas, [...regions, ...provinces]).flatMap(({ code, thin }) => (thin ? [code] : [])));
}

/** The same for the division of the view: what a league marks its rows by. */
export function useThinRegions(): ReadonlySet<string> {
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => thinUnits(atlas, division), [atlas, division]);
}
