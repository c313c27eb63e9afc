// Lays all rings over each other on an integer grid until no two edges cross, touch or run over one another.
// Edges that several polygons share become one; each remembers which polygons it bounds, by parity: crossing it leaves or
// enters exactly those. So a ring that crosses itself, runs back over itself or isn't wound as it should does no harm.
import Flatbush from 'flatbush';
import { Refusal } from '../refusal.mjs';
import { longer, PairIndex } from './pairIndex.mjs';
import { SetIndex } from './setIndex.mjs';

/** Rounds of cutting: moving a crossing onto the grid can make another one, which the next round finds. */
const MOST_ROUNDS = 40;
/** Pairs of edges worth looking at, per edge: a drawing denser than this is a scribble, not a map. */
const MOST_TESTS_PER_EDGE = 400;

/**
 * @typedef {{ rings: Float64Array[] }} Polygon rings as x0, y0, x1, y1, … in degrees; even-odd, closed or not
 * @typedef {{ x: Int32Array, y: Int32Array, from: Int32Array, to: Int32Array, set: Int32Array, count: number, sets: SetIndex,
 *   crossed: Set<number>, collapsed: number }} Arrangement
 *   vertices on the grid; edges by their ends' numbers with the set of polygons each bounds; `crossed` are the polygons that
 *   crossed themselves in the source, `collapsed` the rings that have no area on the grid
 */

/** @param {Polygon[]} polygons @param {number} grid degrees @returns {Arrangement} */
export function arrange(polygons, grid) {
  const expected = polygons.reduce((sum, { rings }) => sum + rings.reduce((s, r) => s + r.length / 2, 0), 0);
  const vertices = new PairIndex(expected);
  const edges = new PairIndex(expected);
  const sets = new SetIndex();
  let setOf = new Int32Array(edges.first.length);
  let atX = new Float64Array(vertices.first.length);
  let atY = new Float64Array(vertices.first.length);
  /** @type {number[]} */
  let fresh = [];

  const vertex = (/** @type {number} */ x, /** @type {number} */ y) => {
    const known = vertices.size;
    const number = vertices.number(Math.round(x / grid), Math.round(y / grid));
    if (number === known) {
      if (number >= atX.length) {
        atX = longer(atX, vertices.first.length);
        atY = longer(atY, vertices.first.length);
      }
      atX[number] = x;
      atY[number] = y;
    }
    return number;
  };
  const bound = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ set) => {
    if (a === b) return;
    const edge = a < b ? edges.number(a, b) : edges.number(b, a);
    if (edge >= setOf.length) setOf = longer(setOf, edges.first.length);
    const before = setOf[edge];
    setOf[edge] = sets.difference(before, set);
    if (before === 0) fresh.push(edge);
  };

  let collapsed = 0;
  polygons.forEach(({ rings }, polygon) => {
    const set = sets.toggle(0, polygon);
    for (const ring of rings) {
      const length = ring.length / 2;
      let distinct = 0;
      let previous = vertex(ring[2 * length - 2], ring[2 * length - 1]);
      for (let i = 0; i < length; i++) {
        const here = vertex(ring[2 * i], ring[2 * i + 1]);
        if (here !== previous) distinct++;
        bound(previous, here, set);
        previous = here;
      }
      if (distinct < 3) collapsed++;
    }
  });

  /** @type {Set<number>} */
  const crossed = new Set();
  const isFresh = new Map();
  for (let round = 0; fresh.length > 0; round++) {
    if (round === MOST_ROUNDS) throw new Refusal('cannotClean');
    const cuts = findCuts();
    fresh = [];
    for (const [edge, points] of cuts) split(edge, points);
  }

  /** Where edges must be cut so that those of this round meet others at their ends only. */
  function findCuts() {
    const live = liveEdges();
    const X = vertices.first;
    const Y = vertices.second;
    /** @type {Map<number, number[]>} */
    const cuts = new Map();
    if (live.length === 0) return cuts;
    const index = new Flatbush(live.length, 16, Int32Array);
    for (const e of live) {
      const [a, b] = [edges.first[e], edges.second[e]];
      index.add(Math.min(X[a], X[b]), Math.min(Y[a], Y[b]), Math.max(X[a], X[b]), Math.max(Y[a], Y[b]));
    }
    index.finish();
    const cut = (/** @type {number} */ e, /** @type {number} */ p) => {
      if (p === edges.first[e] || p === edges.second[e]) return;
      const known = cuts.get(e);
      if (known) known.push(p);
      else cuts.set(e, [p]);
    };
    isFresh.clear();
    const everything = fresh.length >= live.length / 2;
    if (!everything) for (const e of fresh) isFresh.set(e, true);
    let crossings = 0;
    let budget = live.length * MOST_TESTS_PER_EDGE + 1_000_000;
    for (const e of everything ? live : fresh) {
      if (setOf[e] === 0) continue;
      const [a, b] = [edges.first[e], edges.second[e]];
      const [ax, ay, bx, by] = [X[a], Y[a], X[b], Y[b]];
      const near = index.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
      budget -= near.length;
      if (budget < 0) throw new Refusal('cannotClean');
      for (const i of near) {
        const f = live[i];
        if (f === e || (f < e && (everything || isFresh.has(f)))) continue;
        const [c, d] = [edges.first[f], edges.second[f]];
        const [cx, cy, dx, dy] = [X[c], Y[c], X[d], Y[d]];
        const sideC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        const sideD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
        if ((sideC > 0 && sideD > 0) || (sideC < 0 && sideD < 0)) continue;
        const sideA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
        const sideB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
        if (sideC === 0 && between(ax, bx, cx) && between(ay, by, cy)) cut(e, c);
        if (sideD === 0 && between(ax, bx, dx) && between(ay, by, dy)) cut(e, d);
        if (sideA === 0 && between(cx, dx, ax) && between(cy, dy, ay)) cut(f, a);
        if (sideB === 0 && between(cx, dx, bx) && between(cy, dy, by)) cut(f, b);
        if (sideC * sideD < 0 && sideA * sideB < 0) {
          const t = sideC / (sideC - sideD);
          const number = crossing(cx + t * (dx - cx), cy + t * (dy - cy));
          cut(e, number);
          cut(f, number);
          if (++crossings > live.length + 50_000) throw new Refusal('cannotClean');
          noteCrossing(e, f, a, b, c, d);
        }
      }
    }
    return cuts;
  }

  /** @param {number} x @param {number} y on the grid, not yet whole */
  function crossing(x, y) {
    const [column, row] = [Math.round(x), Math.round(y)];
    return vertex(column * grid, row * grid);
  }

  /** A polygon crosses itself if it does where it came from; crossings that the grid made are none of its faults. */
  function noteCrossing(
    /** @type {number} */ e,
    /** @type {number} */ f,
    /** @type {number} */ a,
    /** @type {number} */ b,
    /** @type {number} */ c,
    /** @type {number} */ d,
  ) {
    const side = (/** @type {number} */ p, /** @type {number} */ q, /** @type {number} */ r) =>
      (atX[q] - atX[p]) * (atY[r] - atY[p]) - (atY[q] - atY[p]) * (atX[r] - atX[p]);
    if (side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) return;
    const others = sets.members[setOf[f]];
    for (const polygon of sets.members[setOf[e]]) if (others.includes(polygon)) crossed.add(polygon);
  }

  /** @param {number} edge @param {number[]} points */
  function split(edge, points) {
    const set = setOf[edge];
    if (set === 0) return;
    setOf[edge] = 0;
    const [a, b] = [edges.first[edge], edges.second[edge]];
    const [X, Y] = [vertices.first, vertices.second];
    const along = (/** @type {number} */ p) => (X[p] - X[a]) * (X[b] - X[a]) + (Y[p] - Y[a]) * (Y[b] - Y[a]);
    const order = [...new Set(points)].sort((p, q) => along(p) - along(q));
    let previous = a;
    for (const p of [...order, b]) {
      bound(previous, p, set);
      previous = p;
    }
  }

  function liveEdges() {
    const live = [];
    for (let e = 0; e < edges.size; e++) if (setOf[e] !== 0) live.push(e);
    return live;
  }

  const live = liveEdges();
  return {
    x: vertices.first.slice(0, vertices.size),
    y: vertices.second.slice(0, vertices.size),
    from: Int32Array.from(live, (e) => edges.first[e]),
    to: Int32Array.from(live, (e) => edges.second[e]),
    set: Int32Array.from(live, (e) => setOf[e]),
    count: live.length,
    sets,
    crossed,
    collapsed,
  };
}

const between = (/** @type {number} */ a, /** @type {number} */ b, /** @type {number} */ v) =>
  v >= Math.min(a, b) && v <= Math.max(a, b);
