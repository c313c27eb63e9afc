/** What isn't a file of Chile's comunas: each refusal has its reason, nothing throws and nothing hangs. */
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { installSecondLevel } from '../../geo/boundaries/installSecondLevel.mjs';
import { LIMITS } from '../../geo/boundaries/limits.mjs';
import { readLayers } from '../../geo/boundaries/read/readLayers.mjs';
import sentences from '../../src/i18n/boundaryRefusals.json';
import {
  bare,
  bytesOf,
  collection,
  facts,
  geopackage,
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
