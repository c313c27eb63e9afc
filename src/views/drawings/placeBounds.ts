/** What a map must show of a place. Degrees, WGS84. */
import type { Atlas } from '../../state/atlas';
import { comunasOfPlace } from '../../state/places';
import type { PlaceRef } from '../../state/view';
import { type Bounds, boundsOfComunas, type Geography } from '../../territory/geography';
import type { DivisionId } from '../../territory/units';

/** From Mexico's north to Cape Horn. */
export const LATIN_AMERICA: Bounds = [-116, -56, -34, 32];
/** Chile standing, with its sea and the border. */
export const STANDING_CHILE: Bounds = [-76, -56, -66, -17.3];

/** Chile lying down, from its western capes to its eastern border. */
export const LYING_CHILE: Bounds = [-75.8, -56, -66.3, -17.4];

/** A Chilean region or province. */
export function boundsOfPlace(place: PlaceRef, division: DivisionId, atlas: Atlas, geography: Geography): Bounds {
  const cuts = comunasOfPlace(place, atlas.territory, division).map(
    (index) => atlas.territory.comunas[index]?.cut ?? '',
  );
  return boundsOfComunas(geography, cuts) ?? pointBounds(cuts, atlas) ?? LATIN_AMERICA;
}

/** Around the points of comunas, where their outlines could not be had. */
export function pointBounds(cuts: readonly string[], atlas: Atlas): Bounds | null {
  const points = cuts.flatMap((cut) => atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1] ?? []);
  return points.length > 0 ? boundsAround(points, 0.2) : null;
}

export function boundsAround(points: readonly { lon: number; lat: number }[], margin: number): Bounds {
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  return [
    Math.min(...lons) - margin,
    Math.min(...lats) - margin,
    Math.max(...lons) + margin,
    Math.max(...lats) + margin,
  ];
}
