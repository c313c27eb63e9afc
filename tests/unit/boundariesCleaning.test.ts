/** What comes out of spoilt and of partial files: nothing lost, no gap, no overlap. */
import fc from 'fast-check';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { countFaults } from '../../geo/boundaries/check.mjs';
import { comuna, counts, expectWhole, NO_FAULTS, UNITS } from './boundaryClaims';
import { collection, installed, layerOf, polygonsOf, realPack, type Shape, shapes } from './boundaryPacks';

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
