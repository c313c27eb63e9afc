import type { Topology } from 'topojson-specification';
import type { Polygon } from '../locate.mjs';
/** Every object with polygons, its rings as plain numbers. */
export function readTopojson(
  topology: Topology,
): { name: string; shapes: { properties: Record<string, unknown>; polygons: Polygon[] }[] }[];
