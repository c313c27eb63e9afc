/** The whole country as tiles: lying where the frame is wide, standing where it is narrow. Pure: pixels and texts only. */
import type { TileForm } from '../../territory/tiles';
import type { LatticeTile } from './latticeLayout';
import { lyingCountry } from './lyingCountry';
import { standingCountry } from './standingCountry';
import type { SceneTexts, TileScene } from './tileScene';

/** From this width on, px, the country lies. */
const LYING_FROM = 560;

export function formFor(width: number): TileForm {
  return width >= LYING_FROM ? 'lying' : 'standing';
}

export interface CountryRoom {
  width: number;
  /** Null where the page may grow as long as the drawing wants; a standing country always grows. */
  height: number | null;
  /** Kept above for the land itself and for the fan from it to the tiles, px; null where only tiles are drawn. */
  land: { height: number; fan: number } | null;
  /** Outlines around groups of tiles will reach into the gaps: texts keep off them. */
  outlined?: boolean;
  /** As it goes with the width, where it is not told. */
  form?: TileForm;
  /** The box is all there is: tiles may be small. */
  boxed?: boolean;
}

/** `tiles` in that form. */
export function layoutCountry(tiles: readonly LatticeTile[], room: CountryRoom, texts: SceneTexts): TileScene {
  const form = room.form ?? formFor(room.width);
  return form === 'lying' ? lyingCountry(tiles, room, texts) : standingCountry(tiles, room.width, texts);
}
