/** The islands as the drawings of Chile show them: their outlines, the experiences that reach them, which one is chosen. */
import { useMemo } from 'react';
import type { Experience } from '../../catalog/schema';
import type { MapData, MapExperience } from '../../map/mapData';
import { comunaFills } from '../../plates/areaInk';
import type { IslandState } from '../../plates/IslandInset';
import { ISLANDS, islandsIn, showsIsland } from '../../plates/islands';
import type { Project } from '../../plates/lyingProjection';
import { mapInsetsCorner } from '../../plates/MapInsets';
import { useAtlas } from '../../state/atlas';
import { useResults } from '../../state/results';
import { useViewStore } from '../../state/store';
import type { Territory } from '../../territory/units';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';

interface InsetsWanted {
  drawn: DrawnAtlas;
  data: MapData;
  /** The experience that has the map for itself, or null. */
  focus: Experience | null;
  /** Where things stand on the map at rest; null before it stands. */
  settled: Project | null;
  /** Size of the map, pixels. */
  map: { width: number; height: number };
  /** The whole strip above the map has the frames already. */
  onStrip: boolean;
}

export interface Insets {
  /** All of them, for drawings of the whole country. */
  islands: IslandState[];
  /** Those that belong to the ground that the map shows and that it does not show itself. */
  insets: IslandState[];
  /** What these take of the map's lower left corner. */
  corner: { width: number; height: number } | null;
}

export function useInsets({ drawn, data, focus, settled, map, onStrip }: InsetsWanted): Insets {
  const { territory } = useAtlas();
  const results = useResults();
  const place = useViewStore((state) => state.view.place);
  const comuna = useViewStore(({ view: { selection } }) => (selection?.kind === 'comuna' ? selection.id : null));
  const islands = useMemo(() => {
    const found = results.experiences.flatMap(({ id }) => drawn.drawn.get(id) ?? []);
    return islandStatesOf(data, found, comuna, territory);
  }, [data, results, drawn, comuna, territory]);
  const insets = useMemo(() => {
    if (!settled || onStrip) return [];
    const reached = focus ? (drawn.drawn.get(focus.id)?.comunas ?? []) : null;
    const province = territory.comunas[territory.indexOf.get(comuna ?? '') ?? -1]?.province[data.ground.division];
    const here = islandsIn(province ?? (place.level === 'latin-america' ? '' : place.code));
    return islands.filter(
      ({ island }) =>
        (reached ? reached.includes(island.cut) : here.includes(island)) && !showsIsland(island, settled, map),
    );
  }, [islands, focus, drawn, territory, comuna, place, data.ground, settled, map, onStrip]);
  const { length } = insets;
  const corner = useMemo(() => mapInsetsCorner(length, map), [length, map]);
  return { islands, insets, corner };
}

function islandStatesOf(
  { ground, experiences, hovered, selected }: MapData,
  results: readonly MapExperience[],
  chosen: string | null,
  territory: Territory,
): IslandState[] {
  return ISLANDS.flatMap((island): IslandState[] => {
    const comuna = territory.comunas[territory.indexOf.get(island.cut) ?? -1];
    if (!comuna) return [];
    const { geometry = null } = ground.comunas.features.find(({ properties }) => properties.cut === island.cut) ?? {};
    const region = territory.divisions[ground.division].byCode.get(comuna.region[ground.division]);
    return [
      {
        island,
        area: geometry,
        comuna: comuna.name,
        region: region?.shortName ?? '',
        count: results.filter(({ comunas }) => comunas.includes(island.cut)).length,
        fills: comunaFills(island.cut, experiences, hovered, selected),
        selected: chosen === island.cut,
      },
    ];
  });
}
