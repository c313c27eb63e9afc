// The faces that an arrangement of edges cuts the plane into, and which polygons lie over each.
import Flatbush from 'flatbush';

/** The plane around everything. */
export const OUTSIDE = 0;

/**
 * @typedef {{ face: Int32Array, next: Int32Array, origin: (half: number) => number, count: number, area: Float64Array,
 *   cover: Int32Array, starts: number[][] }} Faces
 *   half-edges 2e (from → to) and 2e + 1 (back): the face on the left of each and the half-edge that follows along it;
 *   `area` in grid cells, without what lies in the face; `cover` a set number; `starts` one half-edge per boundary of a face
 */

/** @param {import('./arrangement.mjs').Arrangement} arrangement @returns {Faces} */
export function findFaces(arrangement) {
  const { x, y, from, to, set, count, sets } = arrangement;
  const halves = count * 2;
  const origin = (/** @type {number} */ h) => (h & 1 ? to[h >> 1] : from[h >> 1]);
  const next = linkAround(arrangement);

  // Walks along the left of every half-edge: counter-clockwise around a face, clockwise around what lies in one.
  const walk = new Int32Array(halves).fill(-1);
  /** @type {number[]} */
  const walkStart = [];
  /** @type {number[]} */
  const walkArea = [];
  for (let h = 0; h < halves; h++) {
    if (walk[h] !== -1) continue;
    const number = walkStart.push(h) - 1;
    const [x0, y0] = [x[origin(h)], y[origin(h)]];
    let twice = 0;
    let at = h;
    do {
      walk[at] = number;
      const [p, q] = [origin(at), origin(at ^ 1)];
      twice += (x[p] - x0) * (y[q] - y0) - (x[q] - x0) * (y[p] - y0);
      at = next[at];
    } while (at !== h);
    walkArea.push(twice / 2);
  }

  // Connected parts: each has one outer walk, and lies in a face of another part or outside of all.
  const part = new Int32Array(walkStart.length).fill(-1);
  /** @type {number[]} */
  const outer = [];
  for (let first = 0; first < walkStart.length; first++) {
    if (part[first] !== -1) continue;
    const number = outer.push(first) - 1;
    part[first] = number;
    const queue = [first];
    for (let w = queue.pop(); w !== undefined; w = queue.pop()) {
      if (walkArea[w] < walkArea[outer[number]]) outer[number] = w;
      let h = walkStart[w];
      do {
        const other = walk[h ^ 1];
        if (part[other] === -1) {
          part[other] = number;
          queue.push(other);
        }
        h = next[h];
      } while (h !== walkStart[w]);
    }
  }
  const isOuter = new Uint8Array(walkStart.length);
  for (const w of outer) isOuter[w] = 1;
  const faceOfWalk = new Int32Array(walkStart.length).fill(-1);
  let faces = 1;
  walkStart.forEach((_, w) => {
    if (!isOuter[w]) faceOfWalk[w] = faces++;
  });
  const westOf = outer.length > 1 ? lookWest(arrangement) : () => -1;
  const enclosing = outer.map((w) => westOf(westmost(w)));
  /** The face a part lies in: that of the walk west of it, or where that part itself lies. */
  const place = (/** @type {number} */ number) => {
    const chain = [];
    let at = number;
    let face = OUTSIDE;
    for (;;) {
      const w = outer[at];
      if (faceOfWalk[w] !== -1) {
        face = faceOfWalk[w];
        break;
      }
      chain.push(w);
      const half = enclosing[at];
      if (half === -1) break;
      const other = walk[half];
      if (!isOuter[other]) {
        face = faceOfWalk[other];
        break;
      }
      at = part[other];
    }
    for (const w of chain) faceOfWalk[w] = face;
  };
  for (let number = 0; number < outer.length; number++) place(number);

  const area = new Float64Array(faces);
  /** @type {number[][]} */
  const starts = Array.from({ length: faces }, () => []);
  const face = new Int32Array(halves);
  for (let h = 0; h < halves; h++) face[h] = faceOfWalk[walk[h]];
  walkStart.forEach((h, w) => {
    area[faceOfWalk[w]] += walkArea[w];
    starts[faceOfWalk[w]].push(h);
  });

  // From outside inwards: crossing an edge enters or leaves the polygons that it bounds.
  const cover = new Int32Array(faces).fill(-1);
  cover[OUTSIDE] = 0;
  const queue = [OUTSIDE];
  for (let f = queue.pop(); f !== undefined; f = queue.pop()) {
    for (const start of starts[f]) {
      let h = start;
      do {
        const other = face[h ^ 1];
        if (cover[other] === -1) {
          cover[other] = sets.difference(cover[f], set[h >> 1]);
          queue.push(other);
        }
        h = next[h];
      } while (h !== start);
    }
  }
  return { face, next, origin, count: faces, area, cover, starts };

  /** @param {number} w */
  function westmost(w) {
    let best = origin(walkStart[w]);
    let h = walkStart[w];
    do {
      const v = origin(h);
      if (x[v] < x[best] || (x[v] === x[best] && y[v] < y[best])) best = v;
      h = next[h];
    } while (h !== walkStart[w]);
    return best;
  }
}

/**
 * Which half-edge follows each along the face on its left: at its end, the one next clockwise from where it came.
 * @param {{ x: Int32Array, y: Int32Array, from: Int32Array, to: Int32Array, count: number }} edges
 */
export function linkAround({ x, y, from, to, count }) {
  const offsets = new Int32Array(x.length + 1);
  for (let e = 0; e < count; e++) {
    offsets[from[e] + 1]++;
    offsets[to[e] + 1]++;
  }
  for (let v = 0; v < x.length; v++) offsets[v + 1] += offsets[v];
  const fill = offsets.slice(0, x.length);
  const leaving = new Int32Array(count * 2);
  for (let e = 0; e < count; e++) {
    leaving[fill[from[e]]++] = 2 * e;
    leaving[fill[to[e]]++] = 2 * e + 1;
  }
  const next = new Int32Array(count * 2);
  for (let v = 0; v < x.length; v++) {
    const around = leaving.subarray(offsets[v], offsets[v + 1]);
    if (around.length > 2) {
      const way = (/** @type {number} */ h) => {
        const end = h & 1 ? from[h >> 1] : to[h >> 1];
        return [x[end] - x[v], y[end] - y[v]];
      };
      around.set([...around].sort((g, h) => turn(way(g), way(h))));
    }
    for (let i = 0; i < around.length; i++) next[around[i] ^ 1] = around[i === 0 ? around.length - 1 : i - 1];
  }
  return next;
}

/** Order of two directions counter-clockwise, starting due east. @param {number[]} p @param {number[]} q */
function turn([px, py], [qx, qy]) {
  const lower = (/** @type {number} */ dx, /** @type {number} */ dy) => dy < 0 || (dy === 0 && dx < 0);
  const [a, b] = [lower(px, py), lower(qx, qy)];
  if (a !== b) return a ? 1 : -1;
  return px * qy - py * qx > 0 ? -1 : 1;
}

/** Finds the nearest edge due west of a vertex, as the half-edge that has the vertex on its left; -1 where there is none. */
function lookWest({ x, y, from, to, count }) {
  const index = new Flatbush(count, 16, Int32Array);
  let west = Infinity;
  for (let e = 0; e < count; e++) {
    const [a, b] = [from[e], to[e]];
    west = Math.min(west, x[a], x[b]);
    index.add(Math.min(x[a], x[b]), Math.min(y[a], y[b]), Math.max(x[a], x[b]), Math.max(y[a], y[b]));
  }
  index.finish();
  return (/** @type {number} */ v) => {
    let best = -1;
    let bestX = -Infinity;
    let bestSlope = 0;
    for (const e of index.search(west, y[v], x[v], y[v])) {
      const [low, high] = y[from[e]] < y[to[e]] ? [from[e], to[e]] : [to[e], from[e]];
      // Half-open, so that an edge's end counts once: as if the look went a hair's breadth above the vertex.
      if (y[low] > y[v] || y[high] <= y[v]) continue;
      const slope = (x[high] - x[low]) / (y[high] - y[low]);
      const at = x[low] + (y[v] - y[low]) * slope;
      if (at >= x[v]) continue;
      if (at > bestX || (at === bestX && slope > bestSlope)) {
        bestX = at;
        bestSlope = slope;
        best = y[from[e]] < y[to[e]] ? 2 * e + 1 : 2 * e;
      }
    }
    return best;
  };
}
