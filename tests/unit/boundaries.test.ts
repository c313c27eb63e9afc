/** Real boundaries: whatever the kind of file, the atlas's own file comes out, complete and without gap or overlap. */
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../geo/boundaries/projection.mjs';
import { areaOf, comuna, counts, expectWhole, NO_FAULTS, UNITS } from './boundaryClaims';
import {
  bare,
  collection,
  fact,
  facts,
  geopackage,
  install,
  installed,
  layerOf,
  realPack,
  reshape,
  shapes,
} from './boundaryPacks';

describe('a file of comunas', () => {
  it('becomes the atlas’s file: 346 comunas, 15 and 16 regions, 53 and 56 provinces, the parts the whole', async () => {
    const outcome = await installed(collection(shapes()), {
      said: { source: 'INE', licence: 'CC BY 4.0', year: 2020, expectedUnits: 345 },
    });
    await expectWhole(outcome);
    const { topology, meta, report } = outcome;
    expect(report).toMatchObject({
      shapes: 345,
      matched: 345,
      byCode: 345,
      byPlace: 0,
      kind: 'geojson',
      reprojected: false,
    });
    expect(meta).toMatchObject({
      approximate: false,
      approximateComunas: ['12202'],
      symbolic: ['12202'],
      source: 'INE',
      year: '2020',
    });
    expect(meta.checksum).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(comuna(topology, '12202').properties).toEqual({
      cut: '12202',
      name: 'Antártica',
      approximate: true,
      symbolic: true,
    });
    expect(comuna(topology, '13101').properties).toEqual({ cut: '13101', name: 'Santiago' });
    expect(comuna(topology, '13101').id).toBe('13101');
    const regions = (layer: string) => layerOf(topology, layer).map(({ properties }) => properties.name);
    expect(regions('regions2018').slice(0, 3)).toEqual(['Arica y Parinacota', 'Tarapacá', 'Antofagasta']);
    expect(regions('regions2018')).toContain('Ñuble');
    expect(regions('regions2008')).not.toContain('Ñuble');
  });

  it('says the same of the same bytes', async () => {
    const [one, two] = [await installed(collection(shapes())), await installed(collection(shapes()))];
    expect(JSON.stringify(one.topology)).toBe(JSON.stringify(two.topology));
    expect(one.meta).toEqual(two.meta);
  });

  it('may be TopoJSON with provinces beside the comunas', async () => {
    const outcome = await installed(new TextEncoder().encode(JSON.stringify(facts.embedded)));
    expect(outcome.report).toMatchObject({ kind: 'topojson', layer: 'comunas', matched: 345 });
    expect(counts(outcome.topology)).toEqual(UNITS);
  });

  it('may be a shapefile in UTM 19 South, in a zip', async () => {
    const zip = await reshape(
      '-i in.json -proj init=wgs84 "+proj=utm +zone=19 +south +datum=WGS84" -o out.zip format=shapefile',
      collection(shapes()),
      'out.zip',
    );
    const outcome = await installed(zip, { name: 'comunas.zip' });
    expect(outcome.report).toMatchObject({
      kind: 'shapefile',
      reprojected: true,
      matched: 345,
      byCode: 345,
      remaining: NO_FAULTS,
    });
    expect(outcome.report.projection).toMatch(/UTM zone 19S/);
    const plain = await installed(collection(shapes()));
    // Back in its place: as large as without the detour.
    for (const cut of ['15101', '05201', '12401'])
      expect(areaOf(comuna(outcome.topology, cut)) / areaOf(comuna(plain.topology, cut))).toBeCloseTo(1, 2);
  });

  it('may be GeoJSON that declares UTM 19 South or Web Mercator', async () => {
    for (const [projection, code, name] of [
      ['+proj=utm +zone=19 +south +datum=WGS84', 'urn:ogc:def:crs:EPSG::32719', 'WGS 84 / UTM 19S'],
      ['webmercator', 'EPSG:3857', 'Web Mercator'],
    ] as const) {
      const json = JSON.parse(
        new TextDecoder().decode(
          await reshape(
            `-i in.json -proj init=wgs84 "${projection}" -o out.json format=geojson`,
            collection(shapes()),
            'out.json',
          ),
        ),
      );
      const outcome = await installed({ ...json, crs: { type: 'name', properties: { name: code } } });
      expect(outcome.report).toMatchObject({ projection: name, reprojected: true, matched: 345, byCode: 345 });
    }
  });

  it('may be a GeoPackage with several layers, of which the comunas are chosen', async () => {
    const provinces = layerOf(facts.embedded, 'provinces2018').map((shape) => ({
      ...shape,
      properties: { clave: String(shape.properties.code), etiqueta: String(shape.properties.name) },
    }));
    const bytes = await geopackage({ provincias: provinces, comunas: shapes() });
    const outcome = await installed(bytes, { name: 'chile.gpkg' });
    expect(outcome.report).toMatchObject({
      kind: 'geopackage',
      layer: 'comunas',
      projection: 'WGS 84',
      matched: 345,
      byCode: 345,
    });
    expect(outcome.report.remaining).toEqual(NO_FAULTS);
  });

  it('may be in UTF-16 or begin with a mark, and says so', async () => {
    const text = JSON.stringify(collection(shapes()));
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) wide.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + 2 * i);
    expect((await installed(wide)).report).toMatchObject({ encoding: 'utf-16le', matched: 345 });
    expect((await installed(`\ufeff${text}`)).report).toMatchObject({ encoding: null, matched: 345 });
  });
});

describe('projections', () => {
  const place: [number, number] = [-70.6506, -33.4378];
  const wkt = (projected: string, datum: string, spheroid: string, meridian: number) =>
    `PROJCS["${projected}",GEOGCS["GCS",DATUM["${datum}",SPHEROID["S",${spheroid}]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],` +
    `PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",10000000],` +
    `PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]`;

  it.each([
    ['+proj=utm +zone=19 +south +datum=WGS84', 'EPSG:32719'],
    ['+proj=utm +zone=18 +south +datum=WGS84', 'urn:ogc:def:crs:EPSG::32718'],
    ['+proj=utm +zone=19 +south +ellps=GRS80', 'EPSG:31979'],
    ['+proj=utm +zone=19 +south +ellps=GRS80', 'http://www.opengis.net/def/crs/EPSG/0/5361'],
    ['+proj=utm +zone=18 +south +ellps=GRS80', 'EPSG:5362'],
    ['+proj=utm +zone=19 +south +ellps=GRS80', 'EPSG:9155'],
    ['+proj=utm +zone=19 +south +ellps=intl +towgs84=-288,175,-376,0,0,0,0', 'EPSG:24879'],
    ['+proj=utm +zone=18 +south +ellps=aust_SA +towgs84=-75,-1,-44,0,0,0,0', 'EPSG:29188'],
    ['webmercator', 'EPSG:3857'],
    [
      '+proj=utm +zone=19 +south +ellps=intl +towgs84=-288,175,-376,0,0,0,0',
      wkt('PSAD_1956_UTM_Zone_19S', 'D_Provisional_S_American_1956', '6378388,297', -69),
    ],
    [
      '+proj=utm +zone=18 +south +datum=WGS84',
      wkt('WGS_1984_UTM_Zone_18S', 'D_WGS_1984', '6378137,298.257223563', -75),
    ],
    [
      '+proj=utm +zone=19 +south +ellps=GRS80',
      wkt('SIRGAS-Chile_2016_UTM_Zone_19S', 'SIRGAS-Chile_2016', '6378137,298.257222101', -69),
    ],
  ])('undoes %s, declared as %s', async (words, declared) => {
    // Another program's projections lead there, ours must lead back: to five metres.
    const point = { type: 'Point', coordinates: place };
    const there = JSON.parse(
      new TextDecoder().decode(
        await reshape(
          `-i in.json -proj init=wgs84 "${words}" -o out.json format=geojson precision=0.01`,
          point,
          'out.json',
        ),
      ),
    );
    const { forward } = projectionOf(declared);
    const [lon, lat] = forward?.(there.geometries[0].coordinates) ?? [0, 0];
    expect(lon).toBeCloseTo(place[0], 4);
    expect(lat).toBeCloseTo(place[1], 4);
  });

  it('leave longitudes and latitudes alone', () => {
    for (const declared of [
      null,
      '',
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'EPSG:4326',
      'EPSG:4674',
      'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]',
    ])
      expect(projectionOf(declared).forward).toBeNull();
  });
});

describe.skipIf(!realPack)('the real pack', () => {
  it('is matched by code, and without codes by place', async () => {
    const outcome = await installed(realPack as Uint8Array);
    expect(outcome.report).toMatchObject({ shapes: 345, matched: 345, byCode: 345, layer: 'comunas' });
    await expectWhole(outcome);
    const unnamed = layerOf(JSON.parse(new TextDecoder().decode(realPack as Uint8Array)), 'comunas');
    const placed = await installed(collection(bare(unnamed)));
    expect(placed.report).toMatchObject({ matched: 345, byPlace: 345, leftOver: [] });
    // By place is the same as by code.
    const sizes = (topology: Topology) => layerOf(topology, 'comunas').map((shape) => areaOf(shape).toFixed(3));
    expect(sizes(placed.topology)).toEqual(sizes(outcome.topology));
  });

  it('gives its own shape to a comuna whose point lies a little outside', async () => {
    const unnamed = layerOf(JSON.parse(new TextDecoder().decode(realPack as Uint8Array)), 'comunas');
    const { report } = await installed(collection(bare(unnamed)));
    expect(report.doubts.find(({ cut }) => cut === '05605')).toMatchObject({
      name: fact('05605').name,
      kind: 'doubtPointOutside',
    });
  });

  it('is refused where it holds provinces or regions', async () => {
    const topology: Topology = JSON.parse(new TextDecoder().decode(realPack as Uint8Array));
    for (const [layer, reason] of [
      ['provincias', 'provinces'],
      ['regiones', 'regions'],
    ] as const) {
      const outcome = await install(collection(layerOf(topology, layer)));
      expect(outcome.ok ? null : outcome.refusal.reason).toBe(reason);
    }
  });
});
