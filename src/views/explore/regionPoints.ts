import { isFarOut } from '../../plates/islands';
import type { DivisionId, Territory } from '../../territory/units';

export interface RegionPoint {
  code: string;
  name: string;
  shortName: string;
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
}

/** A point of every region, from north to south: the mean of its comunas on the mainland. */
export function regionPointsOf(territory: Territory, division: DivisionId): RegionPoint[] {
  return territory.divisions[division].regions.map(({ code, name, shortName, comunas }) => {
    const points = comunas
      .flatMap((index) => territory.comunas[index] ?? [])
      .filter(({ lon, lat }) => !isFarOut(lon, lat));
    const lon = points.reduce((sum, point) => sum + point.lon, 0) / points.length;
    const lat = points.reduce((sum, point) => sum + point.lat, 0) / points.length;
    return { code, name, shortName, lon, lat };
  });
}
