import { describe, expect, it } from 'vitest';
import { findWindow } from '../../src/analysis/findWindow';
import { petalPath } from '../../src/plates/glyphGeometry';
import { lyingFrame, outlinePath, stripX } from '../../src/plates/lyingProjection';
import { mercatorProjection } from '../../src/plates/mercatorProjection';

/** How far up a petal's tip reaches, in the unit of its radius. */
const tipOf = (path: string) => Number(/ 0 (-[\d.]+)C/.exec(path)?.[1]);

describe('Chile lying down', () => {
  const frame = lyingFrame(0, 0, 800);

  it('has the north at the left, the coast below, and comes back to where it started', () => {
    const arica = frame.project(-70.3, -18.5);
    const puntaArenas = frame.project(-70.9, -53.2);
    expect(arica.x).toBeLessThan(puntaArenas.x);
    const coast = frame.project(-73.2, -39.8);
    const border = frame.project(-71.7, -39.8);
    expect(coast.y).toBeGreaterThan(border.y);
    const { lon, lat } = frame.unproject(coast.x, coast.y);
    expect(lon).toBeCloseTo(-73.2, 6);
    expect(lat).toBeCloseTo(-39.8, 6);
  });

  it('keeps areas in proportion: a degree square at 54° S is 0.62 of one at 18° S', () => {
    const square = (lat: number) => {
      const a = frame.project(-71, lat);
      const b = frame.project(-70, lat - 1);
      return Math.abs((b.x - a.x) * (b.y - a.y));
    };
    expect(square(-54) / square(-18)).toBeCloseTo(
      Math.cos((54.5 * Math.PI) / 180) / Math.cos((18.5 * Math.PI) / 180),
      1,
    );
  });

  it('ties the strip to the guide lines below it', () => {
    expect(stripX(-17.3, 1000)).toBeCloseTo(110, 0);
    expect(stripX(-56.1, 1000)).toBeCloseTo(890, 0);
  });

  it('leaves out specks that nobody would see', () => {
    const speck = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-71, -40],
          [-71.001, -40],
          [-71, -40.001],
          [-71, -40],
        ],
      ],
    };
    expect(outlinePath(speck, frame.project, 1)).toBe('');
    expect(outlinePath(speck, frame.project, 0)).not.toBe('');
  });
});

describe('a resting Mercator camera', () => {
  it('puts its centre in the middle, and with east up the north lies left', () => {
    const { project } = mercatorProjection({ lon: -72, lat: -38, zoom: 5, bearing: 90, width: 800, height: 400 });
    expect(project(-72, -38)).toEqual({ x: 400, y: 200 });
    expect(project(-72, -36).x).toBeLessThan(400);
    expect(project(-70, -38).y).toBeLessThan(200);
  });

  it('doubles every distance with each zoom', () => {
    const at = (zoom: number) =>
      mercatorProjection({ lon: 0, lat: 0, zoom, bearing: 0, width: 0, height: 0 }).project(10, 0).x;
    expect(at(5) / at(4)).toBeCloseTo(2, 9);
    // 512 pixels hold the world at zoom 0: ten degrees are 512 / 36.
    expect(at(0)).toBeCloseTo(512 / 36, 6);
  });
});

describe('the stretch of latitudes that holds most', () => {
  it('is the crowded one, and the middle of equally crowded ones', () => {
    expect(findWindow([-20, -35, -36, -37, -50], 5)).toBeCloseTo(-36, 6);
    expect(findWindow([], 5)).toBeNull();
    expect(findWindow([-33], 5)).toBe(-33);
  });
});

describe('a petal', () => {
  it('grows with its index: a stub at 0, 0.92 of the radius at 100', () => {
    expect(tipOf(petalPath(0, 100))).toBe(-20);
    expect(tipOf(petalPath(100, 100))).toBe(-92);
    expect(tipOf(petalPath(50, 100))).toBe(-56);
  });

  it('is of one fixed size where there is no index, so that unknown never looks like a value', () => {
    expect(tipOf(petalPath(null, 100))).toBe(-70);
  });
});
