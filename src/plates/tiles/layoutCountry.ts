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
}

/** `tiles` in the form that goes with the width. */
export function layoutCountry(tiles: readonly LatticeTile[], room: CountryRoom, texts: SceneTexts): TileScene {
  return formFor(room.width) === 'lying' ? lyingCountry(tiles, room, texts) : standingCountry(tiles, room.width, texts);
}
