// How much of each shape of one set lies in each shape of another, on the plane of plane.mjs.
import { project } from './plane.mjs';
import { polygonsOf } from './sources.mjs';

/** @typedef {import('./sources.mjs').Feature} Feature */
/** @typedef {[number, number]} Point */

/** Kilometres between the lines along which shapes are compared; the smallest comuna is three kilometres high. */
const STEP = 0.2;

/** @typedef {{ from: number, to: number, shape: number }} Span */

/**
 * Along every line of equal latitude, where each shape begins and ends; no raster, so far islands cost nothing.
 * @param {Feature[]} shapes lon/lat @returns {Map<number, Span[]>} by line
 */
function spansOf(shapes) {
  /** @type {Map<number, Span[]>} */
  const lines = new Map();
  shapes.forEach((f, shape) => {
    /** @type {Map<number, number[]>} */
    const crossings = new Map();
    for (const ring of polygonsOf(f).flat()) {
      const flat = ring.map((p) => project(/** @type {Point} */ (p)));
      for (let i = 0, j = flat.length - 1; i < flat.length; j = i++) {
        const [low, high] = flat[i][1] < flat[j][1] ? [flat[i], flat[j]] : [flat[j], flat[i]];
        for (let line = Math.ceil(low[1] / STEP); line * STEP < high[1]; line++) {
          const x = low[0] + ((line * STEP - low[1]) * (high[0] - low[0])) / (high[1] - low[1]);
          const known = crossings.get(line);
          if (known) known.push(x);
          else crossings.set(line, [x]);
        }
      }
    }
    for (const [line, xs] of crossings) {
      xs.sort((a, b) => a - b);
      const spans = lines.get(line) ?? [];
      for (let k = 0; k + 1 < xs.length; k += 2) spans.push({ from: xs[k], to: xs[k + 1], shape });
      lines.set(line, spans);
    }
  });
  return lines;
}

/**
 * @param {Feature[]} drawn @param {Feature[]} real
 * @returns {{ drawn: number[], real: number[], shared: { drawn: number, real: number, km2: number }[] }} areas in km², by index
 */
export function overlapOf(drawn, real) {
  const mine = spansOf(drawn);
  const theirs = spansOf(real);
  const total = (/** @type {Feature[]} */ shapes, /** @type {Map<number, Span[]>} */ lines) => {
    const sums = shapes.map(() => 0);
    for (const spans of lines.values()) for (const { from, to, shape } of spans) sums[shape] += (to - from) * STEP;
    return sums;
  };
  /** @type {Map<number, number>} */
  const shared = new Map();
  for (const [line, spans] of mine) {
    for (const a of spans) {
      for (const b of theirs.get(line) ?? []) {
        const length = Math.min(a.to, b.to) - Math.max(a.from, b.from);
        const key = a.shape * real.length + b.shape;
        if (length > 0) shared.set(key, (shared.get(key) ?? 0) + length * STEP);
      }
    }
  }
  return {
    drawn: total(drawn, mine),
    real: total(real, theirs),
    shared: [...shared].map(([key, km2]) => ({
      drawn: Math.floor(key / real.length),
      real: key % real.length,
      km2,
    })),
  };
}
