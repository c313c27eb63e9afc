/** Where the badges of a dot plot stand: exact on the axis, heaped downwards where they would touch. */

export const BADGE = { radius: 9, pitch: 20 } as const;

export interface DotPlace {
  /** Position of the subject. */
  subject: number;
  /** Offset from the row's upper edge, px; x from the drawing's left. */
  x: number;
  y: number;
  known: boolean;
}

export interface DotScale {
  /** x of the axis' beginning and end, and of the first of those without a value, px. */
  zero: number;
  full: number;
  unknown: number;
  /** The value at the end of the axis; it begins at 0. */
  max: number;
}

export interface DotRow {
  dots: readonly DotPlace[];
  height: number;
}

const PADDING = 4;

export function xOnAxis(value: number, { zero, full, max }: DotScale): number {
  return zero + (Math.min(Math.max(value, 0), max) / max) * (full - zero);
}

/** One row: `values` by subject; null stands beside the axis, never on it. */
export function layoutDotRow(values: readonly (number | null)[], scale: DotScale): DotRow {
  const levels: { subject: number; x: number; level: number; known: boolean }[] = [];
  values.forEach((value, subject) => {
    if (value === null) return;
    const x = xOnAxis(value, scale);
    let level = 0;
    while (levels.some((other) => other.level === level && Math.abs(other.x - x) < BADGE.pitch)) level++;
    levels.push({ subject, x, level, known: true });
  });
  let side = 0;
  values.forEach((value, subject) => {
    if (value === null) levels.push({ subject, x: scale.unknown + BADGE.pitch * side++, level: 0, known: false });
  });
  const deepest = Math.max(0, ...levels.map(({ level }) => level));
  return {
    height: (deepest + 1) * BADGE.pitch + 2 * PADDING,
    dots: levels.map(({ subject, x, level, known }) => ({
      subject,
      x,
      y: PADDING + BADGE.pitch / 2 + level * BADGE.pitch,
      known,
    })),
  };
}
