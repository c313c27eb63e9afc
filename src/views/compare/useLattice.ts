import { useMemo } from 'react';
import type { LatticeTile } from '../../plates/tiles/latticeLayout';
import { useAtlas } from '../../state/atlas';
import { loadTiles } from '../../territory/loadTiles';
import type { DivisionId } from '../../territory/units';
import { useLoaded } from '../../ui/useLoaded';

/** The tiles lying, grouped by the regions of a division; null while they load. */
export function useLattice(division: DivisionId): readonly LatticeTile[] | null {
  const { territory } = useAtlas();
  const loaded = useLoaded(loadTiles);
  const tiles = loaded.state === 'ready' ? loaded.value : null;
  return useMemo(
    () =>
      tiles?.flatMap(({ cut, detached, lying }) => {
        const comuna = territory.comunas[territory.indexOf.get(cut) ?? -1];
        return comuna ? [{ cut, detached, region: comuna.region[division], ...lying }] : [];
      }) ?? null,
    [tiles, territory, division],
  );
}
