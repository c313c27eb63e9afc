/** The tiles of a view in a box of a slide: as large as they and what is written on them fit. */
import type { TileScene } from '../../plates/tiles/tileScene';
import { type FrameRequest, sceneOf } from './tileFrame';

/** What the layout of a place keeps below its tiles for a legend, px: here the legend stands elsewhere. */
const KEPT = 52;
const STEP = 16;
const NARROWEST = 200;
/** From this width on, px, the country lies. */
const LIES_FROM = 560;

type Wanted = Omit<FrameRequest, 'legend' | 'withLand' | 'height'> & { height: number };

const NO_COUNTS: FrameRequest['counts'] = new Map();

/** With the counts of the regions where they have room. The scene's own legend is empty. */
export function tilesInBox(wanted: Wanted): TileScene {
  const ways = [wanted.counts, NO_COUNTS].flatMap((counts) =>
    widthsFor(wanted).map((width) => ({ ...wanted, counts, width })),
  );
  let smallest: TileScene | null = null;
  for (const way of ways) {
    const height = wanted.focus ? wanted.height + KEPT : wanted.height;
    const scene = sceneOf({ ...way, height, withLand: false, legend: [] });
    if (scene.height <= wanted.height && scene.width <= wanted.width) return scene;
    if (smallest === null || scene.height < smallest.height) smallest = scene;
  }
  return smallest as TileScene;
}

/** A lying country is as small as its height asks; a standing one grows with its width. */
function widthsFor({ width, height, focus }: Wanted): number[] {
  if (focus) return [width];
  const lies = width >= LIES_FROM && width >= height * 1.5;
  const standing = Math.min(width, LIES_FROM - 1);
  const steps = Math.max(0, Math.floor((standing - NARROWEST) / STEP));
  const narrower = Array.from({ length: steps + 1 }, (_, step) => standing - step * STEP);
  return lies ? [width] : narrower;
}
