/** Second-level units of a country abroad (departments, municipalities), where an installation put them: drawn, never counted. */
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import {
  type ChileMeta,
  centroidOf,
  checkLayers,
  checkMeta,
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
  credit: Credit;
}

/** Whose boundaries they are. */
export type Credit = Pick<ChileMeta, 'source' | 'licence' | 'year'>;

/** The description of the installed units of a country. Never throws. */
export async function loadSecondLevelCredit(
  baseUrl: string,
  iso2: string,
  request?: Request,
): Promise<{ status: 'ok'; credit: Credit } | FileFailure> {
  const checked = checkMeta(await loadJson(baseUrl, `${fileOf(iso2)}.meta.json`, request));
  return checked.status === 'ok' ? { status: 'ok', credit: checked.meta } : checked;
}

function fileOf(iso2: string): string {
  return `geo/installed/second-level-${iso2}`;
}

/** Loads the installed units of a country (ISO 3166-1 alpha-2). Never throws. */
export async function loadSecondLevel(
  baseUrl: string,
  iso2: string,
  request?: Request,
): Promise<{ status: 'ok'; units: SecondLevel } | FileFailure> {
  const [loaded, described] = await Promise.all([
    loadJson(baseUrl, `${fileOf(iso2)}.topojson`, request),
    loadSecondLevelCredit(baseUrl, iso2, request),
  ]);
  const checked = checkLayers(loaded, { districts: 'name' });
  if (checked.status === 'failed') return checked;
  // Without a word on whose they are, they may not be shown.
  if (described.status === 'failed') return described;
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
      credit: described.credit,
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
