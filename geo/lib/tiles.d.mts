/** The annealer's signature for the tests; `tiles.mjs` says what each part means. */
export type Form = 'lying' | 'standing';

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
  slices: { region: string; along: number; across: number; length: number }[],
  options: { sweeps: number; seed: number },
): { cost: number; places: Map<string, [along: number, across: number]> };
