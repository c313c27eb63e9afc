/**
 * The regions' names around the whole country, beside it and not upon it: each as near its region as its neighbours allow, with a
 * leader to the edge of its land. No name stands on land or on another name, and no leader crosses one.
 */
import type { FeatureCollection } from 'geojson';
import type { Bounds } from '../territory/geography';
import { type LeaderSide, profileOf } from './leaderLand';
import { type Span, settleRows } from './leaderRows';
import { type Anchor, type Candidate, CLEAR, chooseSides, LINE } from './leaderSides';
import { type FitFrame, fittingCamera, mercatorProjection } from './mercatorProjection';
import { spread } from './spread';

/** Around everything, px. */
const EDGE = 2;
/** Around a name, px. */
const AIR = 10;
/** From a name to where its leader turns, from its end to the land, and from the name to its beginning. */
const BEND = 7;
const OFF_LAND = 3;
const OFF_NAME = 2;
/** A country smaller than this part of what the box could show has given too much to its names. */
const LEAST_PART = 0.7;
/** A name farther from its place than this, px, is looked for in vain. */
const FARTHEST = 84;

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
