/** The tiles of the view in their places, and the land above them where it has room. */
import { useMemo } from 'react';
import { boundaryNote } from '../../i18n/boundaryNote';
import { useText } from '../../i18n/text';
import { type LandStrip, layoutLandStrip } from '../../plates/tiles/landStrip';
import type { TileLegendItem } from '../../plates/tiles/TileLegend';
import type { TileScene } from '../../plates/tiles/tileScene';
import { useAtlas } from '../../state/atlas';
import { useGeography } from '../../state/geography';
import { useViewStore } from '../../state/store';
import { approximateComunas, divisionLayers, featuresOf, type Geography } from '../../territory/geography';
import type { ComunaTile } from '../../territory/tiles';
import { sceneOf } from './tileFrame';
import type { TileRegions } from './useTileRegions';

interface SceneWanted {
  tiles: readonly ComunaTile[];
  /** The comunas closed in on, as indices; null for the whole country. */
  focus: readonly number[] | null;
  /** px; null while nothing is laid out. `height` null where the page may grow. */
  room: { width: number; height: number | null } | null;
  regions: TileRegions;
  legend: readonly TileLegendItem[];
  /** Groups of tiles are bound by outlines. */
  outlined?: boolean;
}

export interface DrawnTiles {
  scene: TileScene | null;
  land: LandStrip | null;
  geography: Geography | null;
  /** How far the boundaries of the land can be trusted; null where none are drawn, or surveyed ones. */
  note: string | null;
}

export function useTileScene({ tiles, focus, room, regions, legend, outlined = false }: SceneWanted): DrawnTiles {
  const tools = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const geography = useGeography();
  // The room for the land is kept while it loads, so that nothing jumps.
  const withLand = geography === null || geography.chile.status === 'ok';
  const { counts } = regions;
  const scene = useMemo(
    () => room && sceneOf({ tiles, atlas, division, focus, ...room, withLand, counts, legend, tools, outlined }),
    [tiles, atlas, division, focus, room, withLand, counts, legend, tools, outlined],
  );
  const land = useMemo(
    () =>
      geography && scene?.land
        ? layoutLandStrip(
            featuresOf(geography, 'comunas').features,
            featuresOf(geography, divisionLayers(division).regions).features,
            scene.width,
          )
        : null,
    [geography, scene?.land, scene?.width, division],
  );
  return { scene, land, geography, note: geography && scene?.land ? noteOf(geography, tools) : null };
}

/** «límites aproximados», or in how many comunas; null where all are surveyed. */
export function noteOf(geography: Geography, { t }: ReturnType<typeof useText>): string | null {
  const doubtful = approximateComunas(geography).size;
  if (doubtful === 0) return null;
  const all = geography.chileMeta.status === 'failed' || geography.chileMeta.meta.approximate;
  return t(all ? boundaryNote.approximate : boundaryNote.approximateSome, { n: doubtful });
}
