import type { Form, Place, Slice } from './tileBlocks.mjs';

/** What the annealer needs to know of a comuna; `tiles.mjs` says what each part means. */
export interface TileComuna {
  cut: string;
  region_code: string;
  province_code: string;
  lat: number;
  lon: number;
  neighbours: string[];
}

export function layTiles(
  form: Form,
  comunas: TileComuna[],
  slices: Slice[],
  options: { sweeps: number; seed: number },
): { cost: number; places: Map<string, Place> };
