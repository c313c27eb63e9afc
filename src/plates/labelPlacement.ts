/**
 * Where the names of large things go (countries, seas): into the widest free room that the window shows of them.
 * A name that has no room inside its own ground is left out, never set across a border.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsOf } from '../territory/geography';

export interface NamedGround {
  key: string;
  area: Polygon | MultiPolygon;
}

interface IndexedPart {
  key: string;
  rings: readonly Position[][];
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface GroundIndex {
  /** Key of the ground at a point in degrees, or null on the sea. */
  at: (lon: number, lat: number) => string | null;
  /** The same for all points of a parallel, whose crossings with every outline are found once. */
  along: (lat: number) => (lon: number) => string | null;
}

/** Answers whose ground a point lies on, by the bounds of every part first. */
export function indexGrounds(grounds: readonly NamedGround[]): GroundIndex {
  const parts: IndexedPart[] = grounds.flatMap(({ key, area }) =>
    (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).map((rings) => {
      const [outer = []] = rings;
      const lons = outer.map(([lon]) => lon as number);
      const lats = outer.map(([, lat]) => lat as number);
      return {
        key,
        rings,
        west: lons.reduce((a, b) => Math.min(a, b), 180),
        east: lons.reduce((a, b) => Math.max(a, b), -180),
        south: lats.reduce((a, b) => Math.min(a, b), 90),
        north: lats.reduce((a, b) => Math.max(a, b), -90),
      };
    }),
  );
  return {
    at: (lon, lat) => {
      for (const part of parts) {
        if (lon < part.west || lon > part.east || lat < part.south || lat > part.north) continue;
        if (isInside(part.rings, lon, lat)) return part.key;
      }
      return null;
    },
    along: (lat) => {
      const crossed = parts.flatMap(({ key, rings, south, north }) => {
        if (lat < south || lat > north) return [];
        const at = crossingsOf(rings, lat);
        return at.length > 0 ? [{ key, at, west: at[0] as number, east: at[at.length - 1] as number }] : [];
      });
      return (lon) => {
        for (const { key, at, west, east } of crossed) {
          if (lon < west || lon > east) continue;
          let beyond = 0;
          for (const crossing of at) if (lon < crossing) beyond++;
          if (beyond % 2 === 1) return key;
        }
        return null;
      };
    },
  };
}

/** Where a parallel crosses the edges of an area, degrees of longitude, ascending. */
function crossingsOf(rings: readonly Position[][], lat: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [x0, y0] = ring[at] as [number, number];
      const [x1, y1] = ring[before] as [number, number];
      if (y0 > lat !== y1 > lat) found.push(((x1 - x0) * (lat - y0)) / (y1 - y0) + x0);
    }
  }
  return found.sort((a, b) => a - b);
}

function isInside(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [x0, y0] = ring[at] as [number, number];
      const [x1, y1] = ring[before] as [number, number];
      if (y0 > lat !== y1 > lat && lon < ((x1 - x0) * (lat - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}

/** A window cut into square cells, each with the key of its ground. */
export interface GroundGrid {
  columns: number;
  rows: number;
  /** Pixels. */
  cell: number;
  left: number;
  top: number;
  /** Row by row. */
  keys: readonly (string | null)[];
}

/**
 * The middle, in pixels, of the roomiest place for a text of this size on the ground of this key; null where none is large enough.
 * Prefers the place with the most air around it, then the one nearest to the middle of its ground.
 * `share` (0-1) is how much of the text must lie on its own ground; `fits` has the last word on a middle.
 */
export function roomiestPlace(
  grid: GroundGrid,
  key: string,
  {
    width,
    height,
    share,
    fits,
  }: { width: number; height: number; share: number; fits: (middle: { x: number; y: number }) => boolean },
): { x: number; y: number } | null {
  const { columns, rows, cell, keys } = grid;
  const own = new Uint8Array(columns * rows);
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  keys.forEach((owner, at) => {
    if (owner !== key) return;
    own[at] = 1;
    count++;
    sumX += at % columns;
    sumY += Math.floor(at / columns);
  });
  if (count === 0) return null;
  // Summed areas: how much of any rectangle is this ground, in four look-ups.
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sums[(row + 1) * (columns + 1) + column + 1] =
        (own[row * columns + column] as number) +
        (sums[row * (columns + 1) + column + 1] as number) +
        (sums[(row + 1) * (columns + 1) + column] as number) -
        (sums[row * (columns + 1) + column] as number);
    }
  }
  const isFull = (column: number, row: number, halfColumns: number, halfRows: number): boolean => {
    const x0 = column - halfColumns;
    const x1 = column + halfColumns + 1;
    const y0 = row - halfRows;
    const y1 = row + halfRows + 1;
    if (x0 < 0 || y0 < 0 || x1 > columns || y1 > rows) return false;
    const at = (x: number, y: number) => sums[y * (columns + 1) + x] as number;
    return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0) >= share * (x1 - x0) * (y1 - y0);
  };
  const middleOf = (column: number, row: number) => ({
    x: grid.left + (column + 0.5) * cell,
    y: grid.top + (row + 0.5) * cell,
  });
  const halfColumns = Math.ceil((width / cell - 1) / 2);
  const halfRows = Math.ceil((height / cell - 1) / 2);
  const middleX = sumX / count;
  const middleY = sumY / count;
  let best: { air: number; distance: number; column: number; row: number } | null = null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (own[row * columns + column] !== 1) continue;
      let air = -1;
      while (air < 3 && isFull(column, row, halfColumns + air + 1, halfRows + air + 1)) air++;
      if (air < 0) continue;
      const distance = Math.hypot(column - middleX, row - middleY);
      const better = !best || air > best.air || (air === best.air && distance < best.distance);
      if (better && fits(middleOf(column, row))) best = { air, distance, column, row };
    }
  }
  return best && middleOf(best.column, best.row);
}

/** What names must not touch, CSS pixels: lines from callouts to their anchors, and boxes of text above the map. */
export interface Obstacles {
  lines: readonly { from: { x: number; y: number }; to: { x: number; y: number } }[];
  boxes: readonly Box[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True where a box meets no obstacle. */
export function isFree({ left, top, right, bottom }: Box, { lines, boxes }: Obstacles): boolean {
  if (boxes.some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)) return false;
  return !lines.some(({ from, to }) => {
    // The part of the line between two sides, then between the other two: what is left lies inside.
    let enter = 0;
    let leave = 1;
    for (const [start, delta, low, high] of [
      [from.x, to.x - from.x, left, right],
      [from.y, to.y - from.y, top, bottom],
    ] as const) {
      if (delta === 0) {
        if (start < low || start > high) return false;
        continue;
      }
      const first = (low - start) / delta;
      const second = (high - start) / delta;
      enter = Math.max(enter, Math.min(first, second));
      leave = Math.min(leave, Math.max(first, second));
    }
    return enter <= leave;
  });
}

/** A point well inside an area: of a grid over its largest part, the one farthest from every edge. Degrees. */
export function innermostPoint(area: Polygon | MultiPolygon): { lon: number; lat: number } {
  const rings = ringsOf(area);
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const extentOf = (ring: readonly Position[]) => {
    const lons = ring.map(([lon]) => lon as number);
    const lats = ring.map(([, lat]) => lat as number);
    return {
      west: Math.min(...lons),
      east: Math.max(...lons),
      south: Math.min(...lats),
      north: Math.max(...lats),
    };
  };
  const size = (ring: readonly Position[]) => {
    const extent = extentOf(ring);
    return (extent.east - extent.west) * (extent.north - extent.south);
  };
  const largest = polygons.reduce((best, polygon) => (size(polygon[0] ?? []) > size(best[0] ?? []) ? polygon : best));
  const { west, east, south, north } = extentOf(largest[0] ?? rings[0] ?? []);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const STEPS = 14;
  let best = { lon: (west + east) / 2, lat: (south + north) / 2, distance: -1 };
  for (let column = 0; column < STEPS; column++) {
    for (let row = 0; row < STEPS; row++) {
      const lon = west + ((column + 0.5) / STEPS) * (east - west);
      const lat = south + ((row + 0.5) / STEPS) * (north - south);
      if (!isInside(largest, lon, lat)) continue;
      const distance = distanceToEdge(largest, lon, lat, shrink);
      if (distance > best.distance) best = { lon, lat, distance };
    }
  }
  return { lon: best.lon, lat: best.lat };
}

function distanceToEdge(rings: readonly Position[][], lon: number, lat: number, shrink: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at++) {
      const x0 = ((ring[at]?.[0] as number) - lon) * shrink;
      const y0 = (ring[at]?.[1] as number) - lat;
      const x1 = ((ring[at + 1]?.[0] as number) - lon) * shrink;
      const y1 = (ring[at + 1]?.[1] as number) - lat;
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x0 * (x1 - x0) + y0 * (y1 - y0)) / length));
      nearest = Math.min(nearest, Math.hypot(x0 + t * (x1 - x0), y0 + t * (y1 - y0)));
    }
  }
  return nearest;
}
