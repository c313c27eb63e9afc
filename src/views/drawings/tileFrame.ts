/** Where a view's tiles are drawn: the whole country, or a place closed in on. */
import type { Experience } from '../../catalog/schema';
import type { TextTools } from '../../i18n/text';
import { tiles as texts } from '../../i18n/tiles';
import { landStripHeight } from '../../plates/tiles/landStrip';
import type { LatticeTile } from '../../plates/tiles/latticeLayout';
import { formFor, layoutCountry } from '../../plates/tiles/layoutCountry';
import { layoutPlace } from '../../plates/tiles/layoutPlace';
import { layoutLegend, type TileLegendItem } from '../../plates/tiles/TileLegend';
import type { SceneTexts, TileScene } from '../../plates/tiles/tileScene';
import type { Atlas } from '../../state/atlas';
import { comunasOfPlace } from '../../state/places';
import type { View } from '../../state/view';
import type { ComunaTile, TileForm } from '../../territory/tiles';
import { cutsOf, type DivisionId } from '../../territory/units';
import { measureText } from '../../ui/measureText';

/** The comunas that the drawing closes in on, as indices; null where it shows the whole country. */
export function focusOf(
  { place, division }: Pick<View, 'place' | 'division'>,
  selected: Experience | null,
  atlas: Atlas,
): readonly number[] | null {
  if (place.level !== 'region' && place.level !== 'province') return null;
  const inside = comunasOfPlace(place, atlas.territory, division);
  const reach = selected ? atlas.reachById.get(selected.id) : undefined;
  // An experience chosen elsewhere would reach nothing that is seen here.
  if (reach && reach.comunas.length > 0 && !inside.some((index) => reach.comunas.includes(index))) return null;
  return inside;
}

function latticeOf(tiles: readonly ComunaTile[], form: TileForm, atlas: Atlas, division: DivisionId): LatticeTile[] {
  return tiles.flatMap((tile) => {
    const comuna = atlas.territory.comunas[atlas.territory.indexOf.get(tile.cut) ?? -1];
    return comuna ? [{ cut: tile.cut, region: comuna.region[division], detached: tile.detached, ...tile[form] }] : [];
  });
}

export interface FrameRequest {
  tiles: readonly ComunaTile[];
  atlas: Atlas;
  division: DivisionId;
  focus: readonly number[] | null;
  width: number;
  /** Null where the page may grow. */
  height: number | null;
  /** The land may stand above its tiles where there is room. */
  withLand: boolean;
  legend: readonly TileLegendItem[];
  /** Reached and all comunas of each region. */
  counts: ReadonlyMap<string, { reached: number; all: number }>;
  tools: TextTools;
  /** Groups of tiles are bound by outlines. */
  outlined?: boolean;
  /** The box is all there is: the country lies however narrow it is, and tiles may be small. */
  boxed?: boolean;
}

export function sceneOf({
  tiles,
  atlas,
  division,
  focus,
  width,
  height,
  withLand,
  counts,
  legend,
  tools,
  outlined = false,
  boxed = false,
}: FrameRequest): TileScene {
  const { t, number } = tools;
  // The country is laid out twice where the land may stand above; its texts are measured once.
  const widths = new Map<string, number>();
  const names: SceneTexts = {
    regionName: (code) => atlas.territory.divisions[division].byCode.get(code)?.shortName ?? code,
    regionCount: (code, short) => {
      const count = counts.get(code);
      if (!count) return null;
      return t(short ? texts.countOfShort : texts.countOf, { n: number(count.reached), all: number(count.all) });
    },
    comunaName: (cut) => atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1]?.name ?? cut,
    ocean: t(texts.ocean),
    measure: (text, weight) => {
      const key = `${weight} ${text}`;
      const width = widths.get(key) ?? measureText(text, 12, weight);
      widths.set(key, width);
      return width;
    },
  };
  if (focus) {
    const inside = new Set(cutsOf(focus, atlas.territory));
    return layoutPlace(latticeOf(tiles, 'standing', atlas, division), inside, { width, height, boxed }, names);
  }
  const form = boxed ? 'lying' : formFor(width);
  const lattice = latticeOf(tiles, form, atlas, division);
  const alone = layoutCountry(lattice, { width, height, land: null, outlined, form, boxed }, names);
  if (form === 'standing' || !withLand) return alone;
  const strip = landStripHeight(width);
  const free = height === null ? FAN.most : height - layoutLegend(legend, alone.legend).bottom - strip;
  if (free < FAN.least) return alone;
  const land = { height: strip, fan: Math.min(FAN.most, free) };
  return layoutCountry(lattice, { width, height, land, outlined, form }, names);
}

/** Between the land and its tiles, px. */
const FAN = { least: 26, most: 64 } as const;
