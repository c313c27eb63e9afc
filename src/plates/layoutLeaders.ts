/**
 * The regions' names around the whole country, beside it and not upon it: each as near its region as its neighbours allow, with a
 * leader to the edge of its land. No name stands on land or on another name, and no leader crosses one.
 */
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../territory/geography';
import { type Edges, type LandProfile, landProfile } from './landProfile';
import { type FitFrame, fittingCamera, mercatorProjection } from './mercatorProjection';
import { spread } from './spread';

/** Around everything, px. */
const EDGE = 2;
/** Pixels of the reference drawing along the country. */
const REFERENCE = 1200;
/** Height of a name, and the air around it, px. */
const LINE = 14;
const AIR = 10;
/** From a name to where its leader turns, from its end to the land, and from the name to its beginning. */
const BEND = 7;
const OFF_LAND = 3;
const CLEAR = 7;
const OFF_NAME = 2;
/** A country smaller than this part of what the box could show has given too much to its names. */
const LEAST_PART = 0.7;
/** A name farther from its place than this, px, is looked for in vain. */
const FARTHEST = 84;

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
  /** Land of others that the worst leader runs over, px. */
  over: number;
  /** How far the worst name stands from its place, along the country, px. */
  off: number;
}

export interface LeadersWanted {
  regions: FeatureCollection;
  bounds: Bounds;
  bearing: 0 | 90;
  width: number;
  height: number;
  /** In any order, by code of region. */
  names: ReadonlyMap<string, { text: string; width: number }>;
  /** Fewer than this say less than none; of a region with few parts every one says something. */
  fewest?: number;
}

/** Of a whole country. */
const FEWEST = 4;

/**
 * As many of the names as there is room for without making the country small: where some must go, it is those farthest from their place.
 * Null where only a few would stay.
 */
export function layoutLeaders(wanted: LeadersWanted): LeaderLayout | null {
  const names = new Map(wanted.names);
  while (names.size >= (wanted.fewest ?? FEWEST)) {
    const tried = layoutAll({ ...wanted, names });
    if ('padding' in tried) return tried;
    if (tried.worst === null) return null;
    names.delete(tried.worst);
  }
  return null;
}

/** All of them; or else which name stands farthest from its place where the country is as small as it may be. */
function layoutAll(wanted: LeadersWanted): LeaderLayout | { worst: string | null } {
  const { bounds, bearing, width, height } = wanted;
  const lying = bearing === 90;
  const padded = (low: number, high: number) =>
    lying ? { top: low, right: EDGE, bottom: high, left: EDGE } : { top: EDGE, right: high, bottom: EDGE, left: low };
  const fitted = (padding: FitFrame['padding']) => fittingCamera(bounds, { width, height, bearing, padding });
  const most = fitted(padded(EDGE, EDGE)).zoom;
  let worst: string | null = null;
  for (let room = EDGE; ; room += 3) {
    const camera = fitted(padded(room, room));
    if (2 ** (camera.zoom - most) < LEAST_PART) return { worst };
    const placed = placeAround(wanted, mercatorProjection(camera));
    worst = placed.worst;
    const { low, high } = placed.beyond;
    if (placed.crowded || low + high > 0) continue;
    // Names and land together stand in the middle of the box.
    const shift = (low - high) / 2;
    const padding = padded(room + shift, room - shift);
    const { names, over, off } = placeAround(wanted, mercatorProjection(fitted(padding)));
    return { padding, names, over, off };
  }
}

const profiles = new WeakMap<FeatureCollection, Map<string, Profile>>();

/** Where a leader meets a region's land, in steps of the reference, and how much land of others it runs over. */
interface Meeting {
  step: number;
  over: number;
}

interface Profile {
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

/** A name on one side: px of the drawing, along and across the country. */
interface Anchor {
  /** Where its leader meets the land. */
  along: number;
  across: number;
  /** Land of others between it and the edge of the country, px. */
  over: number;
  /** How far it stands from the outermost land of its side, px. */
  inside: number;
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

interface Placed {
  names: LeaderName[];
  /** As of the layout. */
  over: number;
  off: number;
  /** How far names and land reach beyond the box, px; negative where there is room left. */
  beyond: Record<LeaderSide, number>;
  /** Its name is the farthest from its place, by code. */
  worst: string | null;
  /** There are more names, or some farther off, than can be read. */
  crowded: boolean;
}

function placeAround(
  { regions, bounds, bearing, width, height, names }: LeadersWanted,
  { project }: ReturnType<typeof mercatorProjection>,
): Placed {
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
    .flatMap((region): Candidate[] => {
      const { code } = region;
      const name = names.get(code);
      const anchor = (side: LeaderSide): Anchor => {
        const { step, over } = region[side];
        const edge = region.whole[side][step] as number;
        const inside = Math.abs(edge - (side === 'low' ? profile.lowest : profile.highest)) * scale;
        return { along: along(step), across: across(edge), over: over * scale, inside };
      };
      return name
        ? [{ code, ...name, takes: lying ? name.width + AIR : LINE, low: anchor('low'), high: anchor('high') }]
        : [];
    })
    .sort((a, b) => a.low.along + a.high.along - b.low.along - b.high.along);
  const sides = chooseSides(candidates, lying);
  const edge = (side: LeaderSide, from: number, to: number): number => {
    let far = side === 'low' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const [first, last] = [Math.max(0, stepAt(from)), Math.min(profile.length, stepAt(to))];
    for (let step = first; step <= last; step++) {
      const value = across(profile.edges[side][step] as number);
      if (side === 'low' ? value < far : value > far) far = value;
    }
    return far;
  };

  const result: LeaderName[] = [];
  let crowded = false;
  let worst: string | null = null;
  let farthest = 0;
  const beyond = {
    low: EDGE - across(profile.lowest),
    high: across(profile.highest) + EDGE - room.across,
  };
  for (const side of ['low', 'high'] as const) {
    const own = candidates.filter((_, index) => sides[index] === side);
    const separations = own.map(({ takes }, index) => (takes + (own[index - 1]?.takes ?? takes)) / 2);
    const first = (own[0]?.takes ?? 0) / 2;
    const last = (own.at(-1)?.takes ?? 0) / 2;
    const needed = separations.slice(1).reduce((sum, separation) => sum + separation, first + last);
    if (needed > room.along) crowded = true;
    const places = spread(
      own.map((one) => one[side].along),
      separations,
      first,
      room.along - last,
    );
    const outward = side === 'low' ? -1 : 1;
    const edges = own.map((one, index) => {
      const place = places[index] as number;
      const half = one.takes / 2;
      const from = Math.min(place - half, one[side].along);
      const to = Math.max(place + half, one[side].along);
      const turns = Math.abs(place - one[side].along) > 1;
      const reach = edge(side, from, to);
      return (Number.isFinite(reach) ? reach : one[side].across) + outward * (CLEAR + (turns ? BEND : 0));
    });
    const spans = own.map((one, index): Span => {
      const place = places[index] as number;
      const half = one.takes / 2;
      const meets = one[side].along;
      return { from: place - half, to: place + half, leader: [Math.min(place, meets), Math.max(place, meets)] };
    });
    // A low edge grows outward towards less.
    const settled = settleRows(
      spans,
      edges.map((inner) => inner * outward),
    ).map((inner) => inner * outward);
    own.forEach((one, index) => {
      const place = places[index] as number;
      const inner = settled[index] as number;
      const anchor = one[side];
      const outer = inner + outward * (lying ? LINE : one.width);
      beyond[side] = Math.max(beyond[side], side === 'low' ? -outer : outer - room.across);
      const off = Math.abs(place - anchor.along);
      if (off > farthest) {
        farthest = off;
        worst = one.code;
      }
      const straight = off <= 1;
      const strokes: [number, number][] = [
        [place, inner - outward * OFF_NAME],
        ...(straight ? [] : [[anchor.along, inner - outward * BEND] as [number, number]]),
        [straight ? place : anchor.along, anchor.across + outward * OFF_LAND],
      ];
      const points = strokes.map(([a, b]) =>
        lying ? `${a.toFixed(1)} ${b.toFixed(1)}` : `${b.toFixed(1)} ${a.toFixed(1)}`,
      );
      result.push({
        code: one.code,
        text: one.text,
        width: one.width,
        x: lying ? place : inner,
        y: lying ? (inner + outer) / 2 : place,
        anchor: lying ? 'middle' : side === 'low' ? 'end' : 'start',
        leader: `M${points.join('L')}`,
        side,
      });
    });
  }
  const over = Math.max(0, ...candidates.map((one, index) => one[sides[index] ?? 'low'].over));
  return { names: result, over, off: farthest, beyond, worst, crowded: crowded || farthest > FARTHEST };
}

interface Span {
  /** Of the name, along the country. */
  from: number;
  to: number;
  /** Of its leader. */
  leader: readonly [number, number];
}

/** Names nearer to one row than this, px, stand in it. */
const ROW = 13;

/**
 * How far out each name stands, in the same order, at least as far as `edges`: a name that stands over another's leader
 * is no nearer to the land than that one, and neighbours that are nearly in one row are in one.
 */
function settleRows(spans: readonly Span[], edges: readonly number[]): number[] {
  const settled = [...edges];
  for (let changed = true; changed; ) {
    changed = false;
    const lift = (index: number, to: number) => {
      if ((settled[index] as number) >= to) return;
      settled[index] = to;
      changed = true;
    };
    spans.forEach(({ leader }, index) => {
      const own = settled[index] as number;
      spans.forEach(({ from, to }, other) => {
        if (other !== index && leader[0] < to && leader[1] > from) lift(other, own);
      });
      const next = settled[index + 1];
      if (next === undefined || Math.abs(next - own) >= ROW) return;
      lift(index, next);
      lift(index + 1, own);
    });
  }
  return settled;
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

const SIDES = ['low', 'high'] as const;

/**
 * On which side each stands, so that as little as possible is displaced and no leader runs over other land. In the order given.
 * A name at the outermost land would cost the country its size; inland is taken only where the sea has no room.
 */
function chooseSides(candidates: readonly Candidate[], lying: boolean): LeaderSide[] {
  const inland = lying ? 'low' : 'high';
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
        const { over, inside } = candidate[side];
        const beyond = lying ? Math.max(0, CLEAR + LINE - inside) : 0;
        const cost = way.cost + crowding + (over * 9) ** 2 + beyond ** 2 + (side === inland ? 1 : 0);
        const sides = [...way.sides, side];
        const state = sides.slice(-2).join();
        if (cost < (next.get(state)?.cost ?? Number.POSITIVE_INFINITY)) next.set(state, { cost, sides });
      }
    }
    ways = [...next.values()];
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).sides;
}
