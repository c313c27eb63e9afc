/** Where the strip «Chile acostado» sets its islands: in the ocean below the country, each by the stretch of its region. */
import { measureText } from '../ui/measureText';
import type { IslandState } from './IslandInset';
import { ANTARTICA, type InsetBox } from './islands';
import type { LyingFrame } from './lyingProjection';

export interface PlacedInset extends IslandState {
  frame: InsetBox;
  shape: InsetBox;
  label: { x: number; y: number; anchor: 'middle' };
}

/** What a name takes below its frame, pixels. */
const NAME_ROOM = 13;
const GAP = 10;
/** Heights of a frame: smaller says nothing, larger would compete with the country. */
const LEAST = 15;
const MOST = 24;
/** Where the coast of the centre-north stands, and the end of the row of islands: just north of the port of Valparaíso. Degrees. */
const COAST = { lon: -71.8, lat: -30.5 };
const ROW_END = -32.3;
/** Off the archipelago's western shore, where the lying country ends. */
const SOUTHWEST = { lon: -72.6, lat: -54.6 };

/** Frames for the islands in a strip of that width; none reaches below `floor`. In the whole strip the margins are narrow. */
export function placeStripInsets(
  islands: readonly IslandState[],
  chile: LyingFrame,
  { whole, width, floor }: { whole: boolean; width: number; floor: number },
): PlacedInset[] {
  const top = chile.project(COAST.lon, COAST.lat).y + 4;
  const height = Math.min(MOST, Math.max(LEAST, floor - top - NAME_ROOM));
  const placed: PlacedInset[] = [];
  let right = chile.project(COAST.lon, ROW_END).x;
  const add = (state: IslandState, middle: number, y: number) => {
    const frame = { x: middle - height * 0.8, y, width: height * 1.6, height };
    const shape = { x: frame.x + 3, y: y + 2, width: frame.width - 6, height: height - 4 };
    placed.push({ ...state, frame, shape, label: { x: middle, y: y + height + NAME_ROOM - 2, anchor: 'middle' } });
  };
  // From the end of the row northwards, so that the nearest to the coast stands nearest to its region.
  for (const state of [...islands].reverse()) {
    const room = Math.max(measureText(state.island.name), height * 1.6);
    if (state.island.cut === ANTARTICA.cut) {
      const beyond = chile.project(0, -56).x + room / 2 + 12;
      const y = whole ? Math.min(chile.project(SOUTHWEST.lon, SOUTHWEST.lat).y + 4, floor - NAME_ROOM - height) : top;
      add(state, Math.min(width - 4 - room / 2, beyond), y);
    } else {
      add(state, right - room / 2, top);
      right -= room + GAP;
    }
  }
  return placed.reverse();
}
