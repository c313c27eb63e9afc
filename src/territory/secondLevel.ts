/** Second-level units of a country abroad (departments, municipalities), where an installation put them: drawn, never counted. */
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import {
  centroidOf,
  checkLayers,
  type FileFailure,
  loadJson,
  type Request,
  ringsOf,
  type UnitProperties,
} from './geography';

export interface SecondLevel {
  /** The borders between units, each once. */
  borders: MultiLineString;
  /** A point inside the largest part of every unit, degrees; the largest units first, so that they are named first. */
  names: readonly { country: string; name: string; lon: number; lat: number }[];
}

/** Loads the installed units of a country (ISO 3166-1 alpha-2). Never throws. */
export async function loadSecondLevel(
  baseUrl: string,
  iso2: string,
  request?: Request,
): Promise<{ status: 'ok'; units: SecondLevel } | FileFailure> {
  const loaded = await loadJson(baseUrl, `geo/installed/second-level-${iso2}.topojson`, request);
  const checked = checkLayers(loaded, { districts: 'name' });
  if (checked.status === 'failed') return checked;
  const { topology } = checked;
  const districts = topology.objects.districts as GeometryCollection<UnitProperties>;
  const sized = feature(topology, districts).features.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const longest = Math.max(...ringsOf(geometry).map((ring) => extentOf(ring as [number, number][])));
    return [{ extent: longest, name: properties.name, ...centroidOf(geometry) }];
  });
  sized.sort((one, other) => other.extent - one.extent);
  return {
    status: 'ok',
    units: {
      borders: mesh(topology, districts, (one, other) => one !== other),
      names: sized.map(({ name, lon, lat }) => ({ country: iso2, name, lon, lat })),
    },
  };
}

/** Square degrees of the box around a ring: enough to say which unit is larger. */
function extentOf(ring: readonly [number, number][]): number {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return (east - west) * (north - south);
}
