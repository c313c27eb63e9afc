/** Real boundaries: whatever the kind of file, the atlas's own file comes out, complete and without gap or overlap. */
import fc from 'fast-check';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { countFaults } from '../../geo/boundaries/check.mjs';
import { projectionOf } from '../../geo/boundaries/projection.mjs';
import sentences from '../../src/i18n/boundaryRefusals.json';
import {
  bare,
  codes2008,
  collection,
  fact,
  facts,
  flatArea,
  geopackage,
  install,
  installed,
  judgedByMapshaper,
  layerOf,
  namesOnly,
  polygonsOf,
  realPack,
  reshape,
  type Shape,
  shapes,
} from './boundaryPacks';

const UNITS = { comunas: 346, provinces2008: 53, provinces2018: 56, regions2008: 15, regions2018: 16 };
const NO_FAULTS = { overlaps: 0, gaps: 0, invalidRings: 0 };
const areaOf = (shape: Shape) => polygonsOf(shape).reduce((sum, polygon) => sum + flatArea(polygon), 0);
const total = (topology: Topology, layer: string) =>
  layerOf(topology, layer).reduce((sum, shape) => sum + areaOf(shape), 0);
const comuna = (topology: Topology, cut: string) => {
  const found = layerOf(topology, 'comunas').find((shape) => shape.properties.cut === cut);
  if (!found) throw new Error(`${cut} is not drawn.`);
  return found;
};
const counts = (topology: Topology) =>
  Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      (object as { geometries: unknown[] }).geometries.length,
    ]),
  );

/** Everything that must hold of whatever is installed. */
async function expectWhole({ topology, meta, report }: Awaited<ReturnType<typeof installed>>) {
  expect(counts(topology)).toEqual(UNITS);
  expect(meta.unitCounts).toEqual(UNITS);
  expect(report.remaining).toEqual(NO_FAULTS);
  expect(report.bytesGz).toBeLessThanOrEqual(120_000);
  const comunas = total(topology, 'comunas');
  for (const layer of Object.keys(UNITS)) expect(total(topology, layer) / comunas).toBeCloseTo(1, 9);
  const judged = await judgedByMapshaper(topology);
  expect(judged.holes).toBe(0);
  expect(Math.abs(judged.excess)).toBeLessThan(1e-9);
}

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

/** Approximate cells don't all hold their comuna's point; whichever can't be placed is listed. */
function expectPlaced(report: Awaited<ReturnType<typeof installed>>['report']) {
  expect(report.byCode).toBe(0);
  expect(report.byPlace).toBeGreaterThanOrEqual(342);
  expect(report.matched + report.approximate.length).toBe(346);
}

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

describe('matching', () => {
  it('reads numbers without their zero and the codes of 2008', async () => {
    const { report, topology } = await installed(collection(shapes(codes2008)));
    expect(report).toMatchObject({ matched: 345, byCode: 345, leftOver: [] });
    // Ñuble's Chillán, 8401 in 2008.
    expect(comuna(topology, '16101').properties.name).toBe('Chillán');
  });

  it('finds every comuna by its place where there is no code', async () => {
    const { report } = await installed(collection(shapes(() => ({}))));
    expectPlaced(report);
  });

  it('never trusts names, and lists those that are another comuna’s', async () => {
    const list = shapes(namesOnly);
    const [iquique, arica] = [
      list.find((s) => s.properties.etiqueta === 'Iquique'),
      list.find((s) => s.properties.etiqueta === 'Arica'),
    ];
    if (!iquique || !arica) throw new Error('no such comunas');
    [iquique.properties, arica.properties] = [arica.properties, iquique.properties];
    const { report, topology } = await installed(collection(list));
    expectPlaced(report);
    expect(report.doubts).toContainEqual({
      cut: '01101',
      name: 'Iquique',
      kind: 'doubtNameElsewhere',
      values: { name: 'Arica' },
    });
    expect(report.doubts).toContainEqual({
      cut: '15101',
      name: 'Arica',
      kind: 'doubtNameElsewhere',
      values: { name: 'Iquique' },
    });
    // Arica lies north of 19° S.
    expect(
      Math.max(
        ...polygonsOf(comuna(topology, '15101'))
          .flat(2)
          .map((p: Position) => p[1] as number),
      ),
    ).toBeGreaterThan(-18.5);
  });

  it('joins by place where a code contradicts it, and lists the doubt', async () => {
    const list = shapes();
    const [one, two] = [
      list.find((s) => s.properties.clave === '08101'),
      list.find((s) => s.properties.clave === '13101'),
    ];
    if (!one || !two) throw new Error('no such comunas');
    [one.properties, two.properties] = [two.properties, one.properties];
    const { report } = await installed(collection(list));
    expect(report).toMatchObject({ matched: 345, byCode: 343, byPlace: 2 });
    expect(report.doubts).toContainEqual({
      cut: '08101',
      name: 'Concepción',
      kind: 'doubtCodeElsewhere',
      values: { code: '13101', other: 'Santiago' },
    });
  });

  it('unites a comuna that comes as several shapes, with a code or with a name alone', async () => {
    for (const properties of [undefined, namesOnly]) {
      const parts = shapes(properties).flatMap((shape) =>
        polygonsOf(shape).map((coordinates): Shape => ({ ...shape, geometry: { type: 'Polygon', coordinates } })),
      );
      expect(parts.length).toBeGreaterThan(400);
      const { report, topology } = await installed(collection(parts));
      // With a name alone, parts are lost where the cell itself can't be placed.
      expect(report.leftOver.length).toBeLessThan(properties ? 4 : 1);
      const drawn = layerOf(topology, 'comunas').filter((shape) => shape.properties.cut !== '12202');
      const islands = parts.reduce((sum, part) => sum + areaOf(part), 0);
      expect(drawn.reduce((sum, shape) => sum + areaOf(shape), 0) / islands).toBeCloseTo(1, properties ? 1 : 3);
    }
  });

  it('leaves out a shape that holds two comunas, and both keep their approximate form', async () => {
    const list = shapes(() => ({}));
    const cuts = facts.comunas.map(({ cut }) => cut).filter((cut) => cut !== '12202');
    const [one, two] = [list[cuts.indexOf('05801')], list[cuts.indexOf('05804')]];
    if (!one || !two) throw new Error('no such comunas');
    one.geometry = { type: 'MultiPolygon', coordinates: [...polygonsOf(one), ...polygonsOf(two)] };
    const { report } = await installed(collection(list.filter((shape) => shape !== two)));
    expect(report.matched).toBeLessThanOrEqual(343);
    expect(report.approximate.map(({ cut, reason }) => [cut, reason])).toEqual(
      expect.arrayContaining([
        ['05801', 'approximateSharedShape'],
        ['05804', 'approximateSharedShape'],
      ]),
    );
    expect(report.leftOver).toContainEqual({ label: expect.any(String), reason: 'leftOverSeveralPoints' });
  });

  it('says each doubt, reason and refusal in three languages', () => {
    for (const [key, words] of Object.entries(sentences)) {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(places(words.en), key).toEqual(places(words.es));
      expect(places(words.pt), key).toEqual(places(words.es));
    }
  });
});

describe('cleaning', () => {
  it('closes slivers, overlaps and crossings between shapes that were drawn apart', async () => {
    let seed = 1;
    const shake = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return (seed / 2_147_483_647 - 0.5) * 0.002;
    };
    const list = shapes();
    for (const shape of list)
      for (const ring of polygonsOf(shape).flat())
        for (const point of ring) {
          point[0] = (point[0] as number) + shake();
          point[1] = (point[1] as number) + shake();
        }
    const outcome = await installed(collection(list));
    expect(outcome.report.repaired.overlaps).toBeGreaterThan(100);
    expect(outcome.report.repaired.gaps).toBeGreaterThan(100);
    await expectWhole(outcome);
  });

  it('survives points without numbers, open rings, bow ties, spikes and shapes of two points', async () => {
    const list = shapes();
    const ringOf = (cut: string) => {
      const shape = list.find(({ properties }) => properties.clave === cut);
      if (!shape) throw new Error(cut);
      return polygonsOf(shape)
        .map(([ring]) => ring as Position[])
        .sort((a, b) => b.length - a.length)[0] as Position[];
    };
    ringOf('01101').splice(3, 0, [null, null] as unknown as Position, [Number.NaN, 5], []);
    ringOf('01107').pop();
    const bow = ringOf('01401');
    const [x, y] = bow[0] as [number, number];
    bow.splice(1, 0, [x + 0.008, y], [x, y + 0.008], [x + 0.008, y + 0.008], [x, y]);
    const spiked = ringOf('01402');
    spiked.splice(1, 0, [-72, -19.3], [...(spiked[0] as Position)]);
    const extra = (coordinates: unknown): Shape =>
      ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }) as Shape;
    const outcome = await installed(
      collection([
        ...list,
        extra([
          [
            [-70, -30],
            [-70.1, -30],
          ],
        ]),
        extra([]),
        extra(null),
        { type: 'Feature', properties: null, geometry: null } as unknown as Shape,
        extra([
          [
            [179.9, -20],
            [-179.9, -20],
            [-179.9, -21],
            [179.9, -20],
          ],
        ]),
      ]),
    );
    expect(outcome.report.matched).toBe(345);
    expect(outcome.report.repaired.invalidRings).toBeGreaterThanOrEqual(3);
    await expectWhole(outcome);
  });

  it('keeps a large lake open and doesn’t call it a gap', async () => {
    const list = shapes();
    const ground = list.find(({ properties }) => properties.clave === '02201');
    if (!ground) throw new Error('no Calama');
    const [lon, lat] = [-68.6, -22.6];
    // A square lake of some 480 km² amid Calama.
    polygonsOf(ground)[0]?.push([
      [lon, lat],
      [lon + 0.2, lat],
      [lon + 0.2, lat + 0.21],
      [lon, lat + 0.21],
      [lon, lat],
    ]);
    const { topology, report } = await installed(collection(list));
    expect(report.remaining).toEqual(NO_FAULTS);
    expect(polygonsOf(comuna(topology, '02201')).some((polygon) => polygon.length === 2)).toBe(true);
  });

  it('counts what is wrong with a file that is wrong', () => {
    const square = (x: number, y: number, size: number) =>
      [
        [x, y],
        [0, size],
        [size, 0],
        [0, -size],
        [-size, 0],
      ] as [number, number][];
    const made = (...arcs: [number, number][][]): Topology => ({
      type: 'Topology',
      arcs,
      transform: { scale: [1, 1], translate: [0, 0] },
      objects: {
        comunas: { type: 'GeometryCollection', geometries: arcs.map((_, i) => ({ type: 'Polygon', arcs: [[i]] })) },
      },
    });
    const count = (topology: Topology) => {
      const { lakes, ...faults } = countFaults(topology, 'comunas');
      return faults;
    };
    expect(count(made(square(0, 0, 10), square(20, 0, 10)))).toEqual(NO_FAULTS);
    expect(count(made(square(0, 0, 10), square(2, 2, 5)))).toMatchObject({ overlaps: 1, gaps: 0, invalidRings: 0 });
    expect(count(made(square(0, 0, 10), square(5, 5, 10))).overlaps).toBe(1);
    expect(count(made(square(0, 0, 10), square(5, 5, 10))).invalidRings).toBeGreaterThan(0);
    const frame = made(square(0, 0, 10), square(2, 2, 5));
    frame.objects.comunas = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0], [1]] }] };
    expect(count(frame)).toMatchObject({ gaps: 1, overlaps: 0 });
    expect(
      count(
        made([
          [0, 0],
          [10, 10],
          [0, -10],
          [-10, 10],
          [0, -10],
        ]),
      ).invalidRings,
    ).toBeGreaterThan(0);
    expect(
      count(
        made([
          [0, 0],
          [10, 0],
          [0, 10],
        ]),
      ).invalidRings,
    ).toBe(1);
  });
});

describe('a file of part of Chile', () => {
  it('leaves the rest approximate, without gap or overlap', async () => {
    const outcome = await installed(
      collection(shapes().filter(({ properties }) => String(properties.clave).startsWith('07'))),
    );
    await expectWhole(outcome);
    expect(outcome.report.matched).toBe(30);
    expect(outcome.meta.approximateComunas).toHaveLength(316);
    expect(outcome.meta.approximate).toBe(false);
    expect(comuna(outcome.topology, '07101').properties.approximate).toBeUndefined();
    expect(comuna(outcome.topology, '08101').properties.approximate).toBe(true);
  });

  it('whatever comunas it lacks, 346 come out without gap or overlap', { timeout: 60_000 }, async () => {
    const all = shapes();
    const bytes = realPack ? JSON.parse(new TextDecoder().decode(realPack)) : null;
    const real = bytes
      ? layerOf(bytes, 'comunas').map((s) => ({ ...s, properties: { clave: s.properties.cut } }))
      : all;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(344), { minLength: 1, maxLength: 300 }), async (dropped) => {
        const gone = new Set(dropped);
        const { topology, report } = await installed(collection((real as Shape[]).filter((_, i) => !gone.has(i))));
        expect(counts(topology)).toEqual(UNITS);
        expect(report.remaining).toEqual(NO_FAULTS);
        expect(report.matched).toBe(345 - gone.size);
      }),
      { numRuns: 4, seed: 2010 },
    );
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
