/** Measures of the drawings for a box of given width and height, px: on slides and in frames, where marks and letters are large. */
import { measureText, wrapText } from '../ui/measureText';
import { countOfRow, MOST_MARKS, type UnitCell, type UnitRow } from './drawingData';
import type { IndexStrip } from './IndexStrips';
import { type StripScale, stripScale } from './layoutIndexStrips';
import { GAP, type TimelineLayout, type TimelineYear, ticksOf } from './layoutTimeline';
import type { UnitBarsLayout } from './layoutUnitBars';
import { KEY, type RadarSize } from './radarSize';

/** Letters of the drawings in a box, px. */
export const BOX_TEXT = 13;

/** Between the lines of a label. */
const LINE = 15;
const AXIS_GAP = 8;
const COUNT_COLUMN = 34;
const SHORTEST_ROW = { oneLine: 20, twoLines: 32 } as const;
const TALLEST_ROW = 46;
const WIDEST_CELL = 28;
const NARROWEST_PITCH = 5;

export interface FittedBars {
  rows: readonly UnitRow[];
  /** How many rows there was no room for: those with the smallest numbers. */
  left: number;
  layout: UnitBarsLayout;
}

/** As many rows as can be read. Who has no answer, and what is chosen, is never left out. */
export function fitUnitBars(all: readonly UnitRow[], width: number, height: number): FittedBars {
  let rows = all;
  for (;;) {
    const layout = unitBarsInBox(rows, width, height);
    const shortest = layout.labels.some((lines) => lines.length > 1) ? SHORTEST_ROW.twoLines : SHORTEST_ROW.oneLine;
    const dispensable = rows.filter((row) => !row.unknown && row.pressed !== true);
    if (rows.length * shortest <= height || dispensable.length < 2) {
      return { rows, left: all.length - rows.length, layout };
    }
    const least = Math.min(...dispensable.map(countOfRow));
    const last = dispensable.findLast((row) => countOfRow(row) === least);
    rows = rows.filter((row) => row !== last);
  }
}

function unitBarsInBox(rows: readonly UnitRow[], width: number, height: number): UnitBarsLayout {
  const most = Math.max(1, ...rows.map((row) => row.cells.length));
  const marks = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const widest = Math.max(0, ...rows.map((row) => measureText(row.label, BOX_TEXT, 600)));
  const room = Math.max(width * 0.45, width - COUNT_COLUMN - most * 14);
  const start = Math.ceil(Math.min(widest + 2 * AXIS_GAP, room));
  const axis = start - AXIS_GAP;
  const rowHeight = Math.floor(Math.min(TALLEST_ROW, height / Math.max(1, rows.length)));
  const lines = Math.max(2, Math.floor(rowHeight / LINE));
  const labels = rows.map((row) => wrapText(row.label, axis - AXIS_GAP, lines, BOX_TEXT, 600));
  const cellHeight = Math.min(WIDEST_CELL, Math.round(rowHeight * 0.66));
  const run = width - start - COUNT_COLUMN;
  const merged = marks > MOST_MARKS || run / most < NARROWEST_PITCH;
  const pitch = merged ? run / most : Math.min(Math.max(WIDEST_CELL, cellHeight * 1.8), run / most);
  return {
    width,
    height: rows.length * rowHeight,
    axis,
    start,
    rowHeight,
    labels,
    line: LINE,
    pitch,
    cell: merged ? pitch : pitch - (pitch >= 9 ? GAP : 1),
    cellHeight,
    merged,
  };
}

const AXIS_LABELS = 20;
const COUNT_LINE = 18;
const UNKNOWN_LABEL = 48;
const PIECE_GAP = 16;
const MOST_UNKNOWN_COLUMNS = 7;

export function timelineInBox(
  years: readonly TimelineYear[],
  unknown: readonly UnitCell[],
  width: number,
  height: number,
): TimelineLayout {
  const most = Math.max(1, ...years.map(({ cells }) => cells.length));
  const marks = years.reduce((sum, { cells }) => sum + cells.length, 0) + unknown.length;
  const merged = marks > MOST_MARKS;
  const stack = Math.max(3, most, Math.ceil(unknown.length / MOST_UNKNOWN_COLUMNS));
  const unknownColumns = Math.ceil(unknown.length / stack);
  const columns = years.length + (merged ? 0 : unknownColumns);
  const widest = Math.min(WIDEST_CELL, (width - PIECE_GAP) / Math.max(1, columns) - GAP);
  const unknownWidth = Math.max(UNKNOWN_LABEL, merged ? 0 : unknownColumns * (widest + GAP));
  const yearsEnd = width - unknownWidth - PIECE_GAP;
  const pitch = yearsEnd / Math.max(years.length, 1);
  const cell = Math.max(1, Math.min(widest, pitch - (pitch >= 9 ? GAP : 1)));
  const tallest = merged ? Math.max(most, unknown.length) : stack;
  const room = height - AXIS_LABELS - COUNT_LINE;
  const step = merged ? room / tallest : Math.max(3, Math.min(room / tallest, (cell + GAP) * 2));
  const axis = tallest * step + COUNT_LINE;
  return {
    width,
    height: axis + AXIS_LABELS,
    axis,
    yearsEnd,
    unknownStart: width - unknownWidth,
    pitch,
    cell,
    cellHeight: merged ? cell : Math.max(2, step - GAP),
    step,
    unknownColumns,
    merged,
    counted: !merged,
    ticks: ticksOf(years, pitch),
  };
}

const STRIP_AXIS = 24;
const TALLEST_STRIP = 110;
/** Four dots of this radius stand side by side in the column of those without index. */
const LARGEST_DOT = 6;
const MEDIAN_LINE = 15;

export function stripsInBox(strips: readonly IndexStrip[], width: number, height: number): StripScale {
  const usual = stripScale(width);
  const zero = 22 + Math.max(0, ...strips.map(({ label }) => measureText(label, BOX_TEXT, 600)));
  const row = Math.min(TALLEST_STRIP, (height - STRIP_AXIS) / Math.max(1, strips.length));
  const radius = Math.max(3, Math.min(LARGEST_DOT, (row - MEDIAN_LINE) / 12, (usual.hundred - zero) / 30));
  return { ...usual, zero, row, radius, lead: MEDIAN_LINE };
}

export function radarInBox(width: number, height: number): RadarSize {
  const labelWidth = Math.min(120, width * 0.27);
  return {
    height: height - KEY,
    radius: Math.max(40, Math.min((height - KEY) / 2 - 48, width / 2 - labelWidth - 8)),
    labelWidth,
  };
}
