import { MOST_MARKS, type UnitCell } from './drawingData';

export interface TimelineYear {
  year: number;
  cells: readonly UnitCell[];
}

/** Measures in px of the timeline: years on one piece of axis, the unknown ones on another at its right. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Where the axis lies. */
  axis: number;
  /** Right end of the years' piece; the unknown's piece goes from `unknownStart` to `width`. */
  yearsEnd: number;
  unknownStart: number;
  /** From one year's middle to the next one's. */
  pitch: number;
  /** Width of a cell. */
  cell: number;
  cellHeight: number;
  /** Height of one unit of a stack. */
  step: number;
  unknownColumns: number;
  /** Too many for cells: a year is one bar, `step` px a unit. */
  merged: boolean;
  /** Whether every stack says its number. */
  counted: boolean;
  /** Years whose number is written where no year is chosen. */
  ticks: readonly number[];
}

const CELL = 14;
/** Between the cells of a stack, px. */
export const GAP = 2;
const AXIS_LABELS = 20;
const LABEL_WIDTH = 40;
const PIECE_GAP = 14;
const TALLEST = 112;
const MOST_UNKNOWN_COLUMNS = 7;
const TICK_STEPS = [1, 2, 4, 5, 10, 20, 50];

export function layoutTimeline(
  years: readonly TimelineYear[],
  unknown: readonly UnitCell[],
  width: number,
): TimelineLayout {
  const most = Math.max(1, ...years.map(({ cells }) => cells.length));
  const marks = years.reduce((sum, { cells }) => sum + cells.length, 0) + unknown.length;
  const stack = Math.max(3, most, Math.ceil(unknown.length / MOST_UNKNOWN_COLUMNS));
  const unknownColumns = Math.ceil(unknown.length / stack);
  const merged = marks > MOST_MARKS;
  const unknownWidth = Math.max(LABEL_WIDTH, merged ? 0 : unknownColumns * (CELL + GAP));
  const yearsEnd = width - unknownWidth - PIECE_GAP;
  const pitch = yearsEnd / Math.max(years.length, 1);
  const tallest = merged ? Math.max(most, unknown.length) : stack;
  const step = Math.min(CELL + GAP, merged ? CELL + GAP : Math.max(pitch, 6), TALLEST / tallest);
  const cell = merged ? Math.min(CELL, Math.max(1, pitch - 1)) : Math.max(2, step - GAP);
  const axis = tallest * step + (merged ? 18 : 2);
  return {
    width,
    height: axis + AXIS_LABELS,
    axis,
    yearsEnd,
    unknownStart: width - unknownWidth,
    pitch,
    cell,
    cellHeight: cell,
    step,
    unknownColumns,
    merged,
    counted: false,
    ticks: ticksOf(years, pitch),
  };
}

/** The ticks, with chosen years in the place of those that they would touch. */
export function labelledYears(layout: TimelineLayout, chosen: readonly number[]): number[] {
  const apart = (year: number, others: readonly number[]) =>
    others.every((other) => Math.abs(other - year) * layout.pitch >= LABEL_WIDTH - 8);
  const kept: number[] = [];
  for (const year of [...chosen].sort((a, b) => a - b)) if (apart(year, kept)) kept.push(year);
  for (const year of layout.ticks) if (apart(year, kept)) kept.push(year);
  return kept;
}

export function ticksOf(years: readonly TimelineYear[], pitch: number): number[] {
  const first = years[0]?.year;
  if (first === undefined) return [];
  const step = TICK_STEPS.find((candidate) => candidate * pitch >= LABEL_WIDTH) ?? 100;
  return years.map(({ year }) => year).filter((year) => (year - first) % step === 0);
}
