/** Where the glyph of each experience points to. Arithmetic on points only, so that boundaries never move an anchor. */
import type { Experience } from '../catalog/schema';
import { SCALES } from '../catalog/vocabulary';
import { isChilean, type Reach } from '../territory/reach';
import { type Comuna, DIVISION_IDS, type DivisionId, type Territory } from '../territory/units';
import { drawnScaleOf } from './drawnScale';

export interface Anchor {
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  /** What it stands on: the seat, its only comuna, the middle of its comunas, the comuna nearest to it, its places, a unit abroad. */
  basis: 'seat' | 'comuna' | 'middle' | 'nearest' | 'places' | 'unit';
}

interface Point {
  lon: number;
  lat: number;
}

/** Anchors nearer than this, in degrees, count as the same. */
const SAME = 0.15;

/**
 * One anchor for each experience, by id; experiences that the report does not place have none.
 * `centroids` gives a point of every country and unit abroad by ISO code.
 * Experiences with the same anchor share the territory out among them from north to south, so that each can be pointed to.
 */
export function placeExperiences(
  experiences: readonly Experience[],
  reach: readonly Reach[],
  territory: Territory,
  centroids: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Anchor> {
  const placed: { experience: Experience; members: readonly Comuna[]; anchor: Anchor }[] = [];
  experiences.forEach((experience, row) => {
    const members = [...(reach[row]?.comunas ?? [])].map((index) => territory.comunas[index]).filter((one) => !!one);
    const anchor = anchorOf(experience, members, territory, centroids);
    if (anchor) placed.push({ experience, members, anchor });
  });

  const groups: (typeof placed)[] = [];
  for (const entry of placed) {
    const group = groups.find(([first]) => first && near(first.anchor, entry.anchor));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const anchors = new Map<string, Anchor>();
  for (const group of groups) {
    // Who has a seat keeps it, the finest scale first; the others make room.
    const order = [...group].sort(
      (a, b) => Number(b.anchor.basis === 'seat') - Number(a.anchor.basis === 'seat') || fineness(a) - fineness(b),
    );
    const first = order[0];
    const keeps = first && (order.length === 1 || first.anchor.basis === 'seat') ? first : null;
    if (keeps) anchors.set(keeps.experience.id, keeps.anchor);
    const moved = order.filter((entry) => entry !== keeps);
    moved.forEach((entry, position) => {
      anchors.set(
        entry.experience.id,
        shareOf(entry.members, position, moved.length, keeps?.anchor ?? null) ?? entry.anchor,
      );
    });
  }
  return anchors;
}

function fineness({ experience }: { experience: Experience }): number {
  const scale = drawnScaleOf(experience);
  return scale ? SCALES.indexOf(scale) : SCALES.length;
}

function near(a: Point, b: Point): boolean {
  return Math.abs(a.lon - b.lon) < SAME && Math.abs(a.lat - b.lat) < SAME;
}

function anchorOf(
  experience: Experience,
  members: readonly Comuna[],
  territory: Territory,
  centroids: ReadonlyMap<string, Point>,
): Anchor | null {
  const seat = experience.seat ? pointOfUnit(experience.seat.code, territory, centroids) : null;
  if (seat) return { ...seat, basis: 'seat' };
  const [first] = members;
  if (first) {
    if (members.length === 1) {
      // A place named within its one comuna says more than the comuna's seat.
      const [named] = experience.places;
      return named
        ? { lon: named.lon, lat: named.lat, basis: 'places' }
        : { lon: first.lon, lat: first.lat, basis: 'comuna' };
    }
    // Across regions it points into the one that holds most of it, never onto the border between them.
    const main = largestRegion(members);
    if (main.length === members.length) return { ...middleOf(members), basis: 'middle' };
    const nearest = nearestOf(main, middleOf(main)) ?? first;
    return { lon: nearest.lon, lat: nearest.lat, basis: 'nearest' };
  }
  if (experience.places.length > 0) {
    const nearest = nearestOf(experience.places, middleOf(experience.places));
    return nearest ? { lon: nearest.lon, lat: nearest.lat, basis: 'places' } : null;
  }
  const units = experience.territory
    .filter((unit) => !isChilean(unit.code))
    .map((unit) => centroids.get(unit.code))
    .filter((point) => point !== undefined);
  return units.length > 0 ? { ...middleOf(units), basis: 'unit' } : null;
}

/** A point of a comuna (CUT) or of a unit abroad (ISO). */
export function pointOfUnit(code: string, territory: Territory, centroids: ReadonlyMap<string, Point>): Point | null {
  const index = territory.indexOf.get(code);
  const comuna = index === undefined ? undefined : territory.comunas[index];
  const point = comuna ?? centroids.get(code);
  return point ? { lon: point.lon, lat: point.lat } : null;
}

/**
 * The share that falls to one of several experiences when their comunas are cut into bands from north to south;
 * where one of them stays at its seat, the band nearest to that seat stays free.
 */
function shareOf(members: readonly Comuna[], position: number, shares: number, taken: Point | null): Anchor | null {
  const bands = taken ? shares + 1 : shares;
  if (members.length < bands || bands < 2) return null;
  const ordered = [...members].sort((a, b) => b.lat - a.lat);
  const points = Array.from({ length: bands }, (_, band) => {
    const from = Math.floor((band * ordered.length) / bands);
    const to = Math.floor(((band + 1) * ordered.length) / bands);
    const slice = ordered.slice(from, to);
    return nearestOf(slice, middleOf(slice));
  }).filter((point) => point !== null);
  const besideSeat = taken ? nearestOf(points, taken) : null;
  const free = points.filter((point) => point !== besideSeat);
  const point = free[position];
  return point ? { lon: point.lon, lat: point.lat, basis: 'nearest' } : null;
}

/** The members that lie in the region, of the newest division, with most of them. */
function largestRegion(members: readonly Comuna[]): Comuna[] {
  const newest = DIVISION_IDS[DIVISION_IDS.length - 1] as DivisionId;
  const byRegion = new Map<string, Comuna[]>();
  for (const comuna of members) {
    const group = byRegion.get(comuna.region[newest]);
    if (group) group.push(comuna);
    else byRegion.set(comuna.region[newest], [comuna]);
  }
  return [...byRegion.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { lon, lat }) => ({ lon: total.lon + lon, lat: total.lat + lat }), {
    lon: 0,
    lat: 0,
  });
  return { lon: sum.lon / points.length, lat: sum.lat / points.length };
}

function nearestOf<Candidate extends Point>(candidates: readonly Candidate[], to: Point): Candidate | null {
  // A degree of longitude shrinks towards the pole.
  const shrink = Math.cos((to.lat * Math.PI) / 180);
  const distance = (point: Point) => Math.hypot((point.lon - to.lon) * shrink, point.lat - to.lat);
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate),
    null,
  );
}
