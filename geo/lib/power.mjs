// Power diagrams (Voronoi cells with weights), in the flat kilometres of plane.mjs.

/**
 * @typedef {[number, number]} Point
 * @typedef {{ x: number, y: number, w: number }} Site
 * @typedef {{ ring: Point[], by: number[] }} Cell ring of the cell, and for each edge (from vertex k to k + 1) the index of the
 *   site on its other side, -1 at the frame
 */

/** Cut a convex cell by the half-plane of `i` against `j`. @param {Cell} cell @param {Site} a @param {Site} b @param {number} j @returns {Cell} */
function cut(cell, a, b, j) {
  // Nearer (in power) to a than to b: 2(b-a)·p <= |b|²-|a|² - w_b + w_a.
  const nx = 2 * (b.x - a.x);
  const ny = 2 * (b.y - a.y);
  const c = b.x * b.x + b.y * b.y - a.x * a.x - a.y * a.y - b.w + a.w;
  const { ring, by } = cell;
  const n = ring.length;
  /** @type {number[]} */
  const side = new Array(n);
  let out = false;
  let kept = false;
  for (let k = 0; k < n; k++) {
    side[k] = nx * ring[k][0] + ny * ring[k][1] - c;
    if (side[k] > 0) out = true;
    else kept = true;
  }
  if (!out) return cell;
  if (!kept) return { ring: [], by: [] };
  /** @type {Cell} */
  const result = { ring: [], by: [] };
  for (let k = 0; k < n; k++) {
    const m = (k + 1) % n;
    const p = ring[k];
    const q = ring[m];
    if (side[k] <= 0) {
      result.ring.push(p);
      result.by.push(by[k]);
    }
    if (side[k] <= 0 !== side[m] <= 0) {
      const t = side[k] / (side[k] - side[m]);
      result.ring.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
      result.by.push(side[k] <= 0 ? j : by[k]);
    }
  }
  return result;
}

/**
 * @param {Site[]} sites @param {[number, number, number, number]} frame x0, y0, x1, y1
 * @param {number} [count] how many cells to compute, from the first @returns {Cell[]}
 */
export function powerCells(sites, [x0, y0, x1, y1], count = sites.length) {
  return sites.slice(0, count).map((a, i) => {
    /** @type {Cell} */
    let cell = {
      ring: [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
      by: [-1, -1, -1, -1],
    };
    // Near sites first: most cuts then fall early, on small rings.
    const order = sites
      .map((b, j) => ({ j, d: (a.x - b.x) ** 2 + (a.y - b.y) ** 2 - b.w }))
      .filter(({ j }) => j !== i)
      .sort((p, q) => p.d - q.d);
    for (const { j } of order) {
      cell = cut(cell, a, sites[j], j);
      if (!cell.ring.length) break;
    }
    return cell;
  });
}

/**
 * The part of any ring inside a convex cell (Sutherland-Hodgman). Where the ring is concave the result may hold edges of no
 * width, which count nothing for its area: good for measuring, not for drawing.
 * @param {Point[]} ring @param {Point[]} convex counter-clockwise
 */
export function clipRing(ring, convex) {
  let out = ring;
  for (let k = 0, n = convex.length; k < n && out.length; k++) {
    const [ax, ay] = convex[k];
    const [bx, by] = convex[(k + 1) % n];
    const ex = bx - ax;
    const ey = by - ay;
    /** @type {Point[]} */
    const next = [];
    let p = out[out.length - 1];
    let sp = ex * (p[1] - ay) - ey * (p[0] - ax);
    for (const q of out) {
      const sq = ex * (q[1] - ay) - ey * (q[0] - ax);
      if (sp >= 0 !== sq >= 0) {
        const t = sp / (sp - sq);
        next.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
      }
      if (sq >= 0) next.push(q);
      p = q;
      sp = sq;
    }
    out = next;
  }
  return out;
}
