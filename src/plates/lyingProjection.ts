import type { Geometry, Position } from 'geojson';

/** Screen point of a place; y grows downwards. */
export type Project = (lon: number, lat: number) => { x: number; y: number };

/** A part of the sinusoidal plane, all in degrees. */
export interface PlaneExtent {
  /** The meridian that stands straight. */
  meridian: number;
  /** East of the meridian, a degree as long as one of latitude; negative to the west. */
  west: number;
  east: number;
  /** Latitudes. */
  north: number;
  south: number;
}

/** Chile from Arica to Cape Horn, from the coast's most western cape to the eastern border. */
export const CHILE_EXTENT: PlaneExtent = { meridian: -71, west: -3.4, east: 4.4, north: -17.3, south: -56.1 };
const { meridian: MERIDIAN, west: WEST, east: EAST, north: NORTH, south: SOUTH } = CHILE_EXTENT;

export interface LyingFrame {
  project: Project;
  /** Inverse of `project`. */
  unproject: (x: number, y: number) => { lon: number; lat: number };
  /** Pixels a degree of latitude. */
  scale: number;
  width: number;
  height: number;
}

/**
 * Chile lying down: north to the left, coast below. Sinusoidal about 71° W, so areas keep their proportion.
 * Fits the box from `left` to `left + width`; the height follows.
 */
export function lyingFrame(left: number, top: number, width: number): LyingFrame {
  const scale = width / (NORTH - SOUTH);
  return {
    project: (lon, lat) => ({
      x: left + (NORTH - lat) * scale,
      y: top + (EAST - (lon - MERIDIAN) * Math.cos((lat * Math.PI) / 180)) * scale,
    }),
    unproject: (x, y) => {
      const lat = NORTH - (x - left) / scale;
      return { lat, lon: MERIDIAN + (EAST - (y - top) / scale) / Math.cos((lat * Math.PI) / 180) };
    },
    scale,
    width,
    height: (EAST - WEST) * scale,
  };
}

/** Where the strip's drawing of Chile begins and how wide it is, in a strip of that width. */
export function stripRoom(width: number, size: 'whole' | 'compact'): { left: number; room: number } {
  const room = size === 'whole' ? Math.min(width * 0.86, 780) : Math.min(width * 0.62, 430);
  return { left: (width - room) / 2, room };
}

/** Where a latitude stands along the whole strip, pixels. */
export function stripX(lat: number, width: number): number {
  const { left, room } = stripRoom(width, 'whole');
  return left + ((NORTH - lat) / (NORTH - SOUTH)) * room;
}

/** SVG path of an outline. Parts smaller than `smallest` pixels across are left out, being invisible specks. */
export function outlinePath(geometry: Geometry | null | undefined, project: Project, smallest = 0): string {
  if (!geometry) return '';
  if (geometry.type === 'Polygon') return polygonPath(geometry.coordinates, project, smallest);
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.map((polygon) => polygonPath(polygon, project, smallest)).join('');
  }
  return '';
}

function polygonPath(rings: readonly Position[][], project: Project, smallest: number): string {
  let path = '';
  for (const [index, ring] of rings.entries()) {
    let text = '';
    let minX = Number.POSITIVE_INFINITY;
    let maxX = Number.NEGATIVE_INFINITY;
    let minY = Number.POSITIVE_INFINITY;
    let maxY = Number.NEGATIVE_INFINITY;
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    for (const position of ring) {
      const { x, y } = project(position[0] as number, position[1] as number);
      if (Math.abs(x - lastX) < 0.3 && Math.abs(y - lastY) < 0.3) continue;
      text += `${text === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      lastX = x;
      lastY = y;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
    const small = Math.max(maxX - minX, maxY - minY) < smallest;
    if (small && index === 0) return '';
    if (!small) path += `${text}Z`;
  }
  return path;
}
