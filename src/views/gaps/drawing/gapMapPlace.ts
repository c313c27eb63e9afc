/** What the map of Brechas shows of a place, and how high it is. */
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import type { Bounds, Geography } from '../../../territory/geography';
import { boundsOfPlace, LYING_CHILE, STANDING_CHILE } from '../../drawings/placeBounds';

/** Below this width, px, Chile stands. */
const WIDE = 560;
/** What of the window stands above and below the map, px. */
const AROUND = 330;

export interface GapMapPlace {
  bounds: Bounds;
  bearing: 0 | 90;
  /** px */
  height: number;
  padding: { top: number; right: number; bottom: number; left: number };
}

/** `width` px that there are, `tall` px of window; `lift` px that insets take below a standing map. */
export function gapMapPlace(
  { place, division }: Pick<View, 'place' | 'division'>,
  width: number,
  tall: number,
  lift: number,
  atlas: Atlas,
  geography: Geography,
): GapMapPlace {
  const room = Math.max(400, tall - AROUND);
  if (place.level === 'region' || place.level === 'province') {
    const bounds = boundsOfPlace(place, division, atlas, geography);
    return { bounds, bearing: 0, height: room, padding: { top: 16, right: 52, bottom: 16 + lift, left: 16 } };
  }
  if (width < WIDE) {
    const height = Math.min(820, Math.round(width * 2.1));
    return { bounds: STANDING_CHILE, bearing: 0, height, padding: { top: 8, right: 8, bottom: 8 + lift, left: 8 } };
  }
  // The whole country lies within its width; more height would only show more sea.
  const height = Math.min(room, Math.max(320, Math.round(width * 0.4)));
  return { bounds: LYING_CHILE, bearing: 90, height, padding: { top: 8, right: 52, bottom: 8, left: 8 } };
}
