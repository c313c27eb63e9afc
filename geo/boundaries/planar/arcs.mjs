// Borders between owners as arcs: lines from one meeting of borders to the next, each with who is on its left and right.
import { linkAround } from './faces.mjs';

/**
 * @typedef {{ points: Int32Array, left: number, right: number }} Arc `points` number the vertices; a loop ends where it starts
 * @typedef {{ x: Int32Array, y: Int32Array, arcs: Arc[] }} Borders
 */

/**
 * @param {import('./arrangement.mjs').Arrangement} arrangement @param {import('./faces.mjs').Faces} faces
 * @param {Int32Array} owner per face @returns {Borders}
 */
export function traceArcs(arrangement, faces, owner) {
  const { x, y, from, to, count } = arrangement;
  /** @type {number[]} */
  const edges = [];
  for (let e = 0; e < count; e++) if (owner[faces.face[2 * e]] !== owner[faces.face[2 * e + 1]]) edges.push(e);

  const degree = new Int32Array(x.length);
  const first = new Int32Array(x.length).fill(-1);
  const second = new Int32Array(x.length).fill(-1);
  const leave = (/** @type {number} */ v, /** @type {number} */ half) => {
    degree[v]++;
    if (first[v] === -1) first[v] = half;
    else second[v] = half;
  };
  for (const e of edges) {
    leave(from[e], 2 * e);
    leave(to[e], 2 * e + 1);
  }
  const done = new Uint8Array(count);
  /** @type {Arc[]} */
  const arcs = [];
  const follow = (/** @type {number} */ start) => {
    const points = [faces.origin(start)];
    let half = start;
    for (;;) {
      done[half >> 1] = 1;
      const v = faces.origin(half ^ 1);
      points.push(v);
      if (degree[v] !== 2 || v === points[0]) break;
      half = first[v] === (half ^ 1) ? second[v] : first[v];
    }
    arcs.push({
      points: Int32Array.from(points),
      left: owner[faces.face[start]],
      right: owner[faces.face[start ^ 1]],
    });
  };
  for (const e of edges) {
    if (!done[e] && degree[from[e]] !== 2) follow(2 * e);
    if (!done[e] && degree[to[e]] !== 2) follow(2 * e + 1);
  }
  for (const e of edges) if (!done[e]) follow(2 * e);
  return { x, y, arcs };
}

/**
 * The rings of everyone for whom some arcs are borders, outer ones first with the holes in them.
 * @param {Borders} borders @param {(owner: number) => string | null} groupOf whom an owner counts as; null is nobody
 * @returns {Map<string, number[][][]>} per group its polygons, as rings of arc numbers (~n is arc n backwards), wound clockwise outside
 */
export function polygonsOfGroups({ x, y, arcs }, groupOf) {
  /** Arcs that part two groups, with the first and last step of each standing for the whole at its ends. @type {number[]} */
  const kept = [];
  /** @type {(string | null)[]} */
  const leftOf = [];
  arcs.forEach(({ left, right }, a) => {
    const [l, r] = [groupOf(left), groupOf(right)];
    if (l === r) return;
    kept.push(a);
    leftOf.push(l, r);
  });
  // A loop or a second arc between the same ends would confuse a graph of ends alone: each arc is taken as its own steps.
  /** @type {number[]} */
  const from = [];
  /** @type {number[]} */
  const to = [];
  /** @type {number[]} */
  const firstStep = [];
  for (const a of kept) {
    const { points } = arcs[a];
    firstStep.push(from.length);
    for (let i = 1; i < points.length; i++) {
      from.push(points[i - 1]);
      to.push(points[i]);
    }
  }
  firstStep.push(from.length);
  const arcOfStep = new Int32Array(from.length);
  for (let k = 0; k < kept.length; k++) arcOfStep.fill(k, firstStep[k], firstStep[k + 1]);
  const next = linkAround({ x, y, from: Int32Array.from(from), to: Int32Array.from(to), count: from.length });
  const origin = (/** @type {number} */ h) => (h & 1 ? to[h >> 1] : from[h >> 1]);

  /** @type {Map<string, { rings: Ring[], holes: Ring[] }>} */
  const groups = new Map();
  const done = new Uint8Array(kept.length * 2);
  for (let side = 0; side < kept.length * 2; side++) {
    const group = leftOf[side];
    if (done[side] || group === null) continue;
    // Along the face on the left, arc by arc; where the walk comes back to a place it has passed, a ring closes there.
    /** @type {{ side: number, start: number }[]} */
    const stack = [];
    const passed = new Map();
    let at = side;
    do {
      done[at] = 1;
      const k = at >> 1;
      const start = at & 1 ? origin(2 * (firstStep[k + 1] - 1) + 1) : origin(2 * firstStep[k]);
      if (passed.has(start)) closeRing(passed.get(start));
      passed.set(start, stack.length);
      stack.push({ side: at, start });
      const last = at & 1 ? 2 * firstStep[k] + 1 : 2 * (firstStep[k + 1] - 1);
      const step = next[last];
      at = 2 * arcOfStep[step >> 1] + (step & 1);
    } while (at !== side);
    closeRing(0);

    function closeRing(/** @type {number} */ since) {
      const sides = stack.splice(since);
      for (const s of sides) passed.delete(s.start);
      const ring = makeRing(sides.map((s) => s.side));
      if (!groups.has(/** @type {string} */ (group)))
        groups.set(/** @type {string} */ (group), { rings: [], holes: [] });
      const mine = /** @type {{ rings: Ring[], holes: Ring[] }} */ (groups.get(/** @type {string} */ (group)));
      (ring.area > 0 ? mine.rings : mine.holes).push(ring);
    }
  }

  /** @typedef {{ arcs: number[], points: number[], area: number }} Ring */
  /** @param {number[]} sides @returns {Ring} */
  function makeRing(sides) {
    /** @type {number[]} */
    const points = [];
    for (const s of sides) {
      const list = arcs[kept[s >> 1]].points;
      for (let i = 0; i < list.length - 1; i++) points.push(s & 1 ? list[list.length - 1 - i] : list[i]);
    }
    let twice = 0;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [p, q, o] = [points[j], points[i], points[0]];
      twice += (x[p] - x[o]) * (y[q] - y[o]) - (x[q] - x[o]) * (y[p] - y[o]);
    }
    return { arcs: sides.map((s) => (s & 1 ? ~kept[s >> 1] : kept[s >> 1])), points, area: twice / 2 };
  }

  /** @type {Map<string, number[][][]>} */
  const out = new Map();
  // Traced counter-clockwise; written clockwise, as the atlas's other files are.
  const backwards = (/** @type {Ring} */ ring) => ring.arcs.map((a) => ~a).reverse();
  for (const [group, { rings, holes }] of groups) {
    rings.sort((a, b) => b.area - a.area);
    const polygons = rings.map((ring) => [backwards(ring)]);
    for (const hole of holes) {
      // The middle of an edge can't lie on another ring.
      const px = (x[hole.points[0]] + x[hole.points[1]]) / 2;
      const py = (y[hole.points[0]] + y[hole.points[1]]) / 2;
      let home = -1;
      rings.forEach((ring, i) => {
        if (ring.area > -hole.area && isInside(ring.points, px, py)) home = i;
      });
      if (home !== -1) polygons[home].push(backwards(hole));
    }
    out.set(group, polygons);
  }
  return out;

  /** @param {number[]} points @param {number} px @param {number} py */
  function isInside(points, px, py) {
    let inside = false;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [a, b] = [points[j], points[i]];
      if (y[a] > py !== y[b] > py && px < ((x[b] - x[a]) * (py - y[a])) / (y[b] - y[a]) + x[a]) inside = !inside;
    }
    return inside;
  }
}
