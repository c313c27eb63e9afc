/** What the map of Explorar shows in a box, and how its glyphs stand around it. */
import type { Experience } from '../../../catalog/schema';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import type { Bounds } from '../../../territory/geography';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import { type MapPlace, mapPlaceOf } from '../mapPlace';

/** Chile without its seas. */
const CHILE: Bounds = [-75.75, -55.98, -66.4, -17.49];
/** From this width to height on, and from this width, px, Chile lies down. */
const LIES = { part: 1.5, width: 560 } as const;
/** A lower box, px, has room for small glyphs alone; a narrower one has no columns beside a standing country. */
const LOW = 226;
const COLUMNS_FROM = 430;
/** What a list of glyphs and its leaders take at the right, px. */
const LIST_ROOM = 230;

export interface ExploreMapBox extends Omit<MapPlace, 'arrangement'> {
  /** A narrow box has a list at the right. */
  arrangement: MapPlace['arrangement'] | 'list';
  /** Small glyphs with names of one line. */
  tight: boolean;
  /** Chile stands on the paper; abroad there are seas and neighbours. */
  paper: boolean;
  padding: { top: number; right: number; bottom: number; left: number };
}

export function exploreMapBox(
  view: Pick<View, 'place' | 'division' | 'selection'>,
  selected: Experience | null,
  { width, height }: { width: number; height: number },
  atlas: Atlas,
  drawn: DrawnAtlas,
): ExploreMapBox {
  const { place, selection } = view;
  const chileWhole =
    place.level === 'country' && place.code === 'CL' && (selection === null || selection.kind === 'gap');
  const known = mapPlaceOf(view, selected, atlas, drawn, width >= COLUMNS_FROM);
  const shown: MapPlace = chileWhole
    ? {
        bounds: CHILE,
        ...(width >= LIES.width && width >= height * LIES.part
          ? { bearing: 90, arrangement: 'rows' }
          : { bearing: 0, arrangement: width >= COLUMNS_FROM ? 'columns' : 'rows' }),
        strip: null,
      }
    : { ...known, strip: null };
  const abroad = selected
    ? selected.country !== 'CL'
    : place.level === 'latin-america' || (place.level === 'country' && place.code !== 'CL');
  const tight = shown.arrangement === 'rows' && height < LOW;
  if (shown.arrangement !== 'focus' && shown.bearing === 0 && width < LIES.width) {
    const list = { top: 6, right: Math.min(LIST_ROOM, width * 0.46 + 44), bottom: 6, left: 6 };
    return { ...shown, arrangement: 'list', tight: false, paper: !abroad, padding: list };
  }
  return { ...shown, tight, paper: !abroad, padding: paddingOf(shown, tight, height) };
}

function paddingOf({ arrangement, bearing }: MapPlace, tight: boolean, height: number): ExploreMapBox['padding'] {
  if (arrangement === 'columns') return { top: 6, right: 6, bottom: 6, left: 6 };
  if (arrangement === 'focus') {
    const rows = Math.min(44, height * 0.14);
    return { top: rows, right: 90, bottom: rows, left: 90 };
  }
  const rows = tight ? 38 : Math.min(84, height * 0.24);
  return bearing === 90
    ? { top: rows, right: 8, bottom: rows, left: 8 }
    : { top: rows, right: 24, bottom: rows, left: 24 };
}
