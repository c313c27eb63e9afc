/** Which comunas lie beside each other, and how far they are apart. */
import type { Territory } from '../territory/units';

/** Mean radius of the Earth, km. */
const EARTH = 6371;

/** What does not change as long as the territory does not: asked for at every step, worked out once. */
interface Ground {
  neighbours: readonly (readonly number[])[];
  /** Representative points on a sphere of radius one: x, y and z of each comuna in turn. */
  points: Float64Array;
}
const grounds = new WeakMap<Territory, Ground>();

function groundOf(territory: Territory): Ground {
  const known = grounds.get(territory);
  if (known) return known;
  const radians = Math.PI / 180;
  const ground: Ground = {
    neighbours: territory.comunas.map(({ neighbours }) =>
      neighbours.flatMap((cut) => territory.indexOf.get(cut) ?? []),
    ),
    points: Float64Array.from(
      territory.comunas.flatMap(({ lat, lon }) => [
        Math.cos(lat * radians) * Math.cos(lon * radians),
        Math.cos(lat * radians) * Math.sin(lon * radians),
        Math.sin(lat * radians),
      ]),
    ),
  };
  grounds.set(territory, ground);
  return ground;
}

/** The comunas (indices) that share a border on land with one. */
export function neighboursOf(index: number, territory: Territory): readonly number[] {
  return groundOf(territory).neighbours[index] ?? [];
}

/** Great-circle distance between the representative points of two comunas (indices), km. */
export function distanceKm(one: number, other: number, territory: Territory): number {
  return arcKm(chordSquared(groundOf(territory).points, one, other));
}

/** Which of some comunas (indices) lies nearest to one, and how far away, km; the first of equals, null among none. */
export function nearestAmong(
  comunas: readonly number[],
  to: number,
  territory: Territory,
): { index: number; km: number } | null {
  const { points } = groundOf(territory);
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const index of comunas) {
    const chord = chordSquared(points, index, to);
    if (chord < least) {
      least = chord;
      nearest = index;
    }
  }
  return nearest === -1 ? null : { index: nearest, km: arcKm(least) };
}

/** Who is nearer over the ground is nearer straight through it: comparing needs no arc. */
function chordSquared(points: Float64Array, one: number, other: number): number {
  const x = (points[3 * one] as number) - (points[3 * other] as number);
  const y = (points[3 * one + 1] as number) - (points[3 * other + 1] as number);
  const z = (points[3 * one + 2] as number) - (points[3 * other + 2] as number);
  return x * x + y * y + z * z;
}

function arcKm(squared: number): number {
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}
