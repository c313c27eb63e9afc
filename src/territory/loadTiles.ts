import { type ComunaTile, unpackTiles } from './tiles';

/** The tiles of all comunas; loaded when a drawing first needs them. */
export async function loadTiles(): Promise<readonly ComunaTile[]> {
  const { default: packed } = await import('virtual:atlas/tiles');
  return unpackTiles(packed);
}
