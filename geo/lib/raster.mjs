// Small square grids of pixels over the plane of plane.mjs: row by row from the south, each pixel judged by its middle.

/** @typedef {[number, number]} Point */

/** Where a ring's inside begins and ends on a row. @param {Point[][]} rings @param {number} y @returns {number[]} */
function crossings(rings, y) {
  /** @type {number[]} */
  const xs = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j];
      const [bx, by] = ring[i];
      if (ay > y !== by > y) xs.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
    }
  }
  return xs.sort((a, b) => a - b);
}

/** Adds to the pixels inside the rings. @param {Uint8Array | Float32Array} grid @param {number} side @param {number} x @param {number} y @param {number} res @param {Point[][]} rings @param {number} add */
export function fill(grid, side, x, y, res, rings, add) {
  for (let row = 0; row < side; row++) {
    const xs = crossings(rings, y + (row + 0.5) * res);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil((xs[k] - x) / res - 0.5));
      const to = Math.min(side, Math.ceil((xs[k + 1] - x) / res - 0.5));
      for (let col = from; col < to; col++) grid[row * side + col] += add;
    }
  }
}

/** Twice a moving mean along rows and columns: near enough to a bell. @param {Float32Array} grid @param {number} side @param {number} radius pixels */
export function blur(grid, side, radius) {
  const width = 2 * radius + 1;
  let now = grid;
  for (let pass = 0; pass < 4; pass++) {
    const next = new Float32Array(side * side);
    const [step, line] = pass % 2 ? [side, 1] : [1, side];
    for (let a = 0; a < side; a++) {
      let sum = 0;
      for (let b = -radius; b < side; b++) {
        if (b + radius < side) sum += now[a * line + (b + radius) * step];
        if (b - radius - 1 >= 0) sum -= now[a * line + (b - radius - 1) * step];
        if (b >= 0) next[a * line + b * step] = sum / width;
      }
    }
    now = next;
  }
  return now;
}

/** @param {Point[]} ring @returns {[number, number, number, number]} */
export function boxOf(ring) {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  return [x0, y0, x1, y1];
}
