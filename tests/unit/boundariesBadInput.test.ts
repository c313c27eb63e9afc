/** What isn't a file of Chile's comunas: each refusal has its reason, nothing throws and nothing hangs. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { installSecondLevel } from '../../geo/boundaries/installSecondLevel.mjs';
import { LIMITS } from '../../geo/boundaries/limits.mjs';
import { readLayers } from '../../geo/boundaries/read/readLayers.mjs';
import { readShapefile } from '../../geo/boundaries/read/shapefile.mjs';
import { placeFiles } from '../../geo/install/placeFiles.mjs';
import sentences from '../../src/i18n/boundaryRefusals.json';
import {
  bare,
  bytesOf,
  collection,
  fact,
  facts,
  geopackage,
  installed,
  latinAmerica,
  layerOf,
  polygonsOf,
  refusalOf,
  reshape,
  type Shape,
  shapes,
} from './boundaryPacks';

const abroad = (country: string): Shape[] =>
  layerOf(latinAmerica, 'units').filter(({ properties }) => properties.country === country);
const bytes = (...list: number[]) => Uint8Array.from([...list, ...new Array(600).fill(0)]);
const moved = (list: Shape[], change: (x: number, y: number) => [number, number]): Shape[] =>
  list.map((shape) => ({
    ...shape,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygonsOf(shape).map((polygon) =>
        polygon.map((ring) => ring.map(([x, y]) => change(x as number, y as number))),
      ),
    },
  }));

/** One polygon: its points, and where each of its parts says that it starts. */
function shapefile(rings: number[][][], starts: number[]): Uint8Array {
  const points = rings.flat();
  const content = 44 + starts.length * 4 + points.length * 16;
  const view = new DataView(new ArrayBuffer(108 + content));
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(32, 5, true);
  view.setInt32(100, 1);
  view.setInt32(104, content / 2);
  view.setInt32(108, 5, true);
  view.setInt32(144, starts.length, true);
  view.setInt32(148, points.length, true);
  starts.forEach((start, i) => {
    view.setInt32(152 + 4 * i, start, true);
  });
  const first = 152 + starts.length * 4;
  points.flat().forEach((number, i) => {
    view.setFloat64(first + 8 * i, number, true);
  });
  return new Uint8Array(view.buffer);
}

/** The reason, once it is sure that it has its sentence and that every placeholder in it is filled. */
async function reasonOf(...args: Parameters<typeof refusalOf>) {
  const { reason, values } = await refusalOf(...args);
  const words = sentences[reason as keyof typeof sentences];
  for (const [, key] of words.es.matchAll(/\{(\w+)\}/g)) expect(values, reason).toHaveProperty(key as string);
  return reason;
}

describe('a file that isn’t of Chile’s comunas', () => {
  it('of another country is refused with how many shapes it has and where they lie', async () => {
    const refusal = await refusalOf(collection(abroad('AR')));
    expect(refusal).toMatchObject({ reason: 'otherCountry', values: { shapes: 24, west: -74, north: -22 } });
    expect(await reasonOf(collection(abroad('BR')))).toBe('otherCountry');
  });

  it('of provinces, regions or the whole country says which', async () => {
    const level = (name: string) => collection(bare(layerOf(facts.embedded, name)));
    expect(await reasonOf(level('provinces2018'))).toBe('provinces');
    expect(await reasonOf(level('provinces2008'))).toBe('provinces');
    expect(await reasonOf(level('regions2018'))).toBe('regions');
    const country = layerOf(latinAmerica, 'countries').filter(({ properties }) => properties.iso2 === 'CL');
    expect(await reasonOf(collection(bare(country)))).toBe('wholeCountry');
  });

  it('with another count of units than its source declares is refused', async () => {
    const refusal = await refusalOf(collection(shapes()), { said: { expectedUnits: 346 } });
    expect(refusal).toEqual({ reason: 'unitCount', values: { expected: 346, shapes: 345 } });
  });

  it('in metres without a word on the projection, with latitude first, or beside its place is refused', async () => {
    const metres = moved(shapes(), (x, y) => [(x + 75) * 95_000, 1e7 + y * 111_000]);
    expect(await reasonOf(collection(metres))).toBe('undeclaredMetres');
    expect(await reasonOf(collection(moved(shapes(), (x, y) => [y, x])))).toBe('swappedAxes');
    expect(await reasonOf(collection(moved(bare(shapes()), (x, y) => [x + 0.15, y + 0.15])))).toBe('displaced');
  });

  it('in a projection that isn’t known is refused with its name, in a wrong one too', async () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
    expect(await refusalOf(collection(shapes(), crs('urn:ogc:def:crs:EPSG::2154')))).toMatchObject({
      reason: 'unknownProjection',
      values: { name: 'urn:ogc:def:crs:EPSG::2154' },
    });
    const metres = moved(shapes(), (x, y) => [(x + 75) * 95_000, 1e7 + y * 111_000]);
    expect(await reasonOf(collection(metres, crs('EPSG:4326')))).toBe('declaredWrong');
  });

  it('without polygons, or without a single vertex, is refused', async () => {
    const point: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-70, -33] } };
    expect(await reasonOf(collection([point]))).toBe('noPolygons');
    expect(await reasonOf(collection([]))).toBe('empty');
    const hollow: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } };
    expect(await reasonOf(collection([hollow]))).toBe('empty');
    expect(await reasonOf(new Uint8Array())).toBe('empty');
    const lines = await reshape('-i in.json -lines -o out.zip format=shapefile', collection(shapes()), 'out.zip');
    expect(await reasonOf(lines)).toBe('noPolygons');
  });
});

describe('a file that is no geography at all', () => {
  it('says what it is', async () => {
    expect(await reasonOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('picture');
    expect(await reasonOf(bytes(0x89, 0x50, 0x4e, 0x47))).toBe('picture');
    expect(await reasonOf(bytes(0x25, 0x50, 0x44, 0x46))).toBe('document');
    expect(await reasonOf(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe('spreadsheet');
    expect(await reasonOf('<!doctype html><html><body>404</body></html>')).toBe('webPage');
    expect(await reasonOf('<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"></kml>')).toBe(
      'otherFormat',
    );
    expect(await reasonOf('comuna;población\nIquique;191468\n')).toBe('plainText');
    expect(await reasonOf('{"mensaje":"sin datos"}')).toBe('notGeography');
    expect(await reasonOf('null')).toBe('plainText');
    expect(await reasonOf(bytes(1, 2, 3))).toBe('notGeography');
    expect(await reasonOf('{"type":"Topology","objects":{}}')).toBe('notGeography');
  });

  it('be it a zip or a database, too', async () => {
    const zip = await reshape('-i in.json -o out.zip zip format=csv', [{ a: 1 }], 'out.zip');
    expect(await reasonOf(zip)).toBe('zipWithoutMap');
    const database = await geopackage({ comunas: [] });
    expect(await reasonOf(database)).toBe('empty');
  });
});

describe('a damaged file', () => {
  const text = JSON.stringify(collection(shapes()));

  it('that ends too early is called truncated, whatever its kind', async () => {
    expect(await reasonOf(text.slice(0, text.length >> 1))).toBe('truncated');
    expect(await reasonOf(text.replace('"Feature"', '"Feature'))).toBe('brokenJson');
    const zip = await reshape('-i in.json -o out.zip format=shapefile', collection(shapes()), 'out.zip');
    expect(await reasonOf(zip.slice(0, zip.length >> 1))).toBe('truncated');
    const database = await geopackage({ comunas: shapes() });
    expect(await reasonOf(database.slice(0, database.length >> 1))).toBe('truncated');
    const packed = new Uint8Array(gzipSync(text));
    expect(await reasonOf(packed.slice(0, packed.length >> 1))).toBe('truncated');
  });

  it('is read or refused, wherever its bytes are wrong', async () => {
    const [shape] = shapes();
    const small = collection([shape as Shape]);
    const zip = await reshape('-i in.json -o out.zip format=shapefile', small, 'out.zip');
    const database = await geopackage({ comunas: [shape as Shape] });
    let seed = 7;
    for (const whole of [zip, database, bytesOf(facts.embedded).slice(0, 3000)])
      for (let round = 0; round < 120; round++) {
        const spoilt = whole.slice();
        for (let i = 0; i < 4; i++) {
          seed = (seed * 16_807) % 2_147_483_647;
          spoilt[seed % spoilt.length] = seed & 255;
        }
        const read = await readLayers({ name: 'spoilt', bytes: spoilt }).catch((error: unknown) => error);
        // Read or refused: any other error is a fault of the reader.
        expect(read).toHaveProperty(read instanceof Error ? 'reason' : 'layers');
      }
  });
});

describe('a file with the wrong thing in some place', () => {
  it('is refused, not thrown over', async () => {
    const junk = [null, 5, 'x', [], {}, [[]], -1, 1e300, true];
    const geojson = collection([...abroad('UY').slice(0, 2)]);
    const arcs = [
      [
        [0, 0],
        [9, 0],
        [0, 9],
        [-9, -9],
      ],
    ];
    const objects = {
      units: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: {} }] },
    };
    const topojson = { type: 'Topology', transform: { scale: [1, 1], translate: [0, 0] }, arcs, objects };
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const spoilt = structuredClone(round % 2 ? geojson : topojson) as Record<string, unknown>;
      let at = spoilt;
      for (let depth = next(9); ; depth--) {
        const keys = Object.keys(at);
        const key = keys[next(keys.length)] as string;
        const below = at[key];
        if (depth === 0 || !below || typeof below !== 'object' || Object.keys(below).length === 0) {
          at[key] = junk[next(junk.length)];
          break;
        }
        at = below as Record<string, unknown>;
      }
      expect(sentences).toHaveProperty((await refusalOf(JSON.stringify(spoilt))).reason);
    }
  });
});

describe('a small file that would fill the memory or the day', () => {
  const square = [
    [-70, -30],
    [-69, -30],
    [-69, -29],
    [-70, -29],
    [-70, -30],
  ];

  it('a database whose records claim more than they hold is refused', async () => {
    const database = await geopackage({ comunas: [] });
    // The first page leads to the page with the tables' sentences; the first of its records gets a header of 2 ** 34 bytes.
    const view = new DataView(database.buffer, database.byteOffset);
    const page = (view.getUint32(100 + 8) - 1) * 1024;
    expect([database[100], database[page]]).toEqual([5, 13]);
    let record = page + view.getUint16(page + 8);
    for (let i = 0; i < 2; i++) while ((database[record++] as number) >= 0x80);
    const long = database.slice();
    long.set([0xc0, 0x80, 0x80, 0x80, 0x00], record);
    expect(await reasonOf(long)).toBe('truncated');
    // A first value (of type text) of 2 ** 27 bytes.
    const wide = database.slice();
    wide.set([0xc0, 0x80, 0x80, 0x01], record + 1);
    expect(await reasonOf(wide)).toBe('truncated');
  });

  it('a table whose rows have no width, or whose count is beyond all, has the rows that are there', () => {
    const shp = shapefile([square], [0]);
    const dbf = new Uint8Array(100);
    const view = new DataView(dbf.buffer);
    view.setUint32(4, 0xffffffff, true);
    view.setUint16(8, 65, true);
    dbf.set([0x61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x43, 0, 0, 0, 0, 5], 32);
    dbf[64] = 0x0d;
    expect(readShapefile({ name: 'a', shp, dbf }).shapes[0]?.properties).toEqual({});
    view.setUint16(10, 6, true);
    dbf.set(new TextEncoder().encode(' abcde'), 65);
    expect(readShapefile({ name: 'a', shp, dbf }).shapes[0]?.properties).toEqual({ a: 'abcde' });
  });

  it('a ring that names one arc again and again is refused while it is read', async () => {
    const arc = Array.from({ length: 20_000 }, (_, i) => [-70 + i / 20_000, -30]);
    const rings = [new Array(2000).fill(0)];
    const objects = { comunas: { type: 'Polygon', arcs: rings } };
    const refusal = await refusalOf(JSON.stringify({ type: 'Topology', arcs: [arc], objects }));
    // Forty million points in all: given up with the first that is too many, not after the last.
    expect(refusal).toEqual({ reason: 'tooManyVertices', values: { vertices: 2_020_000, most: LIMITS.vertices } });
  });

  it('parts of a shape that go back and forth, or lead out of it, are refused', () => {
    for (const starts of [
      [0, 5, 0, 5, 0],
      [-1, 5],
      [0, 6],
    ])
      expect(() => readShapefile({ name: 'a', shp: shapefile([square], starts) })).toThrow('truncated');
  });
});

describe('a file that is too large', () => {
  it('in bytes is refused unread; packed small, too', async () => {
    expect(await refusalOf(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({
      reason: 'tooLarge',
      values: { most: 150 },
    });
    const blown = new Uint8Array(gzipSync(new Uint8Array(LIMITS.bytes + 1), { level: 1 }));
    expect(await reasonOf(blown)).toBe('tooLarge');
  });

  it('in vertices is refused with their number, before it is parsed', async () => {
    const points = new Array(3_000_000).fill('[-70,-30]').join();
    const refusal = await refusalOf(`{"type":"Polygon","coordinates":[[${points}]]}`);
    expect(refusal.reason).toBe('tooManyVertices');
    expect(refusal.values.vertices).toBeGreaterThanOrEqual(3_000_000);
    expect(refusal.values.most).toBe(LIMITS.vertices);
  });

  it('in crossings is given up in time', async () => {
    let seed = 3;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const scribble = Array.from({ length: 20_000 }, () => [-72 + next() * 3, -40 + next() * 20]);
    const list = shapes();
    (list[100] as Shape).geometry = { type: 'Polygon', coordinates: [scribble] };
    expect(await reasonOf(collection(list))).toBe('cannotClean');
  });
});

describe('a disk that fails while files are put in place', () => {
  const names = ['chile.topojson', 'chile.meta.json'] as const;
  const filesOf = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
  const standing = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  it('leaves the old ones, and never a new one beside an old description', () => {
    for (const failing of [1, 2, 3, 4]) {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
      placeFiles(folder, filesOf('old'));
      let moves = 0;
      const move = (from: string, to: string) => {
        const now = standing(folder);
        if (now['chile.meta.json']) expect(now['chile.topojson']).toBe(now['chile.meta.json']);
        if (++moves === failing) throw new Error('EIO');
        renameSync(from, to);
      };
      expect(() => placeFiles(folder, filesOf('new'), move)).toThrow('EIO');
      expect(standing(folder)).toEqual(filesOf('old'));
      placeFiles(folder, filesOf('new'));
      expect(standing(folder)).toEqual(filesOf('new'));
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a comuna that is a speck in its file', () => {
  it('is counted neither as matched, nor by code, nor by place', async () => {
    const list = shapes();
    const row = fact('05201');
    const [x, y] = [Number(row.lon), Number(row.lat)];
    const speck = list.find(({ properties }) => properties.clave === '05201') as Shape;
    const ring = [
      [x - 1e-6, y - 1e-6],
      [x + 1e-6, y - 1e-6],
      [x, y + 1e-6],
      [x - 1e-6, y - 1e-6],
    ];
    speck.geometry = { type: 'Polygon', coordinates: [ring] };
    const { report } = await installed(collection(list));
    expect(report.approximate.map(({ cut, reason }) => [cut, reason])).toContainEqual(['05201', 'approximateNoGround']);
    expect(report.matched).toBe(344);
    expect(report.byCode + report.byPlace).toBe(344);
  });
});

describe('second-level units abroad', () => {
  const country = { iso2: 'AR', name: 'Argentina' };
  const file = (list: Shape[]) => ({ name: 'units.geojson', bytes: bytesOf(collection(list)) });

  it('keep their codes and names', async () => {
    const list = abroad('AR').map(({ type, geometry, properties }, i) => ({
      type,
      geometry,
      properties: { shapeName: properties.name, shapeID: `AR-${i}`, shapeISO: '' },
    }));
    const outcome = await installSecondLevel(
      file(list),
      country,
      latinAmerica,
      { expectedUnits: list.length },
      () => {},
    );
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const districts = layerOf(outcome.topology, 'districts');
    expect(districts).toHaveLength(24);
    expect(districts[0]?.properties).toEqual({ code: 'AR-0', name: expect.any(String), country: 'AR' });
    expect(outcome.report.remaining).toEqual({ overlaps: 0, gaps: 0, invalidRings: 0 });
  });

  it('of another country are refused', async () => {
    const outcome = await installSecondLevel(file(abroad('MX')), country, latinAmerica, {}, () => {});
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { reason: 'outsideCountry', values: { country: 'Argentina' } },
    });
  });
});
