/** What the tests of installed boundaries say of them, in the words that they share. */
import type { Topology } from 'topojson-specification';
import { expect } from 'vitest';
import { flatArea, type installed, judgedByMapshaper, layerOf, polygonsOf, type Shape } from './boundaryPacks';

export const UNITS = { comunas: 346, provinces2008: 53, provinces2018: 56, regions2008: 15, regions2018: 16 };
export const NO_FAULTS = { overlaps: 0, gaps: 0, invalidRings: 0 };
export const areaOf = (shape: Shape) => polygonsOf(shape).reduce((sum, polygon) => sum + flatArea(polygon), 0);
export const total = (topology: Topology, layer: string) =>
  layerOf(topology, layer).reduce((sum, shape) => sum + areaOf(shape), 0);
export const comuna = (topology: Topology, cut: string) => {
  const found = layerOf(topology, 'comunas').find((shape) => shape.properties.cut === cut);
  if (!found) throw new Error(`${cut} is not drawn.`);
  return found;
};
export const counts = (topology: Topology) =>
  Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      (object as { geometries: unknown[] }).geometries.length,
    ]),
  );

/** Everything that must hold of whatever is installed. */
export async function expectWhole({ topology, meta, report }: Awaited<ReturnType<typeof installed>>) {
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
