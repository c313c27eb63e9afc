/** What a map names, from which zoom on, and how each kind of name is set. Both maps, live and vector, read it here. */
import type { GroundIndex } from './labelPlacement';

/** In the order in which they take their places: a later name yields to every earlier one. */
export type NameKind =
  | 'focus'
  | 'lake'
  | 'region'
  | 'province'
  | 'country'
  | 'sea'
  | 'town'
  | 'member'
  | 'comuna'
  | 'district';

export interface NameStyle {
  /** Pixels. */
  size: number;
  weight: number;
  family: 'sans' | 'serif';
  italic: boolean;
  /** Between letters, in sizes. */
  spacing: number;
  uppercase: boolean;
  /** Height of a line and of what its letters take, in sizes. */
  lineHeight: number;
}

const SANS = {
  size: 12,
  weight: 400,
  family: 'sans',
  italic: false,
  spacing: 0,
  uppercase: false,
  lineHeight: 1.25,
} as const;
const SERIF = { ...SANS, family: 'serif', lineHeight: 1.38 } as const;

export const NAME_STYLES: Readonly<Record<NameKind, NameStyle>> = {
  focus: { ...SERIF, size: 15, weight: 600 },
  region: { ...SERIF, weight: 600, spacing: 0.12, uppercase: true },
  province: { ...SERIF, spacing: 0.06, uppercase: true },
  lake: { ...SERIF, size: 13, italic: true, spacing: 0.06 },
  country: { ...SERIF, size: 14, spacing: 0.26, uppercase: true },
  sea: { ...SERIF, size: 14, italic: true, spacing: 0.1 },
  town: SANS,
  member: SANS,
  comuna: SANS,
  district: SANS,
};
/** The second line of a name in focus. */
export const DETAIL_STYLE: NameStyle = SANS;

/** Zooms between which a kind of name is set; 0 shows the world in 512 pixels. */
export const NAME_ZOOMS = {
  /** On the ground of Chile alone; where neighbours are shown too, from `REGIONS_ABROAD`. */
  region: { from: 1.4, to: 7.4 },
  province: { from: 6.4, to: 9.5 },
  lake: { from: 6.5, to: 24 },
  town: { from: 5, to: 7.1 },
  member: { from: 6.2, to: 24 },
  comuna: { from: 7.1, to: 24 },
  focus: { from: 6, to: 24 },
  /** Second-level units abroad, where an installation put them. */
  district: { from: 6, to: 24 },
} as const;
/** Among other countries, Chile's regions are named only from this zoom on. */
export const REGIONS_ABROAD = 4.6;
/** Below this zoom only large towns are named. */
export const ALL_TOWNS = 6;
/** Inhabitants of a large town. */
export const LARGE_TOWN = 130_000;
/** From this zoom on Chile has its regions for names, and none of its own. */
export const CHILE_UNNAMED = 4.4;

export interface NamedPlace {
  /** Code of its ground in the index of its kind. */
  code: string;
  text: string;
  /** Degrees: where the name belongs. */
  lon: number;
  lat: number;
}

export interface NamedComuna extends NamedPlace {
  population: number;
  /** The most populous comuna of its province: named as a town while comunas have no room. */
  town: boolean;
  /** The point is the seat town, so that a dot may mark it. */
  seat: boolean;
}

/** All that a map may name, as plain data. */
export interface MapNames {
  regions: readonly NamedPlace[];
  provinces: readonly NamedPlace[];
  lakes: readonly NamedPlace[];
  comunas: readonly NamedComuna[];
  /** Second-level units abroad, largest first; `code` is their country's. */
  districts: readonly NamedPlace[];
  /** Zoom from which every town is named, however small, where not as usual: a sheet about one region names its own from afar. */
  townsFrom?: number;
  /** CUT codes named first and larger, each with a second line. */
  focus: ReadonlyMap<string, string>;
  /** CUT codes whose own dot is drawn already. */
  dotted: ReadonlySet<string>;
  /** Countries by ISO code, and seas by their key; `focus`: holds experiences. */
  countries: readonly { key: string; text: string; focus: boolean }[];
  seas: readonly { key: string; text: string }[];
  /** Whether neighbours are as much the subject as Chile. */
  abroad: boolean;
  /** Whose ground a point lies on, by the codes above; `land` by country. */
  grounds: Readonly<Record<'regions' | 'provinces' | 'comunas' | 'lakes' | 'land', GroundIndex>>;
}

/** A name in its place. */
export interface PlacedName {
  kind: NameKind;
  key: string;
  lines: readonly string[];
  /** Second line of a name in focus. */
  detail: string | null;
  /** Middle of its box, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  style: NameStyle;
  /** What the name belongs to, degrees: it moves with that. */
  at: { lon: number; lat: number };
  /** A dot of its own marks the place. */
  dot: boolean;
  focus: boolean;
}

/** The text as its style sets it. */
export function asSet(text: string, { uppercase }: NameStyle): string {
  return uppercase ? text.toLocaleUpperCase('es') : text;
}

/** Measures a text in a style, pixels. */
export type Measure = (text: string, style: NameStyle) => number;
