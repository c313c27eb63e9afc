/**
 * What the user is looking at, whole and serialisable: the URL is this view and nothing else.
 * Anything that can be derived (counts, positions, titles) is not in here.
 */
import type { FacetFilters } from '../analysis/countFacets';
import type { GapKind } from '../analysis/measureShares';
import type { Scenario } from '../analysis/scenario';
import type { DivisionId } from '../territory/units';

export const SCREENS = ['explore', 'gaps', 'compare', 'present', 'data'] as const;
export type Screen = (typeof SCREENS)[number];

export const DRAWINGS = ['map', 'triptych', 'tiles', 'table'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** The drawings of Brechas. */
export const GAP_DRAWINGS = ['tiles', 'map', 'table'] as const;
export type GapDrawing = (typeof GAP_DRAWINGS)[number];

export const PANELS = ['general', 'political', 'institutional', 'social', 'factors'] as const;
export type Panel = (typeof PANELS)[number];

export const LANGUAGES = ['es', 'en', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The place in the breadcrumb. It scopes counts and charts as well as the map. */
export type PlaceRef =
  | { level: 'latin-america' }
  | { level: 'country'; code: string }
  | { level: 'region'; code: string }
  | { level: 'province'; code: string };

/** What the right panel shows instead of the indicators. */
export type Selection =
  | { kind: 'experience'; id: string }
  | { kind: 'actor'; id: string }
  | { kind: 'comuna'; id: string }
  /** In Brechas: the group of gap comunas that this comuna (CUT code) belongs to. */
  | { kind: 'gap'; id: string };

/** What Comparar sets side by side. */
export type Comparison =
  | {
      kind: 'experiences';
      /** Ids, up to four. */
      ids: readonly string[];
    }
  | {
      kind: 'places';
      /** Regions, provinces or Chile, up to two. */
      places: readonly PlaceRef[];
    };

/** Most experiences, and most places, that are compared. */
export const MOST_COMPARED = { experiences: 4, places: 2 } as const;

/** Degrees (WGS84) and zoom of the map where the user left it; null while the map follows the place. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

export interface View {
  screen: Screen;
  place: PlaceRef;
  filters: FacetFilters;
  selection: Selection | null;
  camera: Camera | null;
  division: DivisionId;
  drawing: Drawing;
  panel: Panel;
  gapDrawing: GapDrawing;
  /** Whether a comuna that only its region or the country brings in counts as covered. */
  umbrella: boolean;
  /** Which comunas the groups of Brechas are made of. */
  gapKind: GapKind;
  /** What is drawn upon the catalogue to see what would change; null outside the scenario mode. */
  scenario: Scenario | null;
  comparison: Comparison;
  /** Id of the presentation in hand; null where none was chosen. */
  presentation: string | null;
  /** Position of its slide in hand, from 0. */
  slide: number;
  /** Whether it is being presented. On another screen than Presentar: its slide is left for a while, to explore. */
  playing: boolean;
  language: Language;
  /** Null follows the system's setting. */
  theme: Theme | null;
}

/** The view with which the atlas opens: the documented experiences of Chile, today's division. */
export const DEFAULT_VIEW: View = {
  screen: 'explore',
  place: { level: 'country', code: 'CL' },
  filters: { status: ['documented'] },
  selection: null,
  camera: null,
  division: 2018,
  drawing: 'map',
  panel: 'general',
  gapDrawing: 'tiles',
  umbrella: false,
  gapKind: 'unrecorded',
  scenario: null,
  comparison: { kind: 'experiences', ids: [] },
  presentation: null,
  slide: 0,
  playing: false,
  language: 'es',
  theme: null,
};
