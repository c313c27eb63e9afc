/**
 * The regions' names around the whole country, beside it and not upon it: each as near its region as its neighbours allow, with a
 * leader to the edge of its land. No name stands on land or on another name, and no leader crosses one.
 */
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../territory/geography';
import { type Edges, type LandProfile, landProfile } from './landProfile';
import { type FitFrame, fittingCamera, mercatorProjection } from './mercatorProjection';
import { spread } from './spread';

/** Pixels of the reference drawing along the country. */
const REFERENCE = 1200;
/** Height of a name, and the air around it, px. */
const LINE = 15;
const AIR = 10;
/** From a name to where its leader turns, from its end to the land, and from the name to its beginning. */
const BEND = 9;
const OFF_LAND = 3;
const CLEAR = 9;
const OFF_NAME = 2;
/** A country smaller than this part of what the box could show has given too much to its names. */
const LEAST_PART = 0.6;

export type LeaderSide = 'low' | 'high';

export interface LeaderName {
  code: string;
  text: string;
  /** Middle of the name, px. */
  x: number;
  y: number;
  width: number;
  anchor: 'start' | 'middle' | 'end';
  /** SVG path from the name to the land. */
  leader: string;
  side: LeaderSide;
}

export interface LeaderLayout {
  padding: FitFrame['padding'];
  names: readonly LeaderName[];
}

export interface LeadersWanted {
  regions: FeatureCollection;
  bounds: Bounds;
  bearing: 0 | 90;
  width: number;
  height: number;
  /** In any order, by code of region. */
  names: ReadonlyMap<string, { text: string; width: number }>;
}

/** Null where the box has no room for all of them: then the map has names of its own, or none. */
export function layoutLeaders(wanted: LeadersWanted): LeaderLayout | null {
  const { bounds, bearing, width, height } = wanted;
  let padding = { top: 4, right: 4, bottom: 4, left: 4 };
  const most = fittingCamera(bounds, { width, height, bearing, padding }).zoom;
  for (let round = 0; round < 8; round++) {
    const camera = fittingCamera(bounds, { width, height, bearing, padding });
    if (2 ** (camera.zoom - most) < LEAST_PART) return null;
    const placed = placeAround(wanted, mercatorProjection(camera));
    if (!placed) return null;
    const { low, high } = placed.beyond;
    if (low <= 0.5 && high <= 0.5) return { padding, names: placed.names };
    const more = { low: Math.max(0, Math.ceil(low)), high: Math.max(0, Math.ceil(high)) };
    padding =
      bearing === 90
        ? { ...padding, top: padding.top + more.low, bottom: padding.bottom + more.high }
        : { ...padding, left: padding.left + more.low, right: padding.right + more.high };
  }
  return null;
}

const profiles = new WeakMap<FeatureCollection, Map<string, Profile>>();

interface Profile extends LandProfile {
  /** Where a point of the drawing stands in the reference. */
  origin: { lon: number; lat: number; along: number; across: number };
  far: { lon: number; lat: number; along: number };
}

/** Kept as long as the boundaries are. */
function profileOf(regions: FeatureCollection, bounds: Bounds, bearing: 0 | 90): Profile {
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
  const made = {
    ...landProfile(regions, reference, REFERENCE, bearing),
    origin: at(west, north),
    far: at(west, south),
  };
  profiles.set(regions, (profiles.get(regions) ?? new Map()).set(key, made));
  return made;
}

/** A name on one side: px of the drawing, along and across the country. */
interface Anchor {
  /** Where its leader meets the land. */
  along: number;
  across: number;
  /** Land of others between it and the edge of the country, px. */
  over: number;
}

interface Candidate {
  code: string;
  text: string;
  width: number;
  /** What it takes along the country. */
  takes: number;
  low: Anchor;
  high: Anchor;
}

function placeAround(
  { regions, bounds, bearing, width, height, names }: LeadersWanted,
  { project }: ReturnType<typeof mercatorProjection>,
): { names: LeaderName[]; beyond: Record<LeaderSide, number> } | null {
  const profile = profileOf(regions, bounds, bearing);
  const lying = bearing === 90;
  const shown = (lon: number, lat: number) => {
    const { x, y } = project(lon, lat);
    return lying ? { along: x, across: y } : { along: y, across: x };
  };
  // Both drawings are the same but for their size and place.
  const [start, end] = [shown(profile.origin.lon, profile.origin.lat), shown(profile.far.lon, profile.far.lat)];
  const scale = (end.along - start.along) / (profile.far.along - profile.origin.along);
  const along = (step: number) => start.along + (step - profile.origin.along) * scale;
  const across = (value: number) => start.across + (value - profile.origin.across) * scale;
  const stepAt = (place: number) => Math.round(profile.origin.along + (place - start.along) / scale);

  const room = lying ? { along: width, across: height } : { along: height, across: width };
  const candidates = profile.regions
    .flatMap(({ code, main, whole }): Candidate[] => {
      const name = names.get(code);
      const others = profile.regions.filter((region) => region.code !== code).map((region) => region.whole);
      const anchor = (side: LeaderSide): Anchor | null => {
        const best = bestStep(main, others, side);
        return (
          best && { along: along(best.step), across: across(whole[side][best.step] as number), over: best.over * scale }
        );
      };
      const [low, high] = [anchor('low'), anchor('high')];
      return name && low && high ? [{ code, ...name, takes: lying ? name.width + AIR : LINE, low, high }] : [];
    })
    .sort((a, b) => a.low.along + a.high.along - b.low.along - b.high.along);
  const sides = chooseSides(candidates, lying ? 'low' : 'high');
  const edge = (side: LeaderSide, from: number, to: number): number => {
    let far = side === 'low' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const [first, last] = [Math.max(0, stepAt(from)), Math.min(profile.length, stepAt(to))];
    for (const { whole } of profile.regions) {
      for (let step = first; step <= last; step++) {
        const value = across(whole[side][step] as number);
        if (side === 'low' ? value < far : value > far) far = value;
      }
    }
    return far;
  };

  const result: LeaderName[] = [];
  const beyond = { low: 0, high: 0 };
  for (const side of ['low', 'high'] as const) {
    const own = candidates.filter((_, index) => sides[index] === side);
    const separations = own.map(({ takes }, index) => (takes + (own[index - 1]?.takes ?? takes)) / 2);
    const first = (own[0]?.takes ?? 0) / 2;
    const last = (own.at(-1)?.takes ?? 0) / 2;
    const needed = separations.slice(1).reduce((sum, separation) => sum + separation, first + last);
    if (needed > room.along) return null;
    const places = spread(
      own.map((one) => one[side].along),
      separations,
      first,
      room.along - last,
    );
    const outward = side === 'low' ? -1 : 1;
    const farther = side === 'low' ? Math.min : Math.max;
    // The inner edge of each name, and of those in one row with it.
    const edges = own.map((one, index) => {
      const place = places[index] as number;
      const half = one.takes / 2;
      const from = Math.min(place - half, one[side].along);
      const to = Math.max(place + half, one[side].along);
      const turns = Math.abs(place - one[side].along) > 1;
      const reach = edge(side, from, to);
      return (Number.isFinite(reach) ? reach : one[side].across) + outward * (CLEAR + (turns ? BEND : 0));
    });
    for (const row of rowsOf(places, separations)) {
      const common = farther(...row.map((index) => edges[index] as number));
      for (const index of row) {
        const one = own[index] as Candidate;
        const place = places[index] as number;
        const anchor = one[side];
        const outer = common + outward * (lying ? LINE : one.width);
        beyond[side] = Math.max(beyond[side], side === 'low' ? -outer : outer - room.across);
        const middle = common + (outward * (lying ? LINE : one.width)) / 2;
        const turn = common - outward * BEND;
        const strokes: [number, number][] = [[place, common - outward * OFF_NAME]];
        if (Math.abs(place - anchor.along) > 1) strokes.push([anchor.along, turn]);
        strokes.push([place === anchor.along ? place : anchor.along, anchor.across + outward * OFF_LAND]);
        const points = strokes.map(([a, b]) =>
          lying ? `${a.toFixed(1)} ${b.toFixed(1)}` : `${b.toFixed(1)} ${a.toFixed(1)}`,
        );
        result.push({
          code: one.code,
          text: one.text,
          width: one.width,
          x: lying ? place : common,
          y: lying ? middle : place,
          anchor: lying ? 'middle' : side === 'low' ? 'end' : 'start',
          leader: `M${points.join('L')}`,
          side,
        });
      }
    }
  }
  return { names: result, beyond };
}

/** The place of a region's edge nearest to its middle from which no other land lies before the sea or the border. */
function bestStep(
  { low, high }: Edges,
  others: readonly Edges[],
  side: LeaderSide,
): { step: number; over: number } | null {
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
  let best: { step: number; over: number } | null = null;
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

const SIDES = ['low', 'high'] as const;

/**
 * On which side each stands, so that as little as possible is displaced and no leader runs over other land. In the order given.
 * `inland`: the side taken only where the sea has no room.
 */
function chooseSides(candidates: readonly Candidate[], inland: LeaderSide): LeaderSide[] {
  const crowd = (a: Candidate | undefined, b: Candidate, side: LeaderSide) =>
    a ? Math.max(0, (a.takes + b.takes) / 2 - Math.abs(b[side].along - a[side].along)) ** 2 : 0;
  let ways: { cost: number; sides: LeaderSide[] }[] = [{ cost: 0, sides: [] }];
  candidates.forEach((candidate, index) => {
    const next = new Map<string, { cost: number; sides: LeaderSide[] }>();
    for (const way of ways) {
      for (const side of SIDES) {
        const before = [1, 2].flatMap((back) =>
          way.sides[index - back] === side ? crowd(candidates[index - back], candidate, side) : [],
        );
        const crowding = before.reduce((sum, one) => sum + one, 0);
        const cost = way.cost + crowding + (candidate[side].over * 3) ** 2 + (side === inland ? 1 : 0);
        const sides = [...way.sides, side];
        const state = sides.slice(-2).join();
        if (cost < (next.get(state)?.cost ?? Number.POSITIVE_INFINITY)) next.set(state, { cost, sides });
      }
    }
    ways = [...next.values()];
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).sides;
}

/** Positions of names that touch: they stand in one row. */
function rowsOf(places: readonly number[], separations: readonly number[]): number[][] {
  const rows: number[][] = [];
  places.forEach((place, index) => {
    const touches = index > 0 && place - (places[index - 1] as number) < (separations[index] as number) + 0.5;
    if (touches) rows.at(-1)?.push(index);
    else rows.push([index]);
  });
  return rows;
}
