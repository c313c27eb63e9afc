/** What the map shows for a view: bounds, how it lies, and how its callouts stand around it. */
import { findWindow } from '../../analysis/findWindow';
import type { Experience } from '../../catalog/schema';
import type { Atlas } from '../../state/atlas';
import { comunasOfPlace } from '../../state/places';
import type { View } from '../../state/view';
import { type Bounds, boundsOf, boundsOfComunas, featuresOf } from '../../territory/geography';
import { cutsOf, type DivisionId } from '../../territory/units';
import { boundsAround, boundsOfPlace, LATIN_AMERICA, pointBounds, STANDING_CHILE } from '../drawings/placeBounds';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';

export interface MapPlace {
  /** Degrees: west, south, east, north. */
  bounds: Bounds;
  /** 90 lays Chile down, north to the left. */
  bearing: 0 | 90;
  arrangement: 'rows' | 'columns' | 'focus';
  /** The strip above: whole, as a navigator, or none. */
  strip: 'whole' | 'compact' | null;
}

/** Degrees of latitude that the lying map of Chile shows. */
const WINDOW_SPAN = 9.6;
/** The middle of the country there, degrees of longitude: narrow, so that the stretch of latitudes decides how near the map is. */
const WINDOW_WEST = -73.9;
const WINDOW_EAST = -71;

/** `wide`: there is room for Chile to lie down; on a phone it stands. */
export function mapPlaceOf(
  view: Pick<View, 'place' | 'division' | 'selection'>,
  selected: Experience | null,
  atlas: Atlas,
  drawn: DrawnAtlas,
  wide: boolean,
): MapPlace {
  const strip = wide ? 'compact' : null;
  if (selected) {
    const bounds = boundsOfExperience(selected, drawn);
    if (bounds) {
      const chilean = (drawn.drawn.get(selected.id)?.comunas.length ?? 0) > 0;
      return { bounds, bearing: 0, arrangement: 'focus', strip: chilean ? strip : null };
    }
  }
  if (view.selection?.kind === 'comuna') {
    const bounds = boundsAroundComuna(view.selection.id, view.division, atlas, drawn);
    if (bounds) return { bounds, bearing: 0, arrangement: 'rows', strip };
  }
  const { place } = view;
  if (place.level === 'latin-america') {
    return { bounds: LATIN_AMERICA, bearing: 0, arrangement: wide ? 'columns' : 'rows', strip: null };
  }
  if (place.level === 'country' && place.code === 'CL') {
    if (!wide) return { bounds: STANDING_CHILE, bearing: 0, arrangement: 'rows', strip: null };
    const latitudes = atlas.core.experiences
      .filter(({ status, country }) => status === 'documented' && country === 'CL')
      .flatMap(({ id }) => drawn.anchors.get(id)?.lat ?? []);
    const centre = findWindow(latitudes, WINDOW_SPAN - 1.2) ?? -38;
    return {
      bounds: [WINDOW_WEST, centre - WINDOW_SPAN / 2, WINDOW_EAST, centre + WINDOW_SPAN / 2],
      bearing: 90,
      arrangement: 'rows',
      strip: 'whole',
    };
  }
  if (place.level === 'country') {
    const outline = featuresOf(drawn.geography, 'countries').features.find(
      ({ properties }) => properties.iso2 === place.code,
    );
    return {
      bounds: (outline && boundsOf(outline.geometry)) ?? LATIN_AMERICA,
      bearing: 0,
      arrangement: wide ? 'columns' : 'rows',
      strip: null,
    };
  }
  return {
    bounds: boundsOfPlace(place, view.division, atlas, drawn.geography),
    bearing: 0,
    arrangement: 'rows',
    strip,
  };
}

function boundsOfExperience(experience: Experience, { drawn, anchors, geography }: DrawnAtlas): Bounds | null {
  const drawing = drawn.get(experience.id);
  if (!drawing) return null;
  if (drawing.comunas.length > 0) {
    const found = boundsOfComunas(geography, drawing.comunas);
    if (found) return found;
  }
  const points = [...drawing.points, ...drawing.members];
  if (drawing.abroad && drawing.outline) {
    const around = boundsOf(drawing.outline);
    const cities = points.length > 0 ? boundsAround(points, 0.4) : around;
    return around && cities ? unionOf(around, cities) : around;
  }
  const anchor = anchors.get(experience.id);
  const all = points.length > 0 ? points : anchor ? [anchor] : [];
  return all.length > 0 ? boundsAround(all, points.length > 1 ? 1.2 : 4) : null;
}

function unionOf(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The province of a comuna, so that the comuna shows among its neighbours. */
function boundsAroundComuna(cut: string, division: DivisionId, atlas: Atlas, drawn: DrawnAtlas): Bounds | null {
  const comuna = atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1];
  if (!comuna) return null;
  const members = comunasOfPlace({ level: 'province', code: comuna.province[division] }, atlas.territory, division);
  const cuts = cutsOf(members, atlas.territory);
  return boundsOfComunas(drawn.geography, cuts) ?? pointBounds([cut], atlas);
}
