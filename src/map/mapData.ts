/** What the map is fed with: plain data, made once for a division and once for a set of experiences. */
import area from '@turf/area';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { drawnScaleOf } from '../analysis/drawnScale';
import type { Experience } from '../catalog/schema';
import type { Scale } from '../catalog/vocabulary';
import type { LanguageId } from '../i18n/text';
import { innermostPoint } from '../plates/labelPlacement';
import {
  type Areas,
  approximateComunas,
  comunaBordersOf,
  divisionLayers,
  featuresOf,
  type Geography,
  innerBordersOf,
  mergedCountries,
  mergedOutline,
  mergedUnits,
  outerBorderOf,
} from '../territory/geography';
import { isChilean, type Reach } from '../territory/reach';
import type { SecondLevel } from '../territory/secondLevel';
import type { DivisionId, Territory } from '../territory/units';

export interface ComunaPoint {
  cut: string;
  name: string;
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  population: number;
  /** The most populous comuna of its province: named as a town while comunas have no room. */
  town: boolean;
  /** The point is the seat town, not just a point inside. */
  seat: boolean;
}

/** The land itself, in one division. Made once and shared: the map compares it by identity. */
export interface MapGround {
  division: DivisionId;
  /** CUT codes of the comunas whose boundary is approximate: their borders are dashed hairlines. */
  approximateComunas: ReadonlySet<string>;
  countries: Areas<'countries'>;
  units: Areas<'units'>;
  lakes: Areas<'lakes'>;
  comunas: Areas<'comunas'>;
  provinces: Areas<'provinces2018'>;
  regions: Areas<'regions2018'>;
  borders: Readonly<
    Record<
      | 'countries'
      | 'coastAbroad'
      | 'units'
      | 'comunas'
      | 'approximateComunas'
      | 'districts'
      | 'provinces'
      | 'regions'
      | 'coast',
      MultiLineString
    >
  >;
  comunaPoints: readonly ComunaPoint[];
  /** Second-level units abroad, largest first; none unless they are installed and asked for. */
  districtNames: readonly (MapPoint & { country: string; name: string })[];
  unitNames: readonly (MapPoint & { level: 'region' | 'province'; code: string; name: string })[];
}

export interface MapPoint {
  lon: number;
  lat: number;
}

export interface MapExperience {
  id: string;
  /** Finest of its scales; null where the report gives none. */
  scale: Scale | null;
  /** CUT codes of the comunas reached. */
  comunas: readonly string[];
  /** One outline around everything reached in Chile and abroad; null where nothing has an outline. */
  outline: MultiPolygon | null;
  /** True where the outline lies outside Chile. */
  abroad: boolean;
  /** Points of the comunas that a union binds, each once; empty for coarser reach. */
  members: readonly (MapPoint & { name: string })[];
  seat: MapPoint | null;
  /** Named places: cities abroad, neighbourhoods, areas without a border. */
  points: readonly (MapPoint & { approximate: boolean })[];
}

/** How far names go: by zoom, or none at all. */
export type MapLabels = 'by-zoom' | 'none';

export interface MapData {
  ground: MapGround;
  experiences: readonly MapExperience[];
  hovered: string | null;
  selected: string | null;
  /** CUT codes named first and larger, with their population. */
  focusComunas: readonly string[];
  /** ISO 3166-1 codes of the countries drawn as this land; the rest are neighbours. */
  focusCountries: readonly string[];
  language: LanguageId;
  labels: MapLabels;
}

/**
 * The land in one division. Keep the result: giving the same one again costs the map nothing.
 * @param districts second-level units abroad to draw besides
 */
export function mapGroundOf(
  geography: Geography,
  territory: Territory,
  division: DivisionId,
  districts: SecondLevel | null,
): MapGround {
  const { provinces, regions } = divisionLayers(division);
  const largest = new Map<string, number>();
  territory.comunas.forEach((comuna, index) => {
    const province = comuna.province[division];
    const best = largest.get(province);
    const bestPopulation = best === undefined ? -1 : (territory.comunas[best]?.population ?? -1);
    // In the province of Santiago several comunas are larger than the one that gives the city its name.
    if (
      comuna.cut === '13101' ||
      (comuna.population > bestPopulation && territory.comunas[best ?? -1]?.cut !== '13101')
    ) {
      largest.set(province, index);
    }
  });
  const towns = new Set(largest.values());
  // Chile's own file draws its outline finer than the continent's: one of the two, never both.
  const drawnFiner = geography.chile.status === 'ok' ? 'CL' : null;
  const comunaBorders = comunaBordersOf(geography);
  let names: MapGround['unitNames'] | null = null;
  return {
    division,
    approximateComunas: approximateComunas(geography),
    countries: featuresOf(geography, 'countries'),
    units: featuresOf(geography, 'units'),
    lakes: featuresOf(geography, 'lakes'),
    comunas: featuresOf(geography, 'comunas'),
    provinces: featuresOf(geography, provinces),
    regions: featuresOf(geography, regions),
    borders: {
      countries: innerBordersOf(geography, 'countries', drawnFiner),
      coastAbroad: outerBorderOf(geography, 'countries', drawnFiner),
      units: innerBordersOf(geography, 'units'),
      comunas: comunaBorders.surveyed,
      approximateComunas: comunaBorders.approximate,
      districts: districts?.borders ?? { type: 'MultiLineString', coordinates: [] },
      provinces: innerBordersOf(geography, provinces),
      regions: innerBordersOf(geography, regions),
      coast: outerBorderOf(geography, regions),
    },
    comunaPoints: territory.comunas.map((comuna, index) => ({
      cut: comuna.cut,
      name: comuna.name,
      lon: comuna.lon,
      lat: comuna.lat,
      population: comuna.population,
      town: towns.has(index),
      seat: comuna.point === 'seat',
    })),
    districtNames: districts?.names ?? [],
    get unitNames() {
      names ??= unitNamesOf(geography, territory, division);
      return names;
    },
  };
}

/** Where the name of every region and province stands. Searching that is slow, so that only who names them asks for it. */
function unitNamesOf(geography: Geography, territory: Territory, division: DivisionId): MapGround['unitNames'] {
  const { provinces, regions } = divisionLayers(division);
  return (['regions', 'provinces'] as const).flatMap((level) =>
    featuresOf(geography, level === 'regions' ? regions : provinces).features.map(({ geometry, properties }) => ({
      ...innermostPoint(geometry),
      code: properties.code,
      level: level === 'regions' ? ('region' as const) : ('province' as const),
      name: territory.divisions[division].byCode.get(properties.code)?.shortName ?? properties.name,
    })),
  );
}

/** Beyond this many members a union is a region in all but name, and its ligaments would only be a fan. */
const MOST_LIGAMENTS = 24;

/** An experience as the map draws it. `centroids` gives a point of every unit abroad by ISO code. */
export function mapExperienceOf(
  experience: Experience,
  reach: Reach,
  territory: Territory,
  geography: Geography,
  centroids: ReadonlyMap<string, MapPoint>,
): MapExperience {
  const scale = drawnScaleOf(experience);
  const comunas = [...reach.comunas].map((index) => territory.comunas[index]).filter((comuna) => comuna !== undefined);
  const cuts = comunas.map(({ cut }) => cut);
  const chilean = cuts.length > 0 ? mergedOutline(geography, cuts) : null;
  // A province deduced from a city that the report names is not a reach: the city's own point says it better.
  const unitsAbroad = experience.territory.filter(
    ({ code, basis }) => !isChilean(code) && (basis === 'named' || experience.places.length === 0),
  );
  const abroad =
    mergedUnits(
      geography,
      unitsAbroad.filter(({ level }) => level !== 'country').map(({ code }) => code),
    ) ??
    mergedCountries(
      geography,
      unitsAbroad.filter(({ level }) => level === 'country').map(({ code }) => code),
    );
  const bound = scale === 'supracommunal' && comunas.length >= 2 && comunas.length <= MOST_LIGAMENTS;
  const seatCode = experience.seat?.code;
  const seatComuna = seatCode === undefined ? undefined : territory.comunas[territory.indexOf.get(seatCode) ?? -1];
  const seat = seatComuna ?? (seatCode === undefined ? undefined : centroids.get(seatCode));
  const communal = scale === 'communal' && comunas.length === 1 && experience.places.length === 0 ? comunas : [];
  return {
    id: experience.id,
    scale,
    comunas: cuts,
    outline: chilean ?? abroad,
    abroad: chilean === null && abroad !== null,
    members: bound ? comunas.map(({ lon, lat, name }) => ({ lon, lat, name })) : [],
    seat: seat ? { lon: seat.lon, lat: seat.lat } : null,
    points: [
      ...experience.places.map(({ lon, lat, approximate }) => ({ lon, lat, approximate })),
      ...communal.map(({ lon, lat }) => ({ lon, lat, approximate: false })),
    ],
  };
}

/** Square metres of each part of an outline. */
export function partsOf(outline: MultiPolygon): { part: MultiPolygon['coordinates'][number]; squareMetres: number }[] {
  return outline.coordinates.map((part) => ({ part, squareMetres: area({ type: 'Polygon', coordinates: part }) }));
}
