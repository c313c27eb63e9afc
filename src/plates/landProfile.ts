/** The country's outline seen from both sides, along its length: what stands beside it must know how far it reaches. */
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { mainlandOf } from './islands';
import type { MercatorProjection } from './mercatorProjection';

/** Edges by step along the country, in pixels of the reference drawing; NaN where there is no land. */
export interface Edges {
  low: Float32Array;
  high: Float32Array;
}

export interface RegionProfile {
  code: string;
  /** Its largest part, and all of it. */
  main: Edges;
  whole: Edges;
}

export interface LandProfile {
  /** Across a lying country from top to bottom, across a standing one from left to right. */
  regions: readonly RegionProfile[];
  /** How many steps of one pixel. */
  length: number;
}

/**
 * `reference`: a drawing of the country `length` px long that begins at 0. A country of bearing 90 lies: its length runs to the right;
 * otherwise it stands: its length runs down.
 */
export function landProfile(
  regions: FeatureCollection<Geometry>,
  reference: MercatorProjection,
  length: number,
  bearing: 0 | 90,
): LandProfile {
  const at = (position: Position): [along: number, across: number] => {
    const { x, y } = reference.project(position[0] as number, position[1] as number);
    return bearing === 90 ? [x, y] : [y, x];
  };
  return {
    length,
    regions: regions.features.map((region) => {
      const rings = outerRings(region).map((ring) => ring.map(at));
      const whole = emptyEdges(length);
      for (const ring of rings) widen(whole, ring);
      const largest = rings.reduce<[number, number][]>((best, ring) => (sizeOf(ring) > sizeOf(best) ? ring : best), []);
      const main = emptyEdges(length);
      widen(main, largest);
      return { code: String(region.properties?.code), main, whole };
    }),
  };
}

function outerRings({ geometry }: Feature<Geometry>): Position[][] {
  const land = mainlandOf(geometry) as Polygon | MultiPolygon | null;
  if (land?.type === 'Polygon') return land.coordinates.slice(0, 1);
  if (land?.type === 'MultiPolygon') return land.coordinates.flatMap(([ring]) => (ring ? [ring] : []));
  return [];
}

function emptyEdges(length: number): Edges {
  return { low: new Float32Array(length + 1).fill(Number.NaN), high: new Float32Array(length + 1).fill(Number.NaN) };
}

/** Twice the area of a ring, px². */
function sizeOf(ring: readonly [number, number][]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as [number, number];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum);
}

function widen({ low, high }: Edges, ring: readonly [number, number][]): void {
  const reach = (step: number, across: number) => {
    if (step < 0 || step >= low.length) return;
    const [lowest, highest] = [low[step] as number, high[step] as number];
    if (!(lowest <= across)) low[step] = across;
    if (!(highest >= across)) high[step] = across;
  };
  ring.forEach(([along, across], index) => {
    const [nextAlong, nextAcross] = ring[(index + 1) % ring.length] as [number, number];
    const [from, to] = [Math.round(along), Math.round(nextAlong)];
    reach(from, across);
    // A straight border crosses many steps between its two ends.
    const steps = Math.abs(to - from);
    for (let step = 1; step < steps; step++) {
      reach(from + Math.sign(to - from) * step, across + ((nextAcross - across) * step) / steps);
    }
  });
}
