import type { Polygon } from '../locate.mjs';
/** Throws an error that has a `reason` where the file can't be read. */
export function readShapefile(parts: { name: string; shp: Uint8Array; dbf?: Uint8Array; cpg?: Uint8Array; prj?: Uint8Array }): {
  shapes: { properties: Record<string, unknown>; polygons: Polygon[] }[];
};
