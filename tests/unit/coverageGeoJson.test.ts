/** Coverage as GeoJSON: a valid file by RFC 7946, with the figures of the report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CoverageFile, geoJsonText } from '../../src/exchange/coverageGeoJson';
import { textTools } from '../../src/i18n/text';
import { gapsOf } from '../../src/state/gaps';
import { resultsOf } from '../../src/state/results';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { checkChile, type Geography, loadGeography } from '../../src/territory/geography';
import { coverageFileOf } from '../../src/views/gaps/downloads/gapFiles';
import { installed, realPack } from './boundaryPacks';
import { atlas } from './readProject';

const DAY = new Date(2026, 10, 22);
const ANTARTICA = '12202';

let shipped: Geography;
beforeAll(async () => {
  shipped = await loadGeography(
    'http://atlas.test/',
    async (url) => new Response(readFileSync(join(process.cwd(), 'public', new URL(url).pathname.slice(1)))),
  );
});

function fileOf(change: Partial<View> = {}, geography = shipped): CoverageFile | null {
  const view: View = { ...DEFAULT_VIEW, screen: 'gaps', ...change };
  const gaps = gapsOf(atlas, view, resultsOf(atlas, view));
  return coverageFileOf(
    { view, gaps, atlas, tools: textTools('es'), day: DAY },
    geography,
    geography === shipped ? 'shipped' : 'browser',
  );
}

/** What a reader of the file gets. */
const read = (change?: Partial<View>, geography?: Geography) =>
  JSON.parse(geoJsonText(fileOf(change, geography) as CoverageFile)) as CoverageFile;

const count = (file: CoverageFile, coverageClass: string) =>
  file.features.filter(({ properties }) => properties.class === coverageClass).length;

function expectSound(file: CoverageFile): void {
  for (const { id, geometry, properties } of file.features) {
    expect(id).toBe(properties.cut);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    expect(polygons.length, properties.name).toBeGreaterThan(0);
    for (const rings of polygons) {
      rings.forEach((ring, position) => {
        expect(ring.length, properties.name).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), properties.name).toEqual(ring[0]);
        for (const [lon = NaN, lat = NaN] of ring) {
          expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, properties.name).toBe(true);
        }
        const turned = doubledArea(ring);
        // What rounding made flat turns neither way.
        if (Math.abs(turned) > 1e-10)
          expect(Math.sign(turned), `${properties.name}, ring ${position}`).toBe(position === 0 ? 1 : -1);
      });
    }
  }
}

/** Positive where the ring turns counterclockwise (shoelace). */
function doubledArea(ring: readonly Position[]): number {
  const [x = 0, y = 0] = ring[0] as Position;
  return ring.slice(1).reduce((sum, [x1 = 0, y1 = 0], at) => {
    const [x0 = 0, y0 = 0] = ring[at] as Position;
    return sum + (x0 - x) * (y1 - y) - (x1 - x) * (y0 - y);
  }, 0);
}

describe('coverage as GeoJSON', () => {
  test('holds the 346 comunas once, as RFC 7946 wants them', () => {
    const file = read();
    expect(file.type).toBe('FeatureCollection');
    expect(file).not.toHaveProperty('crs');
    expect(file.features).toHaveLength(346);
    expect(new Set(file.features.map(({ id }) => id)).size).toBe(346);
    expectSound(file);
  });

  test.skipIf(!realPack)('holds the real boundaries where they are in use, and says whose they are', async () => {
    const { topology, meta } = await installed(realPack as Uint8Array, { name: 'chile-official.topojson' });
    const file = read({}, { ...shipped, ...checkChile('chile-official.topojson', topology, meta) });
    expectSound(file);
    expect(file.features).toHaveLength(346);
    expect(file.boundaries).toMatchObject({
      approximate: false,
      marks: [ANTARTICA],
      source: 'chile-official.topojson',
    });
    // A mark is no boundary to rely on; which others are approximate is the boundaries' own word.
    expect(file.features.find(({ id }) => id === ANTARTICA)?.properties.approximate_boundary).toBe(true);
    expect(file.features.find(({ id }) => id === '13101')?.properties.approximate_boundary).toBe(false);
    // The same figures whatever the shapes.
    expect([count(file, 'none'), count(file, 'regional')]).toEqual([196, 95]);
  });

  test('has the figures of the catalogue: 55 direct, 95 under the umbrella, 196 without record', () => {
    const file = read();
    expect([count(file, 'named') + count(file, 'provincial'), count(file, 'regional'), count(file, 'none')]).toEqual([
      55, 95, 196,
    ]);
    expect(file.features.filter(({ properties }) => properties.covered)).toHaveLength(55);
    expect(read({ umbrella: true }).features.filter(({ properties }) => properties.covered)).toHaveLength(150);
    for (const { properties } of file.features) {
      const { named, provincial, regional, national, experiences } = properties;
      expect(named + provincial + regional + national, properties.name).toBe(experiences.length);
      expect(properties.class === 'none', properties.name).toBe(experiences.length === 0);
      // A group for every gap, and for nothing else.
      expect(properties.gap_group_id !== null, properties.name).toBe(properties.class === 'none');
    }
  });

  test('says who reaches a comuna: Canela by ficha 8, which names it; Puerto Varas by ficha 11', () => {
    const of = (cut: string) => read().features.find(({ id }) => id === cut)?.properties;
    const ficha = (n: number) => atlas.core.experiences.find((experience) => experience.ficha === n)?.id;
    // Of all the province of Choapa only Canela and Los Vilos are named.
    expect(of('04202')).toMatchObject({
      name: 'Canela',
      class: 'named',
      named: 1,
      fichas: [8],
      experiences: [ficha(8)],
    });
    expect(of('04201')).toMatchObject({ name: 'Illapel', class: 'none', fichas: [], gap_group: 1 });
    expect(of('10109')?.fichas).toContain(11);
    expect(of('10109')).toMatchObject({
      region_code: '10',
      region: 'Los Lagos',
      province_code: '101',
      province: 'Llanquihue',
    });
  });

  test('says what must be known before its first feature', () => {
    const file = read({ filters: { status: ['documented'], theme: ['desarrollo-social'] } });
    expect(file).toMatchObject({
      title: 'Cobertura de Chile',
      place: 'Chile',
      division: 'División actual',
      umbrella: 'El paraguas regional no cuenta como cubierto',
      scenario: null,
      data_version: atlas.core.version,
      data_hash: atlas.core.hash,
      date: '2026-11-22',
    });
    expect(file.filter).toBe('Solo experiencias con ficha; Tema: Desarrollo social y pobreza');
    expect(file.meaning_of_a_gap).toContain('sin experiencia registrada');
    expect(file.boundaries.approximate).toBe(true);
    expect(file.boundaries.source).toContain('Natural Earth 1:10m (contorno del país');
    expect(file.boundaries.licence).not.toBe('');
    expect(geoJsonText(fileOf() as CoverageFile).indexOf('"features"')).toBeGreaterThan(
      geoJsonText(fileOf() as CoverageFile).indexOf('"meaning_of_a_gap"'),
    );
  });

  test('keeps to the place and the division: Ñuble is a region of 21 comunas today, a province of 2008', () => {
    const today = read({ place: { level: 'region', code: '16' } });
    expect(today.features).toHaveLength(21);
    const then = read({ division: 2008, place: { level: 'region', code: '08' } });
    expect(then.features).toHaveLength(54);
    expect(then.division).toBe('División de 2008');
    expect(new Set(then.features.map(({ properties }) => properties.region_code))).toEqual(new Set(['08']));
    const chillan = then.features.find(({ properties }) => properties.name === 'Chillán');
    expect(chillan?.properties.province).toBe('Ñuble');
  });

  test('tells a scenario apart from the catalogue, and only where one is drawn', () => {
    expect(read().features[0]?.properties).not.toHaveProperty('scenario_class');
    expect(read({ scenario: [] }).features[0]?.properties).not.toHaveProperty('scenario_class');
    // Iquique and Alto Hospicio, of which no experience is recorded.
    const file = read({ scenario: [{ experience: null, comunas: ['01101', '01107'] }] });
    expect(file.scenario).toContain('una asociación nueva, 2 comunas');
    const of = (cut: string) => file.features.find(({ id }) => id === cut)?.properties;
    expect(of('01101')).toMatchObject({
      class: 'none',
      covered: false,
      named: 0,
      scenario_class: 'named',
      scenario_covered: true,
      scenario_added: true,
    });
    expect(of('01404')).toMatchObject({ class: 'none', scenario_class: 'none', scenario_added: false });
    expect(count(file, 'none')).toBe(196);
    // The group beside the class is the catalogue's, as the class; with the scenario the comuna is in none.
    expect(of('01101')).toMatchObject({ scenario_gap_group: null, scenario_gap_group_id: null });
    for (const { properties } of file.features) {
      expect(properties.gap_group_id !== null, properties.name).toBe(properties.class === 'none');
      expect(properties.scenario_gap_group_id !== null, properties.name).toBe(properties.scenario_class === 'none');
    }
    expect(of('01101')?.gap_group).toBe(read().features.find(({ id }) => id === '01101')?.properties.gap_group);
  });

  test('says of which gaps its groups are made', () => {
    expect(read()).toMatchObject({ gap_kind: 'unrecorded' });
    const near = read({ gapKind: 'not-near' });
    expect(near.gap_kind).toBe('not-near');
    expect(near.meaning_of_a_gap).toContain('solo alcanza el paraguas');
    for (const { properties } of near.features) {
      const direct = properties.class === 'named' || properties.class === 'provincial';
      expect(properties.gap_group_id === null, properties.name).toBe(direct);
    }
  });

  test('tells approximate boundaries from none, and never an unknown area as zero', () => {
    const file = read();
    expect(file.features.every(({ properties }) => properties.approximate_boundary)).toBe(true);
    expect(file.boundaries.marks).toEqual([ANTARTICA]);
    expect(file.features.find(({ id }) => id === ANTARTICA)?.properties).toMatchObject({
      area_km2: null,
      population: 138,
    });
  });

  test('is not made where there are no boundaries', () => {
    const failed = { status: 'failed', file: 'geo/chile.topojson', reason: 'missing', detail: 'HTTP 404' } as const;
    expect(fileOf({}, { ...shipped, chile: failed })).toBeNull();
  });
});
