/**
 * Chile's three comunas far from the mainland, as every drawing of the country sets them apart in small frames:
 * where each lies, what its frame shows, and its shape inside a frame. Not to scale with the mainland, nor with each other.
 */
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '../territory/geography';
import { outlinePath, type Project } from './lyingProjection';

export interface Island {
  /** CUT code of its comuna. */
  cut: string;
  /** The name that maps give it; the comuna of Rapa Nui is called Isla de Pascua. */
  name: string;
  /** Codes that hold in both divisions. */
  province: string;
  region: string;
  /**
   * What the frame shows, degrees (west, south, east, north): one window, or several that stand side by side from west to east
   * at the same scale where the sea between them would leave specks.
   */
  windows: readonly Bounds[];
  /** Drawn as a mark, because no outline of it would mean anything at this size. */
  symbolic: boolean;
}

export const RAPA_NUI: Island = {
  cut: '05201',
  name: 'Rapa Nui',
  province: '052',
  region: '05',
  windows: [[-109.47, -27.215, -109.205, -27.04]],
  symbolic: false,
};
export const JUAN_FERNANDEZ: Island = {
  cut: '05104',
  name: 'Juan Fernández',
  province: '051',
  region: '05',
  // Alejandro Selkirk, then Robinson Crusoe, 160 km to the east.
  windows: [
    [-80.85, -33.83, -80.69, -33.67],
    [-79.01, -33.73, -78.74, -33.55],
  ],
  symbolic: false,
};
export const ANTARTICA: Island = {
  cut: '12202',
  name: 'Antártica',
  province: '122',
  region: '12',
  windows: [[-59.8, -62.6, -58.1, -61.8]],
  symbolic: true,
};
/** From north to south. */
export const ISLANDS: readonly Island[] = [RAPA_NUI, JUAN_FERNANDEZ, ANTARTICA];

/** A place on the screen, pixels. */
export interface InsetBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The islands of a place: of Chile («CL»), of a region or of a province; none elsewhere. */
export function islandsIn(code: string): readonly Island[] {
  return code === 'CL' ? ISLANDS : ISLANDS.filter(({ region, province }) => code === region || code === province);
}

/** True for a point that the drawings of the mainland leave to the insets. */
export function isFarOut(lon: number, lat: number): boolean {
  return lon < -77 || lat < -57;
}

/** An outline without its parts far out in the ocean. */
export function mainlandOf(geometry: Geometry | null): Geometry | null {
  if (geometry?.type !== 'MultiPolygon') return geometry;
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.filter(([ring]) => {
      const [lon, lat] = ring?.[0] ?? [];
      return lon !== undefined && lat !== undefined && !isFarOut(lon, lat);
    }),
  };
}

/**
 * Places of an island inside its frame. `bearing` 90 turns north to the left, as the lying country does.
 * Equirectangular about each window's middle: exact to a fraction of a pixel over 50 km.
 */
export function islandProjection(island: Island, box: InsetBox, bearing: 0 | 90): Project {
  const GAP = 0.12;
  const windows = island.windows.map(([west, south, east, north]) => {
    const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
    const shrink = Math.cos((middle.lat * Math.PI) / 180);
    return { west, east, middle, shrink, across: (east - west) * shrink, along: north - south };
  });
  // In degrees of latitude: windows in a row from west to east.
  const across = windows.reduce((sum, window) => sum + window.across, 0) * (1 + GAP * (windows.length - 1));
  const along = Math.max(...windows.map((window) => window.along));
  const scale =
    bearing === 90
      ? Math.min(box.width / along, box.height / across)
      : Math.min(box.width / across, box.height / along);
  const gap =
    windows.length > 1 ? (across - windows.reduce((sum, { across }) => sum + across, 0)) / (windows.length - 1) : 0;
  let reached = -across / 2;
  const placed = windows.map((window) => {
    const centre = reached + window.across / 2;
    reached += window.across + gap;
    return { ...window, centre };
  });
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (lon, lat) => {
    const window = placed.reduce((best, other) =>
      Math.abs(lon - other.middle.lon) < Math.abs(lon - best.middle.lon) ? other : best,
    );
    const east = (window.centre + (lon - window.middle.lon) * window.shrink) * scale;
    const north = (lat - window.middle.lat) * scale;
    return bearing === 90 ? { x: middle.x - north, y: middle.y - east } : { x: middle.x + east, y: middle.y - north };
  };
}

/** SVG path of an island in its frame: its outline, or a disc where it is symbolic or has no outline. */
export function islandPath(
  island: Island,
  area: Polygon | MultiPolygon | null,
  box: InsetBox,
  bearing: 0 | 90,
): string {
  if (area && !island.symbolic) return outlinePath(area, islandProjection(island, box, bearing), 0.5);
  const r = 0.34 * Math.min(box.width, box.height);
  const y = box.y + box.height / 2;
  const left = box.x + box.width / 2 - r;
  return `M${left} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

/** Narrower than this on a map, pixels, an island is a speck and not shown. */
const SPECK = 14;

/** Whether a map of that size shows an island itself: the middle of each of its windows, larger than a speck. */
export function showsIsland(
  island: Island,
  project: Project,
  { width, height }: { width: number; height: number },
): boolean {
  const extents = island.windows.map(([west, south, east, north]) => {
    const low = project(west, south);
    const high = project(east, north);
    return {
      x: (low.x + high.x) / 2,
      y: (low.y + high.y) / 2,
      across: Math.abs(low.x - high.x),
      along: Math.abs(low.y - high.y),
    };
  });
  const inside = extents.every(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  return inside && extents.some(({ across, along }) => Math.max(across, along) >= SPECK);
}
