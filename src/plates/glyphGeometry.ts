/**
 * The three-petal glyph as numbers and paths: one petal a dimension, its length the index.
 * All lengths are in the unit of `radius`; angles in degrees, clockwise from up.
 */
import type { Dimension, Scale } from '../catalog/vocabulary';

/** Position says the dimension, so that hue only repeats it. */
export const PETAL_ANGLES: Readonly<Record<Dimension, number>> = { political: 0, institutional: 120, social: 240 };

export const DIMENSION_COLOURS: Readonly<Record<Dimension, string>> = {
  political: 'var(--dim-political)',
  institutional: 'var(--dim-institutional)',
  social: 'var(--dim-social)',
};

export const SCALE_COLOURS: Readonly<Record<Scale, string>> = {
  communal: 'var(--scale-communal)',
  supracommunal: 'var(--scale-supra)',
  provincial: 'var(--scale-provincial)',
  regional: 'var(--scale-regional)',
  national: 'var(--scale-national)',
};

/** A petal that points up from the origin. `value` is an index 0-100; null draws the hollow petal of «no index». */
export function petalPath(value: number | null, radius: number): string {
  const share = value === null ? null : Math.min(Math.max(value, 0), 100) / 100;
  const length = share === null ? radius * 0.7 : radius * (0.2 + 0.72 * share);
  const breadth = share === null ? radius * 0.27 : radius * (0.19 + 0.15 * Math.sqrt(share));
  const x1 = rounded(1.2 * breadth);
  const y1 = rounded(-0.32 * length);
  const x2 = rounded(1.02 * breadth);
  const y2 = rounded(-0.8 * length);
  const tip = rounded(-length);
  return `M0 0C${x1} ${y1} ${x2} ${y2} 0 ${tip}C${-x2} ${y2} ${-x1} ${y1} 0 0Z`;
}

/** Width of the ring that carries the scale's hue: thinner where the glyph is small. */
export function ringWidth(radius: number): number {
  return radius < 14 ? 1.25 : 1.75;
}

/** Radius of the paper disc with its casing: what a glyph keeps free around itself. */
export function casingRadius(radius: number): number {
  return radius + 2.5;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
