/** The country as it lies on the ground, to stand above its tiles: outlines on a strip, and where the regions part. Pure. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { ISLANDS, mainlandOf } from '../islands';
import { type LyingFrame, lyingFrame, outlinePath } from '../lyingProjection';

type Area<Properties> = Feature<Polygon | MultiPolygon, Properties>;

export interface LandStrip {
  frame: LyingFrame;
  /** Path of a comuna; empty where it has no outline. Only those that are coloured need one. */
  pathOf: (cut: string) => string;
  regions: readonly { code: string; path: string }[];
  /** North and south of each region, degrees, without islands far out. */
  latitudes: ReadonlyMap<string, { north: number; south: number }>;
  /** The lowest point of the land, px, near a place along the strip: where its coast is. */
  coastAt: (x: number) => number;
}

/** Room kept above the land for the latitudes, px. */
const ABOVE = 14;
/** Sideways, px, around a place where the coast is looked for. */
const NEAR = 5;

/** Height, px, of the strip of that width. */
export function landStripHeight(width: number): number {
  return ABOVE + lyingFrame(0, 0, width).height;
}

export function layoutLandStrip(
  comunas: readonly Area<{ cut: string }>[],
  regions: readonly Area<{ code: string }>[],
  width: number,
): LandStrip {
  const frame = lyingFrame(0, ABOVE, width);
  const outlineOf = new Map(comunas.map(({ geometry, properties: { cut } }) => [cut, geometry]));
  const isAtSea = new Set(ISLANDS.map(({ cut }) => cut));
  const paths = new Map<string, string>();
  const coast: number[] = [];
  const latitudes = new Map<string, { north: number; south: number }>();
  const outlines = regions.map(({ geometry, properties: { code } }) => {
    const mainland = mainlandOf(geometry);
    let north = -90;
    let south = 90;
    for (const [lon, lat] of positionsOf(mainland)) {
      north = Math.max(north, lat);
      south = Math.min(south, lat);
      const { x, y } = frame.project(lon, lat);
      const at = Math.round(x);
      coast[at] = Math.max(coast[at] ?? 0, y);
    }
    latitudes.set(code, { north, south });
    return { code, path: outlinePath(mainland, frame.project, 1.2) };
  });
  return {
    frame,
    pathOf: (cut) => {
      const known = paths.get(cut);
      if (known !== undefined) return known;
      const path = isAtSea.has(cut) ? '' : outlinePath(mainlandOf(outlineOf.get(cut) ?? null), frame.project, 0.8);
      paths.set(cut, path);
      return path;
    },
    regions: outlines,
    latitudes,
    coastAt: (x) => {
      const middle = Math.round(x);
      const around = Array.from({ length: 2 * NEAR + 1 }, (_, step) => coast[middle - NEAR + step] ?? 0);
      return Math.max(ABOVE, ...around);
    },
  };
}

function positionsOf(geometry: ReturnType<typeof mainlandOf>): [number, number][] {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
  const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flat().map(([lon, lat]) => [lon as number, lat as number]);
}
