/** The land that the leaders of names run to: its edges along the country, once for all sizes of its drawing. */
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../territory/geography';
import { type Edges, type LandProfile, landProfile } from './landProfile';
import { fittingCamera, mercatorProjection } from './mercatorProjection';

/** Pixels of the reference drawing along the country. */
const REFERENCE = 1200;

export type LeaderSide = 'low' | 'high';

const profiles = new WeakMap<FeatureCollection, Map<string, Profile>>();

/** Where a leader meets a region's land, in steps of the reference, and how much land of others it runs over. */
export interface Meeting {
  step: number;
  over: number;
}

export interface Profile {
  /** Where two points of the drawing stand in the reference. */
  origin: { lon: number; lat: number; along: number; across: number };
  far: { lon: number; lat: number; along: number };
  length: number;
  regions: readonly { code: string; whole: Edges; low: Meeting; high: Meeting }[];
  /** Of all the land, and its extremes. */
  edges: Edges;
  lowest: number;
  highest: number;
}

/** Kept as long as the boundaries are. */
export function profileOf(regions: FeatureCollection, bounds: Bounds, bearing: 0 | 90): Profile {
  const key = `${bearing} ${bounds.join(' ')}`;
  const known = profiles.get(regions)?.get(key);
  if (known) return known;
  const side = 4 * REFERENCE;
  const frame = bearing === 90 ? { width: REFERENCE, height: side } : { width: side, height: REFERENCE };
  const reference = mercatorProjection(
    fittingCamera(bounds, { ...frame, bearing, padding: { top: 0, right: 0, bottom: 0, left: 0 } }),
  );
  const [west, south, , north] = bounds;
  const at = (lon: number, lat: number) => {
    const { x, y } = reference.project(lon, lat);
    return bearing === 90 ? { lon, lat, along: x, across: y } : { lon, lat, along: y, across: x };
  };
  const land = landProfile(regions, reference, REFERENCE, bearing);
  const edges = outermost(land);
  const made: Profile = {
    origin: at(west, north),
    far: at(west, south),
    length: land.length,
    regions: land.regions.flatMap(({ code, main, whole }) => {
      const others = land.regions.filter((region) => region.code !== code).map((region) => region.whole);
      const [low, high] = [meetingOf(main, others, 'low'), meetingOf(main, others, 'high')];
      return low && high ? [{ code, whole, low, high }] : [];
    }),
    edges,
    lowest: edges.low.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    highest: edges.high.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  };
  profiles.set(regions, (profiles.get(regions) ?? new Map()).set(key, made));
  return made;
}

function outermost({ regions, length }: LandProfile): Edges {
  const edges = { low: new Float32Array(length + 1), high: new Float32Array(length + 1) };
  for (let step = 0; step <= length; step++) {
    const own = regions.map(({ whole }) => whole).filter(({ low }) => !Number.isNaN(low[step]));
    edges.low[step] = Math.min(...own.map(({ low }) => low[step] as number));
    edges.high[step] = Math.max(...own.map(({ high }) => high[step] as number));
  }
  return edges;
}

/** The place of a region's edge nearest to its middle from which no other land lies before the sea or the border. */
function meetingOf({ low, high }: Edges, others: readonly Edges[], side: LeaderSide): Meeting | null {
  let weight = 0;
  let sum = 0;
  low.forEach((value, step) => {
    if (Number.isNaN(value)) return;
    const thick = (high[step] as number) - value;
    weight += thick;
    sum += thick * step;
  });
  if (weight === 0) return null;
  const middle = sum / weight;
  let best: Meeting | null = null;
  let least = Number.POSITIVE_INFINITY;
  low.forEach((_, step) => {
    const own = (side === 'low' ? low : high)[step] as number;
    if (Number.isNaN(own)) return;
    let over = 0;
    for (const other of others) {
      const value = other[side][step] as number;
      const between = side === 'low' ? own - value : value - own;
      if (between > over) over = between;
    }
    const cost = Math.abs(step - middle) + over * 4;
    if (cost < least) {
      least = cost;
      best = { step, over };
    }
  });
  return best;
}
