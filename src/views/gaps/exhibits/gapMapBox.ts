/** How the map of Brechas lies in a box of a slide, and where its regions' names stand. */
import { unitName } from '../../../i18n/facetValues';
import type { TextTools } from '../../../i18n/text';
import { type LeaderName, layoutLeaders } from '../../../plates/layoutLeaders';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import type { Bounds } from '../../../territory/geography';
import { measureText } from '../../../ui/measureText';
import { boundsOfPlace } from '../../drawings/placeBounds';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { GapMapPlace } from '../drawing/gapMapPlace';

/** Chile without its seas, which nothing is said of. */
const CHILE: Bounds = [-75.75, -55.98, -66.4, -17.49];
/** From this width to height on, and from this width, px, Chile lies down. */
const LIES = { part: 1.5, width: 560 } as const;

export interface GapMapBox {
  shown: GapMapPlace;
  /** Names beside the country; null where the map bears them, or has no room for any. */
  leaders: readonly LeaderName[] | null;
}

/** `height` px without what stands below the map. */
export function gapMapBox(
  { place, division }: Pick<View, 'place' | 'division'>,
  { width, height }: { width: number; height: number },
  atlas: Atlas,
  drawn: DrawnAtlas,
  tools: TextTools,
): GapMapBox {
  if (place.level === 'region' || place.level === 'province') {
    const bounds = boundsOfPlace(place, division, atlas, drawn.geography);
    const air = Math.round(Math.min(14, height * 0.05));
    const padding = { top: air, right: air, bottom: air, left: air };
    return { shown: { bounds, bearing: 0, height, padding }, leaders: null };
  }
  const bearing = width >= LIES.width && width >= height * LIES.part ? 90 : 0;
  const names = new Map(
    atlas.territory.divisions[division].regions.map(({ code }) => {
      const text = unitName(tools, atlas, division, code);
      return [code, { text, width: measureText(text, 12) }];
    }),
  );
  const layout = layoutLeaders({ regions: drawn.ground.regions, bounds: CHILE, bearing, width, height, names });
  return {
    shown: { bounds: CHILE, bearing, height, padding: layout?.padding ?? { top: 4, right: 4, bottom: 4, left: 4 } },
    leaders: layout?.names ?? [],
  };
}
