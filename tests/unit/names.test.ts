import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapGroundOf } from '../../src/map/mapData';
import { mapNamesOf } from '../../src/map/mapNameData';
import type { Obstacles } from '../../src/plates/labelPlacement';
import type { PlacedName } from '../../src/plates/mapNames';
import { fittingCamera, mercatorProjection } from '../../src/plates/mercatorProjection';
import { placeNames } from '../../src/plates/placeNames';
import { groundCellsOf } from '../../src/plates/placeRoomyNames';
import { boundsOfComunas, loadGeography } from '../../src/territory/geography';
import { territory } from './readProject';

const geography = await loadGeography('http://atlas.test/', async (url) => {
  return new Response(readFileSync(join(process.cwd(), 'public', new URL(url).pathname)));
});
const PADDING = { top: 60, right: 24, bottom: 60, left: 24 };

const grounds = {
  2008: mapGroundOf(geography, territory, 2008, null),
  2018: mapGroundOf(geography, territory, 2018, null),
};

interface WindowOptions {
  width?: number;
  height?: number;
  bearing?: 0 | 90;
  /** Nearer than what fits. */
  zoom?: number;
  division?: 2008 | 2018;
  obstacles?: Obstacles;
  focusCountries?: string[];
}

/** Names of a window over the comunas whose codes begin so; every letter as wide as a capital. */
function namesOver(prefix: string, options: WindowOptions = {}) {
  const { width = 750, height = 460, bearing = 0, zoom = 0, division = 2018 } = options;
  const { obstacles = { lines: [], boxes: [] }, focusCountries = ['CL'] } = options;
  const cuts = territory.comunas.flatMap(({ cut }) => (cut.startsWith(prefix) ? cut : []));
  const bounds = boundsOfComunas(geography, cuts);
  if (!bounds) throw new Error(`There are no comunas ${prefix}.`);
  const fitting = fittingCamera(bounds, { width, height, bearing, padding: PADDING });
  const camera = { ...fitting, zoom: fitting.zoom + zoom };
  const window = {
    ...{ width, height, bearing, zoom: camera.zoom, obstacles },
    ...mercatorProjection(camera),
    measure: (text: string, { size, spacing }: { size: number; spacing: number }) =>
      text.length * size * (0.62 + spacing),
  };
  const ground = grounds[division];
  const names = mapNamesOf({ ground, experiences: [], focusComunas: [], focusCountries, language: 'es' });
  const placed = placeNames(names, window, groundCellsOf(window, names.grounds.land));
  return { placed, names, unproject: window.unproject };
}

const meet = (a: PlacedName, b: PlacedName) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
const textsOf = (names: readonly PlacedName[], kind: PlacedName['kind']) =>
  names.filter((name) => name.kind === kind).map(({ lines }) => lines.join(' '));

describe('names on a map', () => {
  it.each<[string, string, WindowOptions]>([
    ['the lying country', '0', { bearing: 90, width: 1100, height: 640 }],
    ['the standing country on a phone', '', { width: 390, height: 460 }],
    ['Los Lagos', '10', {}],
    ['the capital’s region', '13', { width: 1300, height: 800 }],
    ['the capital’s province', '131', {}],
    ['the capital, close', '131', { zoom: 1.6 }],
    ['Chiloé', '102', {}],
  ])('never meet and are never cut: %s', (_, prefix, window) => {
    const { placed } = namesOver(prefix, window);
    const { width = 750, height = 460 } = window;
    expect(placed.length).toBeGreaterThan(3);
    placed.forEach((name, index) => {
      for (const other of placed.slice(index + 1)) expect(meet(name, other), `${name.key} / ${other.key}`).toBe(false);
      expect(name.x - name.width / 2).toBeGreaterThanOrEqual(0);
      expect(name.x + name.width / 2).toBeLessThanOrEqual(width);
      expect(name.y - name.height / 2).toBeGreaterThanOrEqual(0);
      expect(name.y + name.height / 2).toBeLessThanOrEqual(height);
    });
  });

  it('go from regions to provinces to comunas as the map comes nearer', () => {
    const far = new Set(namesOver('10').placed.map(({ kind }) => kind));
    expect(far.has('region')).toBe(true);
    expect(far.has('comuna')).toBe(false);
    const near = new Set(namesOver('102').placed.map(({ kind }) => kind));
    expect(near.has('province')).toBe(true);
    const nearest = new Set(namesOver('102', { zoom: 1 }).placed.map(({ kind }) => kind));
    expect(nearest.has('comuna')).toBe(true);
    expect(nearest.has('region')).toBe(false);
  });

  it('name Ñuble as a region today and as a province in 2008', () => {
    expect(textsOf(namesOver('16').placed, 'region')).toContain('ÑUBLE');
    expect(textsOf(namesOver('16', { division: 2008 }).placed, 'region')).not.toContain('ÑUBLE');
  });

  it('name Chile’s regions over Chile, not on a map of Latin America', () => {
    const phone = { width: 390, height: 460 };
    expect(textsOf(namesOver('', phone).placed, 'region').length).toBeGreaterThan(3);
    expect(textsOf(namesOver('', { ...phone, focusCountries: ['CL', 'PE'] }).placed, 'region')).toEqual([]);
  });

  it('step aside for what stands above the map', () => {
    const free = namesOver('10').placed;
    const region = free.find(({ key }) => key === 'region 10');
    if (!region) throw new Error('The region has no name.');
    const { x, y } = region;
    const box = { left: x - 20, right: x + 20, top: y - 4, bottom: y + 4 };
    const moved = namesOver('10', { obstacles: { lines: [], boxes: [box] } }).placed;
    for (const name of moved) {
      const covered = Math.abs(name.x - x) * 2 < name.width + 40 && Math.abs(name.y - y) * 2 < name.height + 8;
      expect(covered, name.key).toBe(false);
    }
  });

  it('stand on their own ground: a comuna’s and a province’s middle in it, unless a dot says whose it is', () => {
    for (const [prefix, zoom] of [
      ['131', 0],
      ['13', 0],
      ['131', 1.5],
      ['08', 0.5],
      ['102', 0.4],
    ] as const) {
      const { placed, names, unproject } = namesOver(prefix, { zoom });
      for (const { kind, key, dot, x, y, width } of placed) {
        if (dot || (kind !== 'comuna' && kind !== 'province')) continue;
        const { lon, lat } = unproject(x, y);
        const own = names.grounds[`${kind}s`].at(lon, lat);
        // A province may be named from the sea off its own shore; never from another's ground.
        if (kind === 'province' && own === null) expect(names.grounds.land.at(lon, lat)).toBeNull();
        else expect(`${kind} ${own}`).toBe(key);
        if (kind !== 'province') continue;
        const ends = [-0.48, -0.24, 0.24, 0.48].map((part) => unproject(x + part * width, y));
        const foreign = ends.filter((end) => {
          const below = names.grounds.provinces.at(end.lon, end.lat);
          return below !== null && `province ${below}` !== key;
        });
        expect(foreign.length, key).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('whose ground a point lies on', () => {
  it('is the same asked point by point or along a parallel', () => {
    const { land } = namesOver('10').names.grounds;
    for (let lat = -56; lat < -17; lat += 1.37) {
      const along = land.along(lat);
      for (let lon = -77; lon < -55; lon += 0.31) expect(along(lon), `${lat} ${lon}`).toBe(land.at(lon, lat));
    }
    expect(land.at(-70.65, -33.45)).toBe('CL');
    expect(land.at(-68.8, -32.9)).toBe('AR');
    expect(land.at(-80, -33)).toBeNull();
  });
});

describe('the camera that fits a place', () => {
  it('shows it whole within the padding, north up or lying, and its projection has an inverse', () => {
    for (const bearing of [0, 90] as const) {
      const frame = { width: 900, height: 400, bearing, padding: { top: 50, right: 10, bottom: 90, left: 30 } };
      const { project, unproject } = mercatorProjection(fittingCamera([-75, -44, -71, -35], frame));
      const corners = [project(-75, -44), project(-71, -35)];
      const xs = corners.map(({ x }) => x).sort((a, b) => a - b);
      const ys = corners.map(({ y }) => y).sort((a, b) => a - b);
      expect(xs[0]).toBeGreaterThanOrEqual(30 - 1e-6);
      expect(xs[1]).toBeLessThanOrEqual(890 + 1e-6);
      expect(ys[0]).toBeGreaterThanOrEqual(50 - 1e-6);
      expect(ys[1]).toBeLessThanOrEqual(310 + 1e-6);
      const back = unproject(project(-72.5, -40).x, project(-72.5, -40).y);
      expect(back.lon).toBeCloseTo(-72.5, 9);
      expect(back.lat).toBeCloseTo(-40, 9);
    }
  });
});
