/** A drawing of tiles with everything that is written on it, in pixels. */
import type { LatticeLayout } from './latticeLayout';

export interface SceneLabel {
  /** Code of the region, or of the comuna whose tile stands apart. */
  key: string;
  /** Lines from above, 15 px apart. */
  lines: readonly string[];
  /** Baseline of the first line; where the text begins, has its middle, or ends. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Of the widest line. */
  width: number;
  /** Around the place that the drawing closes in on. */
  quiet?: boolean;
}

export interface TileScene {
  width: number;
  height: number;
  layout: LatticeLayout;
  /** Names of regions. */
  names: readonly SceneLabel[];
  /** «9 de 10»: how many of a region's comunas are reached. */
  counts: readonly SceneLabel[];
  /** Names of the tiles that stand apart in the ocean. */
  islands: readonly SceneLabel[];
  /** The ocean's name, where it has room. */
  ocean: SceneLabel | null;
  /** Where the ocean is free for the legend: it may grow downwards from here. `rows`: each group of marks begins a row. */
  legend: LegendRoom;
  /** Tiles around the place that the drawing closes in on. */
  context: ReadonlySet<string>;
  /** The tiles are large enough to bear their names. */
  named: boolean;
  /** The land itself lies above its tiles. */
  land: boolean;
}

export interface LegendRoom {
  /** px */
  x: number;
  y: number;
  width: number;
  rows: boolean;
}

/** What is written beside the blocks, and how wide texts are. */
export interface SceneTexts {
  regionName: (code: string) => string;
  /** «9 de 10», or shorter «9/10» where that is too wide; null where no count belongs. */
  regionCount: (code: string, short: boolean) => string | null;
  comunaName: (cut: string) => string;
  ocean: string;
  /** Width, px, of a text 12 px high, upright or bold. */
  measure: (text: string, weight: 400 | 600) => number;
}

export const LINE_HEIGHT = 15;

/** The box that a label covers, px. */
export function boxOfLabel({ lines, x, y, anchor, width }: SceneLabel): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - 10, right: left + width, bottom: y + 3 + (lines.length - 1) * LINE_HEIGHT };
}
