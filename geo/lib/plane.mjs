// A flat, equal-area picture of Chile in kilometres, so that distances and areas in the fit are those of the ground.
const R = 6371.0088;
const RAD = Math.PI / 180;
/** The meridian that runs through Chile; there the sinusoidal projection has no shear. */
const LON0 = -71;

/** @typedef {import('./sources.mjs').Point} Point */

/** @param {Point} p @returns {Point} */
export const project = ([lon, lat]) => [R * (lon - LON0) * RAD * Math.cos(lat * RAD), R * lat * RAD];

/** @param {Point} p @returns {Point} */
export const unproject = ([x, y]) => {
  const lat = y / R;
  return [x / (R * Math.cos(lat)) / RAD + LON0, lat / RAD];
};

/** Signed area of a flat ring. @param {Point[]} r */
export function ringArea(r) {
  let sum = 0;
  for (let i = 0, j = r.length - 1; i < r.length; j = i++) sum += r[j][0] * r[i][1] - r[i][0] * r[j][1];
  return sum / 2;
}

/** Outer ring less its holes. @param {Point[][]} polygon */
export const polygonArea = (polygon) => polygon.reduce((s, r, i) => s + (i ? -1 : 1) * Math.abs(ringArea(r)), 0);

/** Area on the ground of a lon/lat polygon, km². @param {Point[][]} polygon */
export const groundArea = (polygon) => polygonArea(polygon.map((r) => r.map(project)));

/** @param {Point} p @param {Point[]} ring */
export function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** @param {Point} p @param {Point[][]} polygon */
export const inPolygon = (p, polygon) => inRing(p, polygon[0]) && !polygon.slice(1).some((h) => inRing(p, h));

/** Distance from a point to a ring's nearest edge (flat). @param {Point} p @param {Point[]} ring */
export function distanceToRing(p, ring) {
  let best = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j];
    const dx = ring[i][0] - ax;
    const dy = ring[i][1] - ay;
    const len = dx * dx + dy * dy;
    const t = len ? Math.max(0, Math.min(1, ((p[0] - ax) * dx + (p[1] - ay) * dy) / len)) : 0;
    best = Math.min(best, Math.hypot(p[0] - ax - t * dx, p[1] - ay - t * dy));
  }
  return best;
}

/** Great-circle kilometres between two lon/lat points. @param {Point} a @param {Point} b */
export function kilometres(a, b) {
  const h =
    Math.sin(((b[1] - a[1]) * RAD) / 2) ** 2 +
    Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * Math.sin(((b[0] - a[0]) * RAD) / 2) ** 2;
  return 2 * R * Math.asin(Math.min(1, Math.sqrt(h)));
}
