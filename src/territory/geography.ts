/**
 * The boundaries that maps draw: Latin America's countries and first-level units, Chile's comunas and both divisions.
 * No figure ever comes from here (see reach.ts), so a missing or damaged file costs a drawing and nothing else.
 * Sources and licences travel in `chile.meta.json`; see geo/README.md.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import type { DivisionId } from './units';

export interface CountryProperties {
  /** ISO 3166-1 alpha-2. */
  iso2: string;
  name_es: string;
  name_en: string;
  name_pt: string;
  latin: boolean;
}
export interface UnitProperties {
  /** ISO 3166-2. */
  code: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
export interface ComunaProperties {
  cut: string;
  name: string;
  /** Present and true where the shape stands in for one that could not be had. */
  approximate?: boolean;
}
export interface ChileanUnitProperties {
  /** Code in the division that the layer's name says. */
  code: string;
  name: string;
}

export interface LakeProperties {
  name: string;
}

export interface LayerProperties {
  lakes: LakeProperties;
  countries: CountryProperties;
  units: UnitProperties;
  comunas: ComunaProperties;
  provinces2008: ChileanUnitProperties;
  provinces2018: ChileanUnitProperties;
  regions2008: ChileanUnitProperties;
  regions2018: ChileanUnitProperties;
}
export type LayerId = keyof LayerProperties;

const LAYERS_OF_FILE = {
  latinAmerica: ['countries', 'units', 'lakes'],
  chile: ['comunas', 'provinces2008', 'provinces2018', 'regions2008', 'regions2018'],
} as const satisfies Record<string, readonly LayerId[]>;
type BoundaryFile = keyof typeof LAYERS_OF_FILE;

export const GEOGRAPHY_FILES = {
  latinAmerica: 'geo/latin-america.topojson',
  chile: 'geo/chile.topojson',
  chileMeta: 'geo/chile.meta.json',
} as const;

/** Where Chile's boundaries lie, as paths below the app's folder. */
export interface ChileFiles {
  chile: string;
  chileMeta: string;
}

export interface FileFailure {
  status: 'failed';
  /** Path below the app's folder. */
  file: string;
  reason: 'missing' | 'corrupt' | 'network';
  /** What the server or the check said, in English, for whoever installed the app. */
  detail: string;
}

export interface ChileMeta {
  /** True where all comuna boundaries are drawn from points and areas, not surveyed. */
  approximate: boolean;
  /** CUT codes of the comunas whose boundary is drawn so although others are surveyed. */
  approximateComunas: readonly string[];
  source: string;
  licence: string;
  /** The year that the boundaries tell of; null where the file does not say. */
  year: string | null;
  /** Of the file that they come from; null where nobody reckoned it. */
  checksum: string | null;
  /** CUT codes of comunas that are a mark, not a shape. */
  symbolic: readonly string[];
}

export interface ChileBoundaries {
  chile: { status: 'ok'; topology: Topology } | FileFailure;
  chileMeta: { status: 'ok'; meta: ChileMeta } | FileFailure;
}

export interface Geography extends ChileBoundaries {
  latinAmerica: { status: 'ok'; topology: Topology } | FileFailure;
}

export type Request = (url: string) => Promise<Response>;

/** Degrees, WGS84: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Chile's comunas far out in the Pacific and Antártica: left out of bounds unless they are all there is. */
const REMOTE_COMUNAS: ReadonlySet<string> = new Set(['05104', '05201', '12202']);

/**
 * Loads all three files at once; `baseUrl` is absolute and ends with a slash (`document.baseURI` in the app).
 * Never throws: what could not be had says so in its own place, and the rest works.
 */
export async function loadGeography(baseUrl: string, request: Request = fetchIt): Promise<Geography> {
  const [latinAmerica, chile] = await Promise.all([loadLatinAmerica(baseUrl, request), loadChile(baseUrl, request)]);
  return { latinAmerica, ...chile };
}

/** The continent alone; as `loadGeography`. */
export async function loadLatinAmerica(
  baseUrl: string,
  request: Request = fetchIt,
): Promise<Geography['latinAmerica']> {
  return checkTopology(await loadJson(baseUrl, GEOGRAPHY_FILES.latinAmerica, request), 'latinAmerica');
}

/** Chile alone, from the files that the app ships or from others of the same make; as `loadGeography`. */
export async function loadChile(
  baseUrl: string,
  request: Request = fetchIt,
  files: ChileFiles = GEOGRAPHY_FILES,
): Promise<ChileBoundaries> {
  const [chile, chileMeta] = await Promise.all([
    loadJson(baseUrl, files.chile, request),
    loadJson(baseUrl, files.chileMeta, request),
  ]);
  return { chile: checkTopology(chile, 'chile'), chileMeta: checkMeta(chileMeta) };
}

/** Boundaries that come from elsewhere than a file (`name` says from where), with the very check that a file passes. */
export function checkChile(name: string, topology: unknown, meta: unknown): ChileBoundaries {
  return {
    chile: checkTopology({ status: 'ok', file: name, content: topology }, 'chile'),
    chileMeta: checkMeta({ status: 'ok', file: name, content: meta }),
  };
}

/** The files that could not be had. */
export function failuresOf(geography: Geography): FileFailure[] {
  return [geography.latinAmerica, geography.chile, geography.chileMeta].filter((file) => file.status === 'failed');
}

/**
 * CUT codes of the comunas whose boundary nobody surveyed; what no one vouches for counts as approximate.
 * A comuna that is only a mark is none of them: it has no boundary at all.
 */
export function approximateComunas(geography: Geography): ReadonlySet<string> {
  if (geography.chile.status !== 'ok') return new Set();
  const meta = geography.chileMeta.status === 'ok' ? geography.chileMeta.meta : null;
  const { topology } = geography.chile;
  return cached(topology, `approximate ${meta?.approximate} ${meta?.approximateComunas.join(' ')}`, () => {
    const told = new Set(meta?.approximateComunas);
    const symbolic = new Set(meta?.symbolic);
    const { geometries } = topology.objects.comunas as unknown as {
      geometries: readonly { properties: ComunaProperties }[];
    };
    const doubtful = geometries.flatMap(({ properties }) =>
      !meta || meta.approximate || properties.approximate === true || told.has(properties.cut) ? [properties.cut] : [],
    );
    return new Set(doubtful.filter((cut) => !symbolic.has(cut)));
  });
}

function fetchIt(url: string): Promise<Response> {
  return fetch(url);
}

export type JsonFile = { status: 'ok'; file: string; content: unknown } | FileFailure;

/** Reads one file. Never throws. */
export async function loadJson(baseUrl: string, file: string, request: Request = fetchIt): Promise<JsonFile> {
  const failed = (reason: FileFailure['reason'], detail: string): FileFailure => ({
    status: 'failed',
    file,
    reason,
    detail,
  });
  let body: string;
  try {
    const response = await request(new URL(file, baseUrl).href);
    if (response.status === 404 || response.status === 410) return failed('missing', `HTTP ${response.status}`);
    if (!response.ok) return failed('network', `HTTP ${response.status}`);
    // Some servers answer every unknown address with the app's own page.
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      return failed('missing', 'The server answered with a page instead of the file.');
    }
    body = await response.text();
  } catch (error) {
    return failed('network', messageOf(error));
  }
  try {
    return { status: 'ok', file, content: JSON.parse(body) as unknown };
  } catch (error) {
    return failed('corrupt', messageOf(error));
  }
}

function checkTopology(loaded: JsonFile, file: BoundaryFile): { status: 'ok'; topology: Topology } | FileFailure {
  return checkLayers(loaded, Object.fromEntries(LAYERS_OF_FILE[file].map((layer) => [layer, keyOf(layer)])));
}

/**
 * Content that can be drawn: a topology that holds these layers, every shape of which is named by its key and can be decoded.
 * @param keys of each layer, the property that names its shapes
 */
export function checkLayers(
  loaded: JsonFile,
  keys: Readonly<Record<string, string>>,
): { status: 'ok'; topology: Topology } | FileFailure {
  if (loaded.status === 'failed') return loaded;
  const corrupt = (detail: string): FileFailure => ({ status: 'failed', file: loaded.file, reason: 'corrupt', detail });
  const { content } = loaded;
  if (!isRecord(content) || content.type !== 'Topology') return corrupt('The file is not a topology.');
  if (!Array.isArray(content.arcs) || !content.arcs.every(isLine)) return corrupt('«arcs» is not a list of lines.');
  if (!isTransform(content.transform)) return corrupt('«transform» is not made of numbers.');
  if (!isRecord(content.objects)) return corrupt('«objects» is missing.');
  const topology = content as unknown as Topology;
  for (const [layer, key] of Object.entries(keys)) {
    const object = content.objects[layer];
    if (!isRecord(object) || !Array.isArray(object.geometries)) return corrupt(`The layer «${layer}» is missing.`);
    const named = object.geometries.every(
      (geometry) =>
        isRecord(geometry) &&
        isRecord(geometry.properties) &&
        typeof geometry.properties[key] === 'string' &&
        ['string', 'undefined'].includes(typeof geometry.properties.name),
    );
    if (!named) return corrupt(`The layer «${layer}» has shapes without «${key}» or with a name that is no text.`);
    try {
      const { features } = featuresIn(topology, layer as LayerId);
      if (features.length !== object.geometries.length || !features.every(({ geometry }) => isOnEarth(geometry))) {
        return corrupt(`The layer «${layer}» has shapes without an area on Earth.`);
      }
    } catch (error) {
      return corrupt(`The layer «${layer}» points to lines that are not there: ${messageOf(error)}`);
    }
  }
  return { status: 'ok', topology };
}

function isOnEarth(area: Polygon | MultiPolygon): boolean {
  const rings = ringsOf(area);
  return (
    rings.length > 0 &&
    rings.every(
      (ring) =>
        ring.length > 3 && ring.every(([lon = NaN, lat = NaN]) => Math.abs(lon) <= 180.01 && Math.abs(lat) <= 90),
    )
  );
}

/** What a boundary file's description has to say. */
export function checkMeta(loaded: JsonFile): { status: 'ok'; meta: ChileMeta } | FileFailure {
  if (loaded.status === 'failed') return loaded;
  const { content } = loaded;
  if (!isRecord(content) || typeof content.approximate !== 'boolean' || typeof content.source !== 'string') {
    return { status: 'failed', file: loaded.file, reason: 'corrupt', detail: '«approximate» or «source» is missing.' };
  }
  return {
    status: 'ok',
    meta: {
      approximate: content.approximate,
      approximateComunas: textsIn(content.approximateComunas),
      source: content.source,
      licence: typeof content.licence === 'string' ? content.licence : '',
      year: typeof content.year === 'string' || typeof content.year === 'number' ? String(content.year) || null : null,
      checksum: typeof content.checksum === 'string' ? content.checksum || null : null,
      symbolic: textsIn(content.symbolic),
    },
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isPoint(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every((number) => Number.isFinite(number));
}

function isLine(arc: unknown): boolean {
  return Array.isArray(arc) && arc.length >= 2 && arc.every(isPoint);
}

function isTransform(transform: unknown): boolean {
  if (transform === undefined) return true;
  return isRecord(transform) && isPoint(transform.scale) && isPoint(transform.translate);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The property that names a shape of a layer. */
function keyOf(layer: LayerId): 'iso2' | 'cut' | 'code' | 'name' {
  if (layer === 'lakes') return 'name';
  return layer === 'countries' ? 'iso2' : layer === 'comunas' ? 'cut' : 'code';
}

function topologyOf(geography: Geography, layer: LayerId): Topology | null {
  const abroad: readonly LayerId[] = LAYERS_OF_FILE.latinAmerica;
  const file = abroad.includes(layer) ? geography.latinAmerica : geography.chile;
  return file.status === 'ok' ? file.topology : null;
}

/** Decoded layers, outlines and borders, kept as long as their topology. */
const cache = new WeakMap<Topology, Map<string, unknown>>();

function cached<Value>(topology: Topology, key: string, make: () => Value): Value {
  let values = cache.get(topology);
  if (!values) {
    values = new Map();
    cache.set(topology, values);
  }
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as Value;
}

export type Areas<Layer extends LayerId> = FeatureCollection<Polygon | MultiPolygon, LayerProperties[Layer]>;

function featuresIn<Layer extends LayerId>(topology: Topology, layer: Layer): Areas<Layer> {
  return cached(topology, layer, () => {
    const collection = feature(topology, topology.objects[layer] as GeometryCollection<LayerProperties[Layer]>);
    const features = collection.features.filter(isArea<LayerProperties[Layer]>);
    return { type: 'FeatureCollection' as const, features };
  });
}

function isArea<Properties>(
  candidate: Feature<GeoJSON.Geometry | null, Properties>,
): candidate is Feature<Polygon | MultiPolygon, Properties> {
  return candidate.geometry?.type === 'Polygon' || candidate.geometry?.type === 'MultiPolygon';
}

/** The shapes of a layer, decoded once; empty where its file could not be had. */
export function featuresOf<Layer extends LayerId>(geography: Geography, layer: Layer): Areas<Layer> {
  const topology = topologyOf(geography, layer);
  return topology ? featuresIn(topology, layer) : { type: 'FeatureCollection', features: [] };
}

function geometriesOf(topology: Topology, layer: LayerId, codes: ReadonlySet<string>) {
  const key = keyOf(layer);
  const { geometries } = topology.objects[layer] as GeometryCollection<Record<string, string>>;
  return geometries.filter(
    (geometry): geometry is TopologyPolygon<Record<string, string>> | TopologyMultiPolygon<Record<string, string>> =>
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && codes.has(geometry.properties?.[key] ?? ''),
  );
}

function mergedIn(geography: Geography, layer: LayerId, codes: readonly string[]): MultiPolygon | null {
  const topology = topologyOf(geography, layer);
  if (!topology) return null;
  const sorted = [...new Set(codes)].sort();
  return cached(topology, `merged ${layer} ${sorted.join(' ')}`, () => {
    const geometries = geometriesOf(topology, layer, new Set(sorted));
    return geometries.length > 0 ? merge(topology, geometries) : null;
  });
}

/** One outline around the comunas of these CUT codes, without the borders between them; null where none is drawn. */
export function mergedOutline(geography: Geography, cutCodes: readonly string[]): MultiPolygon | null {
  return mergedIn(geography, 'comunas', cutCodes);
}

/** One outline around first-level units abroad (ISO 3166-2). */
export function mergedUnits(geography: Geography, codes: readonly string[]): MultiPolygon | null {
  return mergedIn(geography, 'units', codes);
}

/** One outline around whole countries (ISO 3166-1 alpha-2). */
export function mergedCountries(geography: Geography, codes: readonly string[]): MultiPolygon | null {
  return mergedIn(geography, 'countries', codes);
}

const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** The borders between the shapes of a layer, each drawn once, so that dashes stay dashes. */
export function innerBordersOf(geography: Geography, layer: LayerId, except: string | null = null): MultiLineString {
  return bordersIn(
    geography,
    layer,
    `inner without ${except}`,
    (a, b) => a !== b && !named(a, except) && !named(b, except),
  );
}

/** The borders between comunas: those between two surveyed ones, and those that touch an approximate one. */
export function comunaBordersOf(geography: Geography): { surveyed: MultiLineString; approximate: MultiLineString } {
  const doubtful = approximateComunas(geography);
  const touches = (shape: unknown) => doubtful.has((shape as { properties: ComunaProperties }).properties.cut);
  const borders = (approximate: boolean) =>
    bordersIn(
      geography,
      'comunas',
      `inner, ${approximate ? 'touching' : 'without'} ${[...doubtful].join(' ')}`,
      (a, b) => a !== b && (touches(a) || touches(b)) === approximate,
    );
  return { surveyed: borders(false), approximate: borders(true) };
}

/** Coast and outer border of a layer. */
export function outerBorderOf(geography: Geography, layer: LayerId, except: string | null = null): MultiLineString {
  return bordersIn(geography, layer, `outer without ${except}`, (a, b) => a === b && !named(a, except));
}

/** Whether a shape of a layer is the country that another, finer file draws. */
function named(shape: unknown, country: string | null): boolean {
  return country !== null && (shape as { properties?: Partial<CountryProperties> }).properties?.iso2 === country;
}

function bordersIn(
  geography: Geography,
  layer: LayerId,
  which: string,
  keep: (a: unknown, b: unknown) => boolean,
): MultiLineString {
  const topology = topologyOf(geography, layer);
  const object = topology?.objects[layer] as GeometryCollection | undefined;
  if (!topology || !object) return NO_LINES;
  return cached(topology, `${which} ${layer}`, () => mesh(topology, object, keep));
}

/** The two layers of a division. */
export function divisionLayers(division: DivisionId) {
  return { provinces: `provinces${division}`, regions: `regions${division}` } as const;
}

/** Bounds of anything with coordinates; null for nothing. */
export function boundsOf(
  shape: FeatureCollection<Polygon | MultiPolygon> | Polygon | MultiPolygon | readonly { lon: number; lat: number }[],
): Bounds | null {
  const bounds: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const add = (lon: number, lat: number) => {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  };
  const addArea = (area: Polygon | MultiPolygon) => {
    for (const ring of ringsOf(area)) for (const [lon, lat] of ring) add(lon as number, lat as number);
  };
  if ('type' in shape) {
    if (shape.type === 'FeatureCollection') for (const { geometry } of shape.features) addArea(geometry);
    else addArea(shape);
  } else {
    for (const point of shape) add(point.lon, point.lat);
  }
  return bounds[0] <= bounds[2] ? bounds : null;
}

/** Bounds of comunas; islands far out in the ocean count only where nothing else is asked for. */
export function boundsOfComunas(geography: Geography, cutCodes: readonly string[]): Bounds | null {
  const near = cutCodes.filter((cut) => !REMOTE_COMUNAS.has(cut));
  const wanted = new Set(near.length > 0 ? near : cutCodes);
  const features = featuresOf(geography, 'comunas').features.filter(({ properties }) => wanted.has(properties.cut));
  return boundsOf({ type: 'FeatureCollection', features });
}

/** A point inside the largest part of every country and first-level unit, by ISO code: where a glyph abroad points to. */
export function centroidsAbroad(geography: Geography): ReadonlyMap<string, { lon: number; lat: number }> {
  const centroids = new Map<string, { lon: number; lat: number }>();
  for (const { geometry, properties } of featuresOf(geography, 'countries').features) {
    centroids.set(properties.iso2, centroidOf(geometry));
  }
  for (const { geometry, properties } of featuresOf(geography, 'units').features) {
    centroids.set(properties.code, centroidOf(geometry));
  }
  return centroids;
}

/** Rings of an area: outer ones and holes alike. */
export function ringsOf(area: Polygon | MultiPolygon): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}

/** Centre of gravity of the largest part, on the plane of degrees: good enough to point to, not to measure. */
export function centroidOf(area: Polygon | MultiPolygon): { lon: number; lat: number } {
  const outer = area.type === 'Polygon' ? [area.coordinates[0]] : area.coordinates.map((polygon) => polygon[0]);
  let largest = { size: -1, lon: 0, lat: 0 };
  for (const ring of outer) {
    if (!ring || ring.length === 0) continue;
    const [originLon, originLat] = ring[0] as [number, number];
    let doubled = 0;
    let lon = 0;
    let lat = 0;
    for (let at = 0; at + 1 < ring.length; at++) {
      // Relative to the first point, so that small rings far from the origin keep their digits.
      const x0 = (ring[at]?.[0] as number) - originLon;
      const y0 = (ring[at]?.[1] as number) - originLat;
      const x1 = (ring[at + 1]?.[0] as number) - originLon;
      const y1 = (ring[at + 1]?.[1] as number) - originLat;
      const cross = x0 * y1 - x1 * y0;
      doubled += cross;
      lon += (x0 + x1) * cross;
      lat += (y0 + y1) * cross;
    }
    const size = Math.abs(doubled);
    if (size <= largest.size) continue;
    largest =
      size === 0
        ? { size, lon: originLon, lat: originLat }
        : { size, lon: originLon + lon / (3 * doubled), lat: originLat + lat / (3 * doubled) };
  }
  return { lon: largest.lon, lat: largest.lat };
}
