/** What a triptych is made of: plain data, in the current language. */
import type { Geometry, MultiPolygon } from 'geojson';
import type { PanelId } from '../../analysis/triptychPanels';
import type { Scale } from '../../catalog/vocabulary';
import type { Island } from '../islands';
import type { PlaneExtent } from '../lyingProjection';

export interface TriptychEntry {
  id: string;
  /** Number of its ficha; null for an identified experience. */
  tag: string | null;
  name: string;
  shortName: string;
  /** Where (in fewer and fewer words) and since when. */
  detail: { places: readonly string[]; years: string };
  /** All of it in words, for who hears it. */
  label: string;
  scale: Scale;
  anchor: { lon: number; lat: number };
  /** The scale is declared, but the territory is smaller. */
  smaller: boolean;
  /** Known only roughly. */
  approximate: boolean;
  /** One outline around everything reached; null where nothing has one. */
  area: MultiPolygon | null;
  /** Named places, where they are several. */
  points: readonly { lon: number; lat: number }[];
  /** CUT codes reached, and those of them that the report names one by one. */
  comunas: readonly string[];
  named: readonly string[];
  /** Where too many stand together they are counted by this: a region, a country. */
  groupKey: string;
  groupName: string;
}

export interface TriptychCount {
  /** «5 experiencias», «4 supracomunales»; the figure alone where there is little room. */
  text: string;
  figure: string;
  /** The same as a sentence, for who hears it. */
  label: string;
  ids: readonly string[];
}

export interface TriptychPanelData {
  id: PanelId;
  title: string;
  counts: readonly TriptychCount[];
  entries: readonly TriptychEntry[];
  /** Why nothing is drawn; null where something is. */
  empty: string | null;
  /** What brings it back («Mostrar»), where a filter took it away. */
  restore: string | null;
}

/** Neighbours, the place itself (drawn as regions, countries or comunas), and lines over it. */
export type LandKind = 'outside' | 'inside' | 'comuna' | 'province' | 'outline';

export interface TriptychLand {
  code: string;
  name: string;
  geometry: Geometry;
  kind: LandKind;
  /** Can be gone to. */
  target: boolean;
  /** Drawn from points and areas, not surveyed: dashed. */
  approximate?: boolean;
}

export interface TriptychName {
  code: string;
  text: string;
  /** The same as a sentence, where it can be pressed. */
  label: string;
  lon: number;
  lat: number;
  /** The heaviest is placed first. */
  weight: number;
}

export interface TriptychGround {
  extent: PlaneExtent;
  /** The whole country standing: region names, parallels, enlargements. */
  wholeChile: boolean;
  /** Leaves far islands to the insets. */
  mainland: boolean;
  /** Lower layers first. */
  land: readonly TriptychLand[];
  /** Names on the map where there is room; of the whole country's regions, beside it. */
  names: readonly TriptychName[];
  islands: readonly { island: Island; area: Geometry | null }[];
  /** Outlines of comunas by CUT, with where their name stands. */
  comunas: ReadonlyMap<string, { name: string; geometry: Geometry; lon: number; lat: number }>;
  /** CUT codes of comunas whose outline is drawn from points and areas, not surveyed. */
  approximate: ReadonlySet<string>;
}

export interface TriptychTexts {
  /** «5 experiencias». */
  experiences: (count: number) => string;
  /** «Llanquihue y Osorno», «Los Lagos»: the place of some comunas, in fewer and fewer words. */
  placeOf: (comunas: readonly string[]) => readonly string[];
}
