/**
 * Boundary files for tests: the real pack where it lies beside the project, and packs made of the atlas's own approximate
 * comunas, spoilt in all the ways in which files come.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
// @ts-expect-error the package has no types
import mapshaper from 'mapshaper';
// @ts-expect-error the package has no types
import initSqlite from 'sql.js';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Facts, installChile, type Outcome, type Said } from '../../geo/boundaries/installChile.mjs';
import { GAP } from '../../geo/boundaries/limits.mjs';
import { makeLocator } from '../../geo/boundaries/locate.mjs';

const root = process.cwd();
const REAL = join(process.env.ATLAS_SHARED ?? join(root, '../shared'), 'geo/chile-official.topojson');
/** The real pack's bytes; null where it isn't. */
export const realPack = existsSync(REAL) ? new Uint8Array(readFileSync(REAL)) : null;

function readTable(path: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(join(root, path), 'utf8').trim().split(/\r?\n/);
  const keys = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [keys[i] ?? '', cell])));
}
const readShipped = (name: string): Topology => JSON.parse(readFileSync(join(root, 'public/geo', name), 'utf8'));

export const facts: Facts = {
  comunas: readTable('geo/facts/comunas.csv'),
  divisions: readTable('geo/facts/divisions.csv'),
  embedded: readShipped('chile.topojson'),
};
export const latinAmerica = readShipped('latin-america.topojson');
export const fact = (cut: string): Record<string, string> => {
  const found = facts.comunas.find((row) => row.cut === cut);
  if (!found) throw new Error(`There is no comuna ${cut}.`);
  return found;
};

export type Shape = Feature<Polygon | MultiPolygon, Record<string, unknown>>;
export const layerOf = (topology: Topology, name: string): Shape[] =>
  (feature(topology, topology.objects[name] as GeometryCollection) as unknown as { features: Shape[] }).features;

export const polygonsOf = ({ geometry }: Shape): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/**
 * The atlas's own cells without Antártica's, each with its codes and name, under names of our own. A cell that holds the point
 * of one other comuna alone counts as that one's: approximate cells may lie so, real shapes don't.
 */
export function shapes(properties: (row: Record<string, string>) => Record<string, unknown> = codes2018): Shape[] {
  const cells = layerOf(facts.embedded, 'comunas').filter((shape) => shape.properties.cut !== '12202');
  return cells.map(({ type, geometry }, i) => ({
    type,
    geometry: structuredClone(geometry),
    properties: properties(fact(cutOfCell[i] ?? '')),
  }));
}
const cutOfCell = (() => {
  const cells = layerOf(facts.embedded, 'comunas').filter((shape) => shape.properties.cut !== '12202');
  const locator = makeLocator(
    cells.map((shape) => ({
      polygons: polygonsOf(shape).map((rings) => ({ rings: rings.map((ring) => Float64Array.from(ring.flat())) })),
    })),
  );
  const held = cells.map(() => [] as string[]);
  for (const { cut, lon, lat } of facts.comunas)
    for (const cell of locator.at(Number(lon), Number(lat))) held[cell]?.push(cut ?? '');
  const sure = held.map((cuts) => (cuts.length === 1 ? cuts[0] : undefined));
  const taken = new Set(sure.filter((cut, i) => sure.indexOf(cut) === i));
  const cuts = cells.map(({ properties: { cut } }, i) => {
    if (sure[i] && sure.indexOf(sure[i]) === i) return sure[i];
    return taken.has(String(cut)) ? undefined : String(cut);
  });
  const left = facts.comunas.map(({ cut }) => cut ?? '').filter((cut) => cut !== '12202' && !cuts.includes(cut));
  return cuts.map((cut) => cut ?? left.pop());
})();
export const codes2018 = (row: Record<string, string>) => ({ clave: row.cut, etiqueta: row.name });
export const codes2008 = (row: Record<string, string>) => ({ clave: Number(row.cut_2008), etiqueta: row.name });
export const namesOnly = (row: Record<string, string>) => ({ etiqueta: row.name });

export const collection = (features: Feature[], extra: object = {}): FeatureCollection & object => ({
  type: 'FeatureCollection',
  features,
  ...extra,
});
/** Shapes alone, without properties or identifiers. */
export const bare = (list: readonly Shape[]): Shape[] =>
  list.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

export const install = (
  content: Uint8Array | FeatureCollection | string,
  { name = 'comunas.geojson', said = {} as Said } = {},
): Promise<Outcome> =>
  installChile({ name, bytes: content instanceof Uint8Array ? content : bytesOf(content) }, facts, said, () => {});

/** What came out; fails the test with the refusal where nothing did. */
export async function installed(...args: Parameters<typeof install>) {
  const outcome = await install(...args);
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}
export async function refusalOf(...args: Parameters<typeof install>) {
  const outcome = await install(...args);
  if (outcome.ok) throw new Error('It was installed.');
  return outcome.refusal;
}

/** Runs mapshaper's commands over one file and gives one file back. */
export async function reshape(commands: string, input: unknown, output: string): Promise<Uint8Array> {
  const files = await mapshaper.applyCommands(commands, { 'in.json': JSON.stringify(input) });
  return new Uint8Array(files[output] as Buffer);
}
/**
 * Rings inside the union of all comunas, and by how much their areas exceed it: another program's word on gaps and overlaps.
 * A ring larger than a gap may be is water: a fjord whose mouth has closed.
 */
export async function judgedByMapshaper(topology: Topology) {
  const comunas = collection(layerOf(topology, 'comunas').map((shape) => ({ ...shape, properties: {} })));
  const union = JSON.parse(
    new TextDecoder().decode(
      await reshape('-i in.json -dissolve2 gap-fill-area=0 -o out.json format=geojson', comunas, 'out.json'),
    ),
  );
  const geometry: Polygon | MultiPolygon = union.geometries?.[0] ?? union.features?.[0]?.geometry;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sum = comunas.features.flatMap((f) => polygonsOf(f as Shape)).reduce((s, p) => s + flatArea(p), 0);
  return {
    holes: parts.flatMap((rings) => rings.slice(1)).filter((ring) => squareKilometres(ring) < GAP.km2).length,
    excess: sum / parts.reduce((s, p) => s + flatArea(p), 0) - 1,
  };
}
/** Of a ring of degrees, about its own latitude. */
function squareKilometres(ring: Position[]): number {
  const degree = (2 * Math.PI * 6371) / 360;
  return flatArea([ring]) * degree ** 2 * Math.cos((((ring[0] as Position)[1] as number) * Math.PI) / 180);
}
export const flatArea = (polygon: Position[][]): number =>
  polygon.reduce((sum, ring, i) => {
    let twice = 0;
    for (let k = 1; k < ring.length; k++) {
      const [a, b] = [ring[k - 1] as Position, ring[k] as Position];
      twice += (a[0] as number) * (b[1] as number) - (b[0] as number) * (a[1] as number);
    }
    return sum + (i ? -1 : 1) * Math.abs(twice / 2);
  }, 0);

/** Geometry of a GeoPackage: its header without a box, then WKB, little-endian. */
function geopackageBlob(shape: Shape, srs: number): Uint8Array {
  const parts = polygonsOf(shape);
  const numbers: [size: 1 | 4 | 8, value: number][] = [];
  numbers.push([1, 1], [4, 6], [4, parts.length]);
  for (const rings of parts) {
    numbers.push([1, 1], [4, 3], [4, rings.length]);
    for (const ring of rings) {
      numbers.push([4, ring.length]);
      for (const [x, y] of ring) numbers.push([8, x as number], [8, y as number]);
    }
  }
  const view = new DataView(new ArrayBuffer(8 + numbers.reduce((sum, [size]) => sum + size, 0)));
  [0x47, 0x50, 0, 1].forEach((byte, i) => {
    view.setUint8(i, byte);
  });
  view.setInt32(4, srs, true);
  let at = 8;
  for (const [size, value] of numbers) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setFloat64(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** A GeoPackage written by SQLite itself, with one table per layer. */
export async function geopackage(layers: Record<string, Shape[]>, srs = 4326): Promise<Uint8Array> {
  const sqlite = await initSqlite();
  const database = new sqlite.Database();
  database.run(`PRAGMA page_size = 1024;
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name));`);
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', [
    'any',
    srs,
    'EPSG',
    srs,
    'undefined',
    null,
  ]);
  for (const [table, list] of Object.entries(layers)) {
    database.run(`CREATE TABLE "${table}" ("fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" MULTIPOLYGON, -- the shape
      "clave" TEXT(5), "un, dos" REAL DEFAULT (1), etiqueta TEXT)`);
    database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?)', [table, 'features', table, srs]);
    database.run('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)', [table, 'geom', 'MULTIPOLYGON', srs]);
    for (const shape of list)
      database.run(`INSERT INTO "${table}" (geom, clave, "un, dos", etiqueta) VALUES (?, ?, ?, ?)`, [
        geopackageBlob(shape, srs),
        (shape.properties.clave as string) ?? null,
        1.5,
        (shape.properties.etiqueta as string) ?? null,
      ]);
  }
  return database.export();
}
