/** The tiles of a view in a box of a slide: as large as they fit, and on them what can be read. */
import type { TileScene } from '../../plates/tiles/tileScene';
import { type FrameRequest, sceneOf } from './tileFrame';

/** What the layout of a place keeps below its tiles for a legend, px: here the legend stands elsewhere. */
const KEPT = 52;
/** Beside smaller tiles, px, there is no room for counts and the names of islands. */
const COUNTED_FROM = 11;
/** A lower box, px, has no room for names; and what they would take above the country. */
const NAMED_FROM = 100;
export const NAMES = 32;
/** Of the height that is tried less at each step, px. */
const STEP = 8;

type Wanted = Omit<FrameRequest, 'legend' | 'withLand' | 'height' | 'boxed'> & { height: number };

/** The scene's own legend is empty. */
export function tilesInBox(wanted: Wanted): TileScene {
  const { focus, width } = wanted;
  // In a low box the names above the country would leave it nothing.
  const nameless = focus === null && wanted.height < NAMED_FROM;
  const most = nameless ? wanted.height + NAMES : wanted.height;
  for (let height = most; ; height -= STEP) {
    const room = focus ? height + KEPT : height;
    const scene = sceneOf({ ...wanted, height: room, withLand: false, legend: [], boxed: true });
    // Texts below the tiles take their own height.
    if (scene.height > most && height > most / 2) continue;
    return focus ? scene : legible(scene, nameless ? 0 : width);
  }
}

function legible(scene: TileScene, width: number): TileScene {
  const small = scene.layout.size < COUNTED_FROM;
  const rows = new Map<number, number>();
  for (const { y, width: own } of scene.names) rows.set(y, (rows.get(y) ?? 0) + own + 8);
  const crowded = [...rows.values()].some((taken) => taken > width);
  return {
    ...scene,
    names: crowded ? [] : scene.names,
    counts: small || crowded ? [] : scene.counts,
    islands: small || crowded ? [] : scene.islands,
    ocean: small || crowded ? null : scene.ocean,
  };
}
