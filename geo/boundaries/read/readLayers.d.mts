import type { Polygon } from '../locate.mjs';
/** Rejects with an error that has a `reason` where the file can't be read. */
export function readLayers(file: { name: string; bytes: Uint8Array }): Promise<{
  kind: string;
  encoding: string | null;
  layers: { name: string; shapes: { properties: Record<string, unknown>; polygons: Polygon[] }[]; projection: string | null }[];
}>;
