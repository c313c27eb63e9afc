/**
 * Coverage as GeoJSON (RFC 7946): one feature a comuna, with the boundaries in use and every figure of the view; what must be
 * known of all of them stands as foreign members before the features. Figures come from codes, never from these shapes.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { CoverageClass } from '../analysis/coverage';
import type { GapKind } from '../analysis/measureShares';
import { approximateComunas, featuresOf, type Geography } from '../territory/geography';
import { DIRECTNESS, type Directness } from '../territory/reach';

/** A comuna as the view has it. */
export interface CoverageComuna {
  cut: string;
  name: string;
  province: { code: string; name: string };
  region: { code: string; name: string };
  class: CoverageClass;
  /** By the switch of the view. */
  covered: boolean;
  /** How many experiences reach it, each by its most direct way: parallel to DIRECTNESS. */
  counts: readonly number[];
  experiences: readonly { id: string; ficha: number | null }[];
  /** Inhabitants, Censo 2017. */
  population: number;
  areaKm2: number | null;
  /** By the catalogue, as `class`. `number` is null for an island on its own; null where the comuna is no gap. */
  group: { id: string; number: number | null } | null;
  /** Null where no scenario is drawn. */
  scenario: { class: CoverageClass; covered: boolean; group: CoverageComuna['group']; added: boolean } | null;
}

/** What must be known of the file, in words. */
export interface CoverageFacts {
  title: string;
  place: string;
  filter: string;
  division: string;
  umbrella: string;
  /** Of which comunas the groups are made. */
  gapKind: GapKind;
  scenario: string | null;
  /** What a gap means. */
  meaning: string;
  dataVersion: string;
  dataHash: string;
  /** ISO 8601. */
  date: string;
  /** In the language of the file; null where the boundaries' own word serves. */
  boundarySource: string | null;
}

type CoverageProperties = {
  cut: string;
  name: string;
  province_code: string;
  province: string;
  region_code: string;
  region: string;
  class: CoverageClass;
  covered: boolean;
} & Record<Directness, number> & {
    experiences: readonly string[];
    fichas: readonly number[];
    population: number;
    area_km2: number | null;
    gap_group: number | null;
    gap_group_id: string | null;
    scenario_class?: CoverageClass;
    scenario_covered?: boolean;
    scenario_gap_group?: number | null;
    scenario_gap_group_id?: string | null;
    scenario_added?: boolean;
    /** True as well where the shape is only a mark. */
    approximate_boundary: boolean;
  };

export interface CoverageFile extends FeatureCollection<Polygon | MultiPolygon, CoverageProperties> {
  title: string;
  place: string;
  filter: string;
  division: string;
  umbrella: string;
  gap_kind: GapKind;
  scenario: string | null;
  meaning_of_a_gap: string;
  data_version: string;
  data_hash: string;
  date: string;
  boundaries: {
    source: string | null;
    licence: string | null;
    year: string | null;
    /** Whether all of them are. */
    approximate: boolean;
    /** CUT codes of comunas that are a mark, not a shape. */
    marks: readonly string[];
  };
}

/** Degrees to six decimals, about 0.1 m: what RFC 7946 advises. */
const PRECISION = 1e6;

/** Null where Chile's boundaries could not be had: there is nothing to draw. Comunas without a shape are left out. */
export function coverageGeoJson(
  comunas: readonly CoverageComuna[],
  geography: Geography,
  facts: CoverageFacts,
): CoverageFile | null {
  if (geography.chile.status === 'failed') return null;
  const shapes = new Map(
    featuresOf(geography, 'comunas').features.map(({ geometry, properties }) => [properties.cut, geometry]),
  );
  const meta = geography.chileMeta.status === 'ok' ? geography.chileMeta.meta : null;
  const marks = new Set(meta?.symbolic);
  const doubtful = approximateComunas(geography);
  const { meaning, gapKind, dataVersion, dataHash, date, boundarySource, ...told } = facts;
  return {
    type: 'FeatureCollection',
    ...told,
    gap_kind: gapKind,
    meaning_of_a_gap: meaning,
    data_version: dataVersion,
    data_hash: dataHash,
    date,
    boundaries: {
      source: boundarySource ?? meta?.source ?? null,
      licence: meta?.licence || null,
      year: meta?.year ?? null,
      approximate: meta?.approximate ?? true,
      marks: comunas.flatMap(({ cut }) => (marks.has(cut) ? [cut] : [])),
    },
    features: comunas.flatMap((comuna): CoverageFile['features'] => {
      const shape = shapes.get(comuna.cut);
      if (!shape) return [];
      return [featureOf(comuna, woundRight(shape), doubtful.has(comuna.cut) || marks.has(comuna.cut))];
    }),
  };
}

/** The same as a file's text: a feature a line, so that two files can be compared. */
export function geoJsonText({ features, ...members }: CoverageFile): string {
  const head = Object.entries(members).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const body = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{\n${head.join(',\n')},\n"features": [\n${body}\n]\n}\n`;
}

function featureOf(
  comuna: CoverageComuna,
  geometry: Polygon | MultiPolygon,
  approximate: boolean,
): Feature<Polygon | MultiPolygon, CoverageProperties> {
  const { cut, name, province, region, counts, experiences, group, scenario } = comuna;
  return {
    type: 'Feature',
    id: cut,
    properties: {
      cut,
      name,
      province_code: province.code,
      province: province.name,
      region_code: region.code,
      region: region.name,
      class: comuna.class,
      covered: comuna.covered,
      ...(Object.fromEntries(DIRECTNESS.map((way, index) => [way, counts[index] ?? 0])) as Record<Directness, number>),
      experiences: experiences.map(({ id }) => id),
      fichas: experiences.flatMap(({ ficha }) => ficha ?? []),
      population: comuna.population,
      area_km2: comuna.areaKm2,
      gap_group: group?.number ?? null,
      gap_group_id: group?.id ?? null,
      ...(scenario
        ? {
            scenario_class: scenario.class,
            scenario_covered: scenario.covered,
            scenario_gap_group: scenario.group?.number ?? null,
            scenario_gap_group_id: scenario.group?.id ?? null,
            scenario_added: scenario.added,
          }
        : {}),
      approximate_boundary: approximate,
    },
    geometry,
  };
}

/** Outer rings counterclockwise, holes clockwise. */
function woundRight(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const wind = (rings: readonly Position[][]) =>
    rings.map((ring, position) => {
      const rounded = ring.map((point) => point.map((degrees) => Math.round(degrees * PRECISION) / PRECISION));
      return isCounterclockwise(rounded) === (position === 0) ? rounded : rounded.reverse();
    });
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wind(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(wind) };
}

/** On the plane of degrees; relative to the first point, so that small rings keep their digits. */
function isCounterclockwise(ring: readonly Position[]): boolean {
  const [originLon = 0, originLat = 0] = ring[0] ?? [];
  let doubled = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x0 = 0, y0 = 0] = ring[at] as Position;
    const [x1 = 0, y1 = 0] = ring[at + 1] as Position;
    doubled += (x0 - originLon) * (y1 - originLat) - (x1 - originLon) * (y0 - originLat);
  }
  return doubled > 0;
}
