import { loadCore } from '../catalog/load';
import { type Atlas, buildAtlas } from '../state/atlas';
import { loadTerritory } from '../territory/load';

/** The catalogue and the territory. Rejects where a part of them does not come. */
export async function loadAtlas(): Promise<Atlas> {
  const [core, territory] = await Promise.all([loadCore(), loadTerritory()]);
  return buildAtlas(core, territory);
}
