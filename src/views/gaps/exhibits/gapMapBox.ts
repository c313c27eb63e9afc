/** How the map of Brechas lies in a box of a slide, and where its regions' names stand. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
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

/** From this width on, px, a region has its parts named beside it. */
const NAMED = 360;
/** A leader over more land of others, px, seems to lead to that. */
const MOST_OVER = 6;
/** And one that turns farther, px, crosses the next. */
const MOST_OFF = 20;

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
    const parts = partsOf(place.code, division, atlas, drawn);
    const names = new Map(
      parts.features.map(({ properties: { code, name } }) => [code, { text: name, width: measureText(name, 12) }]),
    );
    const layout =
      width >= NAMED && layoutLeaders({ regions: parts, bounds, bearing: 0, width, height, names, fewest: 1 });
    // Parts that lie one behind the other are not told apart from beside.
    if (layout && layout.over <= MOST_OVER && layout.off <= MOST_OFF)
      return { shown: { bounds, bearing: 0, height, padding: layout.padding }, leaders: layout.names };
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

type Parts = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>;

/** Kept as long as the ground: the layout remembers the outline of what it has named. */
const keptParts = new WeakMap<DrawnAtlas['ground'], Map<string, Parts>>();

/** A region's provinces; of a province, and of a region that has only one, its comunas. */
function partsOf(code: string, division: View['division'], atlas: Atlas, { ground }: DrawnAtlas): Parts {
  const kept = keptParts.get(ground) ?? new Map<string, Parts>();
  keptParts.set(ground, kept);
  const known = kept.get(code);
  if (known) return known;
  const units = atlas.territory.divisions[division].byCode;
  const provinces = ground.provinces.features.filter(({ properties }) => units.get(properties.code)?.parent === code);
  const own = units.get(code)?.comunas ?? [];
  const cuts = new Set(own.map((index) => atlas.territory.comunas[index]?.cut));
  const features =
    provinces.length > 1
      ? provinces.map(({ geometry, properties }) =>
          part(geometry, properties.code, units.get(properties.code)?.name ?? ''),
        )
      : ground.comunas.features
          .filter(({ properties }) => cuts.has(properties.cut))
          .map(({ geometry, properties }) => {
            const comuna = atlas.territory.comunas[atlas.territory.indexOf.get(properties.cut) ?? -1];
            return part(geometry, properties.cut, comuna?.name ?? '');
          });
  const made: Parts = { type: 'FeatureCollection', features };
  kept.set(code, made);
  return made;
}

function part(
  geometry: Polygon | MultiPolygon,
  code: string,
  name: string,
): Feature<Polygon | MultiPolygon, { code: string; name: string }> {
  return { type: 'Feature', properties: { code, name }, geometry };
}
