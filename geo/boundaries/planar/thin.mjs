// Thins borders point by point, the least telling first (Visvalingam), and never lets a line cross or touch another: a point
// goes only if no other point lies in the triangle it makes with its neighbours. So whatever number of points has gone,
// borders are shared as before, no unit is lost and no gap opens.
import FlatQueue from 'flatqueue';

/** Points of the grid per side of a bucket in which points are looked up. */
const BUCKET = 64;
/** Sharp corners tell less than their triangle's size: how much less (0 not at all, 1 nothing). */
const SHARPNESS = 0.7;
/** Points between two words on how far it is. */
const STEPS_PER_WORD = 50_000;

/**
 * @typedef {{ steps: Int32Array, weights: Float64Array }} Thinning vertices in the order in which they may go, and the size
 *   (grid cells, as wide as at their latitude) of the triangle each made, never falling
 */

/**
 * @param {import('./arcs.mjs').Borders} borders @param {number} grid degrees
 * @param {(share: number) => void} onProgress @returns {Thinning}
 */
export function planThinning({ x, y, arcs }, grid, onProgress) {
  const n = x.length;
  // Inside an arc each point has one before and one after it; the ends of arcs stay, so they need all their neighbours.
  const before = new Int32Array(n).fill(-1);
  const after = new Int32Array(n).fill(-1);
  const fixed = new Uint8Array(n);
  const used = new Uint8Array(n);
  for (const { points } of arcs) {
    fixed[points[0]] = 1;
    fixed[points[points.length - 1]] = 1;
    for (const p of points) used[p] = 1;
  }
  /** Neighbours of fixed points, as arcs' first and last steps. @type {Map<number, { arc: number, end: boolean }[]>} */
  const around = new Map();
  const firstOf = new Int32Array(arcs.length);
  const lastOf = new Int32Array(arcs.length);
  const arcOf = new Int32Array(n).fill(-1);
  arcs.forEach(({ points }, arc) => {
    const end = points.length - 1;
    firstOf[arc] = points[1];
    lastOf[arc] = points[end - 1];
    for (const [p, isEnd] of /** @type {[number, boolean][]} */ ([
      [points[0], false],
      [points[end], true],
    ])) {
      const known = around.get(p);
      if (known) known.push({ arc, end: isEnd });
      else around.set(p, [{ arc, end: isEnd }]);
    }
    for (let i = 1; i < end; i++) {
      before[points[i]] = points[i - 1];
      after[points[i]] = points[i + 1];
      arcOf[points[i]] = arc;
    }
  });

  const buckets = new Buckets(x, y, used);
  const squeeze = (/** @type {number} */ p) => Math.cos((y[p] * grid * Math.PI) / 180);
  const weigh = (/** @type {number} */ p) => {
    const [a, c] = [before[p], after[p]];
    const s = squeeze(p);
    const [ux, uy, vx, vy] = [(x[a] - x[p]) * s, y[a] - y[p], (x[c] - x[p]) * s, y[c] - y[p]];
    const size = Math.abs(ux * vy - uy * vx) / 2;
    const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
    return lengths === 0 ? 0 : size * (1 - (SHARPNESS * (ux * vx + uy * vy)) / lengths);
  };
  const areJoined = (/** @type {number} */ a, /** @type {number} */ c, /** @type {number} */ p) => {
    // The only lines between a and c besides those through p: steps of a or c to the other.
    if (!fixed[a]) return before[a] === c || after[a] === c;
    if (!fixed[c]) return before[c] === a || after[c] === a;
    if (a === c) return true;
    return (around.get(a) ?? []).some(({ arc, end }) => (end ? lastOf[arc] : firstOf[arc]) === c && arcOf[p] !== arc);
  };
  const mayGo = (/** @type {number} */ p) => {
    const [a, c] = [before[p], after[p]];
    return !areJoined(a, c, p) && !buckets.anyInTriangle(a, p, c);
  };

  const queue = new FlatQueue();
  const weight = new Float64Array(n);
  const push = (/** @type {number} */ p) => {
    weight[p] = weigh(p);
    queue.push(p, weight[p]);
  };
  for (let p = 0; p < n; p++) if (before[p] !== -1 && !fixed[p]) push(p);
  const gone = new Uint8Array(n);
  /** Points that had to stay, by the arc's own neighbours they wait for. */
  const stuck = new Uint8Array(n);
  const steps = [];
  const weights = [];
  let least = 0;
  for (;;) {
    const value = queue.peekValue();
    const p = queue.pop();
    if (p === undefined || value === undefined) break;
    if (gone[p] || stuck[p] || value !== weight[p]) continue;
    if (!mayGo(p)) {
      stuck[p] = 1;
      continue;
    }
    gone[p] = 1;
    buckets.remove(p);
    least = Math.max(least, value);
    steps.push(p);
    weights.push(least);
    if (steps.length % STEPS_PER_WORD === 0) onProgress(steps.length / n);
    const [a, c] = [before[p], after[p]];
    if (fixed[a]) firstOf[arcOf[p]] = c;
    else after[a] = c;
    if (fixed[c]) lastOf[arcOf[p]] = a;
    else before[c] = a;
    for (const q of [a, c]) {
      if (fixed[q]) continue;
      stuck[q] = 0;
      push(q);
    }
  }
  return { steps: Int32Array.from(steps), weights: Float64Array.from(weights) };
}

/** Points by where they are. */
class Buckets {
  constructor(/** @type {Int32Array} */ x, /** @type {Int32Array} */ y, /** @type {Uint8Array} */ used) {
    this.x = x;
    this.y = y;
    /** @type {Map<number, number[]>} */
    this.lists = new Map();
    for (let p = 0; p < x.length; p++) {
      if (!used[p]) continue;
      const key = this.#key(Math.floor(x[p] / BUCKET), Math.floor(y[p] / BUCKET));
      const list = this.lists.get(key);
      if (list) list.push(p);
      else this.lists.set(key, [p]);
    }
  }

  #key(column, row) {
    // A small whole number is the fastest key; where two places share one, a few points too many are looked at.
    return ((column & 0x3fff) << 14) | (row & 0x3fff);
  }

  remove(p) {
    const key = this.#key(Math.floor(this.x[p] / BUCKET), Math.floor(this.y[p] / BUCKET));
    const list = this.lists.get(key);
    if (!list) return;
    list[list.indexOf(p)] = list[list.length - 1];
    list.pop();
    if (list.length === 0) this.lists.delete(key);
  }

  /** Whether a point other than the corners lies in the triangle or on its sides. */
  anyInTriangle(a, b, c) {
    const { x, y } = this;
    const [ax, ay, bx, by, cx, cy] = [x[a], y[a], x[b], y[b], x[c], y[c]];
    const [west, east] = [Math.min(ax, bx, cx), Math.max(ax, bx, cx)];
    const [south, north] = [Math.min(ay, by, cy), Math.max(ay, by, cy)];
    const columns = [Math.floor(west / BUCKET), Math.floor(east / BUCKET)];
    const rows = [Math.floor(south / BUCKET), Math.floor(north / BUCKET)];
    const flat = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) === 0;
    if (flat) return false;
    const within = (/** @type {number} */ p) => {
      const [px, py] = [x[p], y[p]];
      if (p === a || p === b || p === c || px < west || px > east || py < south || py > north) return false;
      const s = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
      const t = (cx - bx) * (py - by) - (cy - by) * (px - bx);
      const u = (ax - cx) * (py - cy) - (ay - cy) * (px - cx);
      return (s >= 0 && t >= 0 && u >= 0) || (s <= 0 && t <= 0 && u <= 0);
    };
    if ((columns[1] - columns[0] + 1) * (rows[1] - rows[0] + 1) > this.lists.size) {
      for (const list of this.lists.values()) if (list.some(within)) return true;
      return false;
    }
    for (let column = columns[0]; column <= columns[1]; column++) {
      for (let row = rows[0]; row <= rows[1]; row++) {
        const list = this.lists.get(this.#key(column, row));
        if (list?.some(within)) return true;
      }
    }
    return false;
  }
}

/**
 * The borders with the first steps of a plan taken, and with islets left out that are smaller than what has gone.
 * @param {import('./arcs.mjs').Borders} borders @param {Thinning} plan @param {number} steps how many points go
 * @param {(arc: import('./arcs.mjs').Arc, size: number) => boolean} mayDrop whether a loop may go altogether, by its size in grid cells
 * @returns {import('./arcs.mjs').Borders} with its vertices numbered anew
 */
export function thinned({ x, y, arcs }, plan, steps, mayDrop) {
  const gone = new Uint8Array(x.length);
  for (let i = 0; i < steps; i++) gone[plan.steps[i]] = 1;
  const number = new Int32Array(x.length).fill(-1);
  /** @type {number[]} */
  const nx = [];
  /** @type {number[]} */
  const ny = [];
  const kept = [];
  for (const arc of arcs) {
    const { points } = arc;
    if (points[0] === points[points.length - 1] && mayDrop(arc, loopSize(x, y, points))) continue;
    kept.push({
      ...arc,
      points: points
        .filter((p) => !gone[p])
        .map((p) => {
          if (number[p] === -1) {
            number[p] = nx.push(x[p]) - 1;
            ny.push(y[p]);
          }
          return number[p];
        }),
    });
  }
  return { x: Int32Array.from(nx), y: Int32Array.from(ny), arcs: kept };
}

/** @param {Int32Array} x @param {Int32Array} y @param {Int32Array} points */
export function loopSize(x, y, points) {
  let twice = 0;
  const o = points[0];
  for (let i = 1; i < points.length; i++) {
    const [p, q] = [points[i - 1], points[i]];
    twice += (x[p] - x[o]) * (y[q] - y[o]) - (x[q] - x[o]) * (y[p] - y[o]);
  }
  return Math.abs(twice) / 2;
}
