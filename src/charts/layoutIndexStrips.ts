import { MOST_MARKS } from './drawingData';

export interface IndexPoint {
  id: string;
  name: string;
  /** 0-100, or null for «información insuficiente». */
  value: number | null;
}

/** A dot of a strip, in px. */
export interface StripDot {
  point: IndexPoint;
  x: number;
  y: number;
}

/** One bar of ten index points, where there are too many dots to tell apart. */
export interface StripBin {
  from: number;
  to: number;
  points: readonly IndexPoint[];
}

export const DOT_RADIUS = 3.6;
export const STRIP_ROW = 38;
const BINS = 10;

/** Measures of strips, px. */
export interface StripScale {
  /** x of 0 and of 100, and the middle of the column «sin índice». */
  zero: number;
  hundred: number;
  none: number;
  /** Height of a strip. */
  row: number;
  radius: number;
  /** Height above the dots of a strip where its median is written; 0 where it is not. */
  lead: number;
}

export function stripScale(width: number): StripScale {
  return { zero: 86, hundred: width - 78, none: width - 28, row: STRIP_ROW, radius: DOT_RADIUS, lead: 0 };
}

export function xOf(value: number, scale: Pick<StripScale, 'zero' | 'hundred'>): number {
  return scale.zero + (value / 100) * (scale.hundred - scale.zero);
}

/** y of the dots of a strip, px. */
export function middleOf(row: number, { row: height, lead }: Pick<StripScale, 'row' | 'lead'>): number {
  return row * height + (height + lead) / 2;
}

/** Whether the points are too many for a dot each. */
export function isCrowded(rows: readonly (readonly IndexPoint[])[]): boolean {
  return rows.reduce((sum, points) => sum + points.length, 0) > MOST_MARKS;
}

/** Dots pile up away from the row's middle, evenly above and below, until none touches another. */
export function placeDots(points: readonly IndexPoint[], middle: number, scale: StripScale): StripDot[] {
  const diameter = scale.radius * 2 + 0.4;
  const highest = (scale.row - scale.lead - diameter) / 2;
  const placed: StripDot[] = [];
  const known = points.filter((point) => point.value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  for (const point of known) {
    const x = xOf(point.value ?? 0, scale);
    const levels = Array.from(
      { length: 9 },
      (_, level) => Math.ceil(level / 2) * diameter * (level % 2 === 0 ? 1 : -1),
    );
    const offset = levels.find(
      (level) =>
        Math.abs(level) <= highest + 1 &&
        placed.every((dot) => Math.hypot(dot.x - x, dot.y - (middle + level)) >= diameter - 0.1),
    );
    placed.push({ point, x, y: middle + (offset ?? 0) });
  }
  const unknown = points.filter((point) => point.value === null);
  const columns = Math.min(unknown.length, 4);
  const rows = Math.ceil(unknown.length / Math.max(columns, 1));
  const pitch = diameter + 2;
  return [
    ...placed,
    ...unknown.map((point, index) => ({
      point,
      x: scale.none + ((index % columns) - (columns - 1) / 2) * pitch,
      y: middle + (Math.floor(index / columns) - (rows - 1) / 2) * pitch,
    })),
  ];
}

/** Ten bars of ten points each; 100 belongs to the last. */
export function binPoints(points: readonly IndexPoint[]): StripBin[] {
  return Array.from({ length: BINS }, (_, bin) => ({
    from: bin * 10,
    to: bin * 10 + 10,
    points: points.filter((point) => point.value !== null && Math.min(BINS - 1, Math.floor(point.value / 10)) === bin),
  }));
}
