import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  ANTARTICA,
  ISLANDS,
  islandPath,
  islandProjection,
  islandsIn,
  JUAN_FERNANDEZ,
  mainlandOf,
  RAPA_NUI,
  showsIsland,
} from '../../src/plates/islands';
import { territory } from './readProject';

const topology = JSON.parse(readFileSync(join(process.cwd(), 'public/geo/chile.topojson'), 'utf8')) as Topology;
const layer = (name: string) =>
  (
    feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection<
      MultiPolygon,
      { cut?: string; code?: string }
    >
  ).features;

const BOX = { x: 10, y: 20, width: 40, height: 30 };

describe('the comunas far from the mainland', () => {
  const comunas = layer('comunas');

  it.each(ISLANDS)('$name belongs to its province and region in both divisions', ({ cut, province, region }) => {
    const comuna = territory.comunas[territory.indexOf.get(cut) ?? -1];
    expect(comuna?.province).toEqual({ 2008: province, 2018: province });
    expect(comuna?.region).toEqual({ 2008: region, 2018: region });
  });

  it.each(
    ISLANDS.filter(({ symbolic }) => !symbolic),
  )('$name stands whole inside its frame, either way up', (island) => {
    const area = comunas.find(({ properties }) => properties.cut === island.cut)?.geometry as MultiPolygon;
    const rings = (area.type === 'MultiPolygon' ? area.coordinates : [area.coordinates]).flat();
    for (const bearing of [0, 90] as const) {
      const project = islandProjection(island, BOX, bearing);
      for (const [lon, lat] of rings.flat()) {
        const { x, y } = project(lon as number, lat as number);
        expect(x).toBeGreaterThanOrEqual(BOX.x);
        expect(x).toBeLessThanOrEqual(BOX.x + BOX.width);
        expect(y).toBeGreaterThanOrEqual(BOX.y);
        expect(y).toBeLessThanOrEqual(BOX.y + BOX.height);
      }
      expect(islandPath(island, area, BOX, bearing)).toMatch(/^M.*Z$/);
    }
  });

  it('turns with the country: north up, or north to the left', () => {
    const up = islandProjection(RAPA_NUI, BOX, 0);
    const lying = islandProjection(RAPA_NUI, BOX, 90);
    expect(up(-109.3, -27.06).y).toBeLessThan(up(-109.3, -27.2).y);
    expect(up(-109.4, -27.1).x).toBeLessThan(up(-109.25, -27.1).x);
    expect(lying(-109.3, -27.06).x).toBeLessThan(lying(-109.3, -27.2).x);
    // West, the open ocean, below.
    expect(lying(-109.4, -27.1).y).toBeGreaterThan(lying(-109.25, -27.1).y);
  });

  it('sets the two islands of Juan Fernández side by side, the western one left, at one scale', () => {
    const project = islandProjection(JUAN_FERNANDEZ, BOX, 0);
    const selkirk = [project(-80.84, -33.75), project(-80.7, -33.75)] as const;
    const crusoe = [project(-79, -33.64), project(-78.86, -33.64)] as const;
    expect(selkirk[1].x).toBeLessThan(crusoe[0].x);
    expect(selkirk[1].x - selkirk[0].x).toBeCloseTo(crusoe[1].x - crusoe[0].x, 1);
  });

  it('draws Antártica as a mark whatever outline there is', () => {
    expect(islandPath(ANTARTICA, null, BOX, 0)).toMatch(/a/);
    const area = comunas.find(({ properties }) => properties.cut === ANTARTICA.cut)?.geometry ?? null;
    expect(islandPath(ANTARTICA, area, BOX, 0)).toBe(islandPath(ANTARTICA, null, BOX, 0));
  });

  it('is told by place', () => {
    const cuts = (code: string) => islandsIn(code).map(({ cut }) => cut);
    expect(cuts('CL')).toEqual(['05201', '05104', '12202']);
    expect(cuts('05')).toEqual(['05201', '05104']);
    expect(cuts('051')).toEqual(['05104']);
    expect(cuts('122')).toEqual(['12202']);
    expect(cuts('13')).toEqual([]);
    expect(cuts('PE')).toEqual([]);
  });

  it('is left out of the mainland, which keeps all the rest', () => {
    const regions = layer('regions2018');
    const valparaiso = regions.find(({ properties }) => properties.code === '05')?.geometry as MultiPolygon;
    const main = mainlandOf(valparaiso) as MultiPolygon;
    expect(main.coordinates.length).toBeLessThan(valparaiso.coordinates.length);
    expect(main.coordinates.length).toBeGreaterThan(0);
    expect(main.coordinates.flat(2).every(([lon]) => (lon as number) > -77)).toBe(true);
    const maule = regions.find(({ properties }) => properties.code === '07')?.geometry as MultiPolygon;
    expect((mainlandOf(maule) as MultiPolygon).coordinates).toEqual(maule.coordinates);
  });

  it('is shown by a map only where it stands in the window, larger than a speck', () => {
    const size = { width: 400, height: 300 };
    const centred = (lon: number, lat: number, pixelsPerDegree: number) => (east: number, north: number) => ({
      x: 200 + (east - lon) * pixelsPerDegree,
      y: 150 - (north - lat) * pixelsPerDegree,
    });
    expect(showsIsland(RAPA_NUI, centred(-109.35, -27.12, 400), size)).toBe(true);
    expect(showsIsland(RAPA_NUI, centred(-109.35, -27.12, 20), size)).toBe(false);
    expect(showsIsland(RAPA_NUI, centred(-71, -33, 400), size)).toBe(false);
    // One of the two islands of Juan Fernández is not all of it.
    expect(showsIsland(JUAN_FERNANDEZ, centred(-78.87, -33.64, 400), size)).toBe(false);
    expect(showsIsland(JUAN_FERNANDEZ, centred(-79.8, -33.7, 150), size)).toBe(true);
  });
});
