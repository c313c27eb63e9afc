import { measureText, wrapText } from '../ui/measureText';
import { MOST_MARKS, type UnitRow } from './drawingData';

/** Measures in px of a drawing of rows of units. */
export interface UnitBarsLayout {
  width: number;
  height: number;
  /** Where the axis stands. */
  axis: number;
  /** Where the first cell begins. */
  start: number;
  rowHeight: number;
  labels: readonly (readonly string[])[];
  /** Between the lines of a label. */
  line: number;
  /** From one cell's left edge to the next one's. */
  pitch: number;
  cell: number;
  cellHeight: number;
  /** Too many for cells: every row is one bar, `pitch` px a unit. */
  merged: boolean;
}

const LABEL_COLUMN = 126;
const WIDEST_LABEL = 176;
const AXIS_GAP = 8;
const CELL = 14;
const GAP = 2;
const NARROWEST_PITCH = 5;
const COUNT_COLUMN = 34;

/** `touch` gives rows the height that a finger needs. */
export function layoutUnitBars(rows: readonly UnitRow[], width: number, touch: boolean): UnitBarsLayout {
  const most = Math.max(1, ...rows.map((row) => row.cells.length));
  const marks = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const widest = Math.max(0, ...rows.map((row) => measureText(row.label, 12, 600)));
  // Short rows leave their room to long labels.
  const room = Math.max(WIDEST_LABEL, width - COUNT_COLUMN - most * (CELL + GAP));
  const start = Math.ceil(Math.min(Math.max(LABEL_COLUMN, widest + 2 * AXIS_GAP), room));
  const axis = start - AXIS_GAP;
  const labels = rows.map((row) => wrapText(row.label, axis - AXIS_GAP, 2, 12, 600));
  const twoLines = labels.some((lines) => lines.length > 1);
  const rowHeight = Math.max(twoLines ? 28 : 24, touch ? 32 : 0);
  const run = width - start - COUNT_COLUMN;
  const merged = marks > MOST_MARKS || run / most < NARROWEST_PITCH;
  const pitch = merged ? run / most : Math.min(CELL + GAP, run / most);
  const gap = pitch >= 9 ? GAP : 1;
  return {
    width,
    height: rows.length * rowHeight,
    axis,
    start,
    rowHeight,
    labels,
    line: 13,
    pitch,
    cell: merged ? pitch : pitch - gap,
    cellHeight: CELL,
    merged,
  };
}

/** Where the number after a row stands. */
export function endOfRow(row: UnitRow, layout: UnitBarsLayout): number {
  return layout.start + row.cells.length * layout.pitch + (layout.merged || row.cells.length === 0 ? 6 : 4);
}

/** The cell under a point of a row, or null between and beyond cells. */
export function cellAt(x: number, row: UnitRow, layout: UnitBarsLayout): number | null {
  if (layout.merged) return null;
  const position = Math.floor((x - layout.start) / layout.pitch);
  return position >= 0 && position < row.cells.length ? position : null;
}
