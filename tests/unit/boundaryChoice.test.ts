import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { findInstalledBoundaries } from '../../build/installedBoundaries';
import { keepBoundaries, readKeptBoundaries } from '../../src/storage/boundaryStore';
import { StorageError } from '../../src/storage/shelf';
import { checkKept, chooseBoundaries } from '../../src/territory/chooseBoundaries';
import {
  approximateComunas,
  type ComunaProperties,
  checkChile,
  comunaBordersOf,
  type Geography,
  innerBordersOf,
  loadGeography,
  ringsOf,
} from '../../src/territory/geography';
import { loadSecondLevel } from '../../src/territory/secondLevel';

const BASE = 'http://atlas.test/';
const shippedText = (path: string) => readFileSync(join(process.cwd(), 'public', path), 'utf8');
const shipped = () => JSON.parse(shippedText('geo/chile.topojson')) as Topology;
const META = {
  approximate: false,
  approximateComunas: [],
  symbolic: ['12202'],
  source: 'IGM',
  licence: 'CC BY',
  year: 2020,
};
const comunasIn = (topology: Topology) => topology.objects.comunas as GeometryCollection<ComunaProperties>;
const propertiesIn = (topology: Topology) =>
  comunasIn(topology).geometries.map(({ properties }) => properties as ComunaProperties);

/** What a browser keeps after a good file. */
const kept = (change: Record<string, unknown> = {}) => ({
  topology: shipped(),
  meta: META,
  report: { shapes: 345 },
  fileName: 'comunas.zip',
  installedAt: '2026-03-01T12:00:00.000Z',
  ...change,
});

/** A server with the project's own files and, below «installed», those given here; every request is written down. */
function server(installed: Record<string, string> = {}) {
  const asked: string[] = [];
  const request = async (url: string) => {
    const path = new URL(url).pathname.slice(1);
    asked.push(path);
    const name = /^geo\/installed\/(.*)$/.exec(path)?.[1];
    if (name === undefined) return new Response(shippedText(path));
    return name in installed ? new Response(installed[name]) : new Response('', { status: 404 });
  };
  return { asked, request };
}
const INSTALLED = { 'chile.topojson': shippedText('geo/chile.topojson'), 'chile.meta.json': JSON.stringify(META) };

describe('which boundaries are drawn', () => {
  it('first those that the person loaded in this browser: no other file of Chile is asked for', async () => {
    const { asked, request } = server(INSTALLED);
    const chosen = await chooseBoundaries(BASE, { readKept: async () => kept(), installed: true, request });
    expect(chosen.origin).toBe('browser');
    expect(chosen.kept?.fileName).toBe('comunas.zip');
    expect(chosen.problems).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('then those installed with the app', async () => {
    const { asked, request } = server(INSTALLED);
    const chosen = await chooseBoundaries(BASE, { readKept: async () => null, installed: true, request });
    expect(chosen.origin).toBe('installed');
    expect(asked.sort()).toEqual(['geo/installed/chile.meta.json', 'geo/installed/chile.topojson']);
  });

  it('else those that it ships with, without asking for any that are not there', async () => {
    const { asked, request } = server();
    const chosen = await chooseBoundaries(BASE, { readKept: async () => null, installed: false, request });
    expect([chosen.origin, chosen.problems]).toEqual(['shipped', []]);
    expect(asked.sort()).toEqual(['geo/chile.meta.json', 'geo/chile.topojson']);
  });

  it('the shipped ones where all others are damaged, and both are told', async () => {
    const half = { ...INSTALLED, 'chile.topojson': INSTALLED['chile.topojson'].slice(0, 5000) };
    const { request } = server(half);
    const chosen = await chooseBoundaries(BASE, {
      readKept: async () => kept({ topology: {} }),
      installed: true,
      request,
    });
    expect(chosen.origin).toBe('shipped');
    expect(chosen.boundaries.chile.status).toBe('ok');
    expect(chosen.problems.map(({ origin, reason }) => [origin, reason])).toEqual([
      ['browser', 'damaged'],
      ['installed', 'damaged'],
    ]);
  });

  it('the next ones where the browser does not let anyone look', async () => {
    const { request } = server();
    const reasonOf = async (error: Error) => {
      const readKept = () => Promise.reject(error);
      const chosen = await chooseBoundaries(BASE, { readKept, installed: false, request });
      return [chosen.origin, chosen.problems[0]?.reason];
    };
    expect(await reasonOf(new StorageError('unavailable', 'SecurityError'))).toEqual(['shipped', 'no-database']);
    // Slow or broken, but there: something may have been kept.
    expect(await reasonOf(new StorageError('failed', 'No answer.'))).toEqual(['shipped', 'unreachable']);
    expect(await reasonOf(new Error('Anything else.'))).toEqual(['shipped', 'unreachable']);
  });
});

describe('what a browser gives back is not trusted', () => {
  it('takes what a good file left', () => {
    expect(checkKept(kept())).toMatchObject({ kept: { fileName: 'comunas.zip' } });
  });

  const withArcs = (change: (arcs: Position[][]) => unknown) => {
    const topology = shipped();
    return kept({ topology: { ...topology, arcs: change(topology.arcs) } });
  };
  const withComunas = (change: (comunas: Record<string, unknown>[]) => unknown) => {
    const topology = shipped();
    const { geometries } = comunasIn(topology);
    const changed = change(structuredClone(geometries) as unknown as Record<string, unknown>[]);
    return kept({
      topology: {
        ...topology,
        objects: { ...topology.objects, comunas: { type: 'GeometryCollection', geometries: changed } },
      },
    });
  };
  const hostile: [string, unknown][] = [
    ['a text', 'boundaries'],
    ['a list', []],
    ['no topology', kept({ topology: undefined })],
    ['a page', kept({ topology: '<!doctype html>' })],
    ['no description', kept({ meta: null })],
    ['a date that is none', kept({ installedAt: 'yesterday' })],
    ['a name that is a record', kept({ fileName: { toString: 'x' } })],
    [
      'lines of words',
      withArcs((arcs) => [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...arcs.slice(1),
      ]),
    ],
    [
      'a line without end',
      withArcs((arcs) => [
        [
          [0, Number.NaN],
          [1, 1],
        ],
        ...arcs.slice(1),
      ]),
    ],
    [
      'an endless number',
      withArcs((arcs) => [
        [
          [Number.POSITIVE_INFINITY, 0],
          [1, 1],
        ],
        ...arcs.slice(1),
      ]),
    ],
    ['fewer lines than shapes need', withArcs((arcs) => arcs.slice(0, 10))],
    ['a scale that is text', kept({ topology: { ...shipped(), transform: { scale: ['1', '1'], translate: [0, 0] } } })],
    ['a comuna without its code', withComunas(([first, ...rest]) => [{ ...first, properties: {} }, ...rest])],
    [
      'a comuna whose name is a record',
      withComunas(([first, ...rest]) => [{ ...first, properties: { cut: '01101', name: { a: 1 } } }, ...rest]),
    ],
    ['a comuna too few', withComunas((comunas) => comunas.slice(1))],
    ['a comuna twice', withComunas((comunas) => [...comunas.slice(1), comunas[1] as Record<string, unknown>])],
    ['no comuna at all', withComunas(() => [])],
  ];
  it.each(hostile)('refuses %s and says why', (_, content) => {
    expect(checkKept(content)).toBeTypeOf('string');
  });

  it('without a database says so instead of breaking', async () => {
    await expect(readKeptBoundaries()).rejects.toMatchObject({ trouble: 'unavailable' });
    await expect(keepBoundaries(kept())).rejects.toBeInstanceOf(StorageError);
  });
});

describe('approximate borders', () => {
  /** Every segment of lines as text, the same in both directions. */
  const segmentsOf = (lines: readonly Position[][]) =>
    lines.flatMap((line) => line.slice(1).map((end, at) => [String(line[at]), String(end)].sort().join(' ')));
  const segmentsIn = (lines: MultiLineString) => segmentsOf(lines.coordinates);

  /** Chile with the comunas of one region surveyed, all others approximate. */
  async function withOneRegionSurveyed(region: string, by: 'meta' | 'property') {
    const topology = shipped();
    const doubtful = propertiesIn(topology)
      .map(({ cut }) => cut)
      .filter((cut) => !cut.startsWith(region) && cut !== '12202');
    if (by === 'property') {
      for (const properties of propertiesIn(topology)) {
        if (doubtful.includes(properties.cut)) properties.approximate = true;
      }
    }
    const meta = { ...META, approximateComunas: by === 'meta' ? doubtful : [] };
    const geography: Geography = {
      ...(await loadGeography(BASE, server().request)),
      ...checkChile('test', topology, meta),
    };
    return { topology, doubtful, geography };
  }

  it.each([
    'meta',
    'property',
  ] as const)('are exactly those that touch an approximate comuna, where Los Lagos alone is surveyed (said by its %s)', async (by) => {
    const { topology, doubtful, geography } = await withOneRegionSurveyed('10', by);
    expect(approximateComunas(geography)).toEqual(new Set(doubtful));
    // Independently of the code: whose rings hold a segment?
    const owners = new Map<string, Set<string>>();
    for (const { geometry, properties } of feature(topology, comunasIn(topology)).features) {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
      for (const segment of segmentsOf(ringsOf(geometry))) {
        owners.set(segment, (owners.get(segment) ?? new Set()).add(properties.cut));
      }
    }
    const shared = [...owners].filter(([, cuts]) => cuts.size > 1);
    const expectDashed = shared.filter(([, cuts]) => [...cuts].some((cut) => !cut.startsWith('10')));
    const expectSolid = shared.filter(([, cuts]) => [...cuts].every((cut) => cut.startsWith('10')));
    const { surveyed, approximate } = comunaBordersOf(geography);
    expect(new Set(segmentsIn(approximate))).toEqual(new Set(expectDashed.map(([segment]) => segment)));
    expect(new Set(segmentsIn(surveyed))).toEqual(new Set(expectSolid.map(([segment]) => segment)));
    expect(Math.min(expectSolid.length, expectDashed.length)).toBeGreaterThan(0);
  });

  it('are all of them in the shipped file, and none where every comuna is surveyed', async () => {
    const all = await loadGeography(BASE, server().request);
    expect(comunaBordersOf(all).surveyed.coordinates).toEqual([]);
    expect(segmentsIn(comunaBordersOf(all).approximate)).toEqual(segmentsIn(innerBordersOf(all, 'comunas')));
    const real: Geography = { ...all, ...checkChile('test', shipped(), META) };
    expect(approximateComunas(real).size).toBe(0);
    expect(comunaBordersOf(real).approximate.coordinates).toEqual([]);
    expect(segmentsIn(comunaBordersOf(real).surveyed)).toEqual(segmentsIn(innerBordersOf(real, 'comunas')));
  });
});

describe('second-level units abroad', () => {
  /** Two units that share the line from (2,0) to (2,2). */
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [2, 0],
        [2, 2],
      ],
      [
        [2, 2],
        [0, 2],
        [0, 0],
        [2, 0],
      ],
      [
        [2, 2],
        [2, 5],
        [7, 5],
        [7, 0],
        [2, 0],
      ],
    ],
    objects: {
      districts: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { code: 'PE-1', name: 'Ilo', country: 'PE' } },
          { type: 'Polygon', arcs: [[0, 2]], properties: { code: 'PE-2', name: 'Puno', country: 'PE' } },
        ],
      },
    },
  };
  const load = (body: string) =>
    loadSecondLevel(BASE, 'PE', async (url) => {
      if (url === `${BASE}geo/installed/second-level-PE.meta.json`) return new Response(JSON.stringify(META));
      expect(url).toBe(`${BASE}geo/installed/second-level-PE.topojson`);
      return new Response(body);
    });

  it('are the borders between them, once, and a name inside each, the largest first', async () => {
    const loaded = await load(JSON.stringify(topology));
    if (loaded.status === 'failed') throw new Error(loaded.detail);
    expect(loaded.units.borders.coordinates).toEqual([
      [
        [2, 0],
        [2, 2],
      ],
    ]);
    expect(loaded.units.names.map(({ name }) => name)).toEqual(['Puno', 'Ilo']);
    expect(loaded.units.credit).toMatchObject({ source: 'IGM', licence: 'CC BY', year: '2020' });
    expect(loaded.units.names[1]).toMatchObject({ lon: 1, lat: 1 });
  });

  it.each([
    ['half a file', JSON.stringify(topology).slice(0, 60)],
    ['another layer', JSON.stringify({ ...topology, objects: { units: topology.objects.districts } })],
    ['a list of shapes', JSON.stringify({ type: 'FeatureCollection', features: [] })],
  ])('are left out where the file is %s, and its name is told', async (_, body) => {
    expect(await load(body)).toMatchObject({
      status: 'failed',
      reason: 'corrupt',
      file: 'geo/installed/second-level-PE.topojson',
    });
  });
});

describe('the build', () => {
  it('finds what is installed: a file without its description does not count', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    try {
      expect(findInstalledBoundaries(folder)).toEqual({ chile: false, secondLevel: [] });
      mkdirSync(join(folder, 'geo/installed'), { recursive: true });
      const put = (name: string) => writeFileSync(join(folder, 'geo/installed', name), '{}');
      for (const name of ['chile.topojson', 'second-level-AR.topojson', 'second-level-AR.meta.json']) put(name);
      put('second-level-PE.topojson');
      expect(findInstalledBoundaries(folder)).toEqual({ chile: false, secondLevel: ['AR'] });
      put('chile.meta.json');
      expect(findInstalledBoundaries(folder)).toEqual({ chile: true, secondLevel: ['AR'] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
