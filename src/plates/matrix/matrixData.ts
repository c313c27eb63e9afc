/** What the matrix draws, as plain data: units down, themes across, totals at the end of both. */

/** Anything of the grid that has a place in its walk. */
export interface GridCell {
  /** In words, with its unit and theme: what a screen reader and the tip say. */
  label: string;
  /** What pressing it does; null where there is nothing to open. */
  open: (() => void) | null;
}

export interface ThemeHead extends GridCell {
  key: string;
  name: string;
  /** The filter asks for it. */
  chosen: boolean;
  /** Nothing of it anywhere in the matrix. */
  quiet: boolean;
}

export interface UnitHead extends GridCell {
  key: string;
  name: string;
}

export interface CrossingCell extends GridCell {
  count: number;
  /** Something that reaches one comuna alone is recorded here. */
  local: boolean;
  /** Comunas by class, parallel to `COVERAGE_CLASSES`. */
  byClass: readonly number[];
}

export interface CountCell extends GridCell {
  count: number;
}

export interface MatrixData {
  themes: readonly ThemeHead[];
  rows: readonly { head: UnitHead; cells: readonly CrossingCell[]; total: CrossingCell }[];
  /** Units reached, by theme. */
  totals: readonly CountCell[];
  /** Every experience once. */
  grandTotal: CountCell;
  /** Of the corner, the row of totals and the column of totals. */
  unitName: string;
  totalsName: string;
  experiencesName: string;
  legend: readonly LegendEntry[];
}

export interface LegendEntry {
  /** A class of `COVERAGE_CLASSES`, or what a cell without a number bears. */
  mark: 'named' | 'provincial' | 'regional' | 'national' | 'rest' | 'local' | 'none';
  label: string;
}
