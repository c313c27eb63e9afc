/** From whom comunas without a record could learn: the supra-municipal experience whose reach comes nearest. */
import type { Reach } from '../territory/reach';
import type { Territory } from '../territory/units';
import { distanceKm } from './findGapGroups';

export interface NearestExample {
  /** Position in the list given. */
  row: number;
  /** Great circle between the representative points of `from` and `to` (indices of comunas), km. */
  km: number;
  from: number;
  to: number;
}

/**
 * The nearest of the experiences that pass (1 in `passes`) and reach two comunas or more; the first of equals. Null where there is
 * none. An experience that reaches one of the comunas itself, under its region's umbrella say, lies 0 km away.
 */
export function findExample(
  comunas: readonly number[],
  reach: readonly Reach[],
  passes: Uint8Array,
  territory: Territory,
): NearestExample | null {
  let best: NearestExample | null = null;
  // A comuna reached by several experiences is measured once.
  const firstRow = new Map<number, number>();
  reach.forEach((one, row) => {
    if (passes[row] !== 1 || one.comunas.length < 2) return;
    for (const index of one.comunas) if (!firstRow.has(index)) firstRow.set(index, row);
  });
  for (const from of comunas) {
    for (const [to, row] of firstRow) {
      const km = distanceKm(from, to, territory);
      if (best === null || km < best.km || (km === best.km && row < best.row)) best = { row, km, from, to };
    }
  }
  return best;
}
