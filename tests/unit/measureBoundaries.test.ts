import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../geo/lib/overlap.mjs';
import { measureBoundaries } from '../../geo/measure.mjs';
import { territory } from './readProject';

const PACK = join(process.env.ATLAS_SHARED ?? join(process.cwd(), '../shared'), 'geo/chile-official.topojson');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const drawn = () => json(join(process.cwd(), 'public/geo/chile.topojson'));
const facts = territory.comunas.map(({ cut, province, region, neighbours, areaKm2 }) => ({
  cut,
  province_code: province[2018],
  region_code: region[2018],
  neighbours,
  area_km2: areaKm2,
}));

/** A square with its south side at 33° south, in degrees. */
const square = (west: number, side = 1) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, -33],
        [west + side, -33],
        [west + side, -33 + side],
        [west, -33 + side],
        [west, -33],
      ],
    ],
  },
});

describe('the measure of the drawn comunas', () => {
  it('knows how much of one square lies in another', () => {
    const { drawn: mine, real: theirs, shared } = overlapOf([square(-71)], [square(-70.75), square(-60)]);
    expect(shared).toHaveLength(1);
    expect((shared[0]?.km2 ?? 0) / (mine[0] ?? 1)).toBeCloseTo(0.75, 2);
    expect((theirs[0] ?? 0) / (mine[0] ?? 1)).toBeCloseTo(1, 2);
    // A degree is 111.2 km; at 32.5° south the meridians are 0.843 of that apart.
    expect(mine[0]).toBeCloseTo(111.2 * 111.2 * 0.843, -2);
  });

  it('finds the drawing whole where it is measured against itself', () => {
    const { comunas, iou, landInOwnComuna } = measureBoundaries(drawn(), drawn(), facts);
    expect(comunas).toBe(346);
    for (const { least } of Object.values(iou)) expect(least).toBeCloseTo(1, 9);
    expect(landInOwnComuna).toBeCloseTo(1, 9);
  });

  it.skipIf(!existsSync(PACK))('is no worse against real boundaries than geo/README.md says', () => {
    const { comunas, iou, pairs, pairsThatTouch, falseTouches } = measureBoundaries(drawn(), json(PACK), facts);
    expect(comunas).toBe(345);
    expect(pairs).toBe(839);
    expect(iou.comunas.median).toBeGreaterThanOrEqual(0.59);
    expect(iou.provinces.median).toBeGreaterThanOrEqual(0.79);
    expect(pairsThatTouch).toBeGreaterThanOrEqual(0.99);
    expect(falseTouches).toBeLessThan(0.04);
  });
});
