// Which shapes a point lies in, by an index of their parts' boxes.
import Flatbush from 'flatbush';

const KM_PER_DEGREE = 111.195;

/**
 * @typedef {import('./planar/arrangement.mjs').Polygon} Polygon
 * @typedef {{ at: (lon: number, lat: number) => number[], within: (lon: number, lat: number, km: number) => { shape: number, km: number }[] }} Locator
 *   `at`: shapes that hold the point; `within`: shapes at most so far from it (0 if they hold it), nearest first
 */

/** @param {readonly { polygons: readonly Polygon[] }[]} shapes @returns {Locator} shapes are known by their place in the list */
export function makeLocator(shapes) {
  /** @type {Polygon[]} */
  const parts = [];
  /** @type {number[]} */
  const shapeOf = [];
  shapes.forEach(({ polygons }, shape) => {
    for (const polygon of polygons) {
      parts.push(polygon);
      shapeOf.push(shape);
    }
  });
  if (parts.length === 0) return { at: () => [], within: () => [] };
  const index = new Flatbush(parts.length);
  for (const { rings } of parts) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        if (ring[i] < box[0]) box[0] = ring[i];
        if (ring[i] > box[2]) box[2] = ring[i];
        if (ring[i + 1] < box[1]) box[1] = ring[i + 1];
        if (ring[i + 1] > box[3]) box[3] = ring[i + 1];
      }
    }
    index.add(box[0], box[1], box[2], box[3]);
  }
  index.finish();

  const at = (/** @type {number} */ lon, /** @type {number} */ lat) => {
    /** @type {number[]} */
    const found = [];
    for (const part of index.search(lon, lat, lon, lat)) {
      const shape = shapeOf[part];
      if (!found.includes(shape) && holds(parts[part], lon, lat)) found.push(shape);
    }
    return found;
  };
  const within = (/** @type {number} */ lon, /** @type {number} */ lat, /** @type {number} */ km) => {
    const squeeze = Math.cos((lat * Math.PI) / 180);
    const [dx, dy] = [km / KM_PER_DEGREE / squeeze, km / KM_PER_DEGREE];
    /** @type {Map<number, number>} */
    const best = new Map();
    for (const part of index.search(lon - dx, lat - dy, lon + dx, lat + dy)) {
      const far = holds(parts[part], lon, lat) ? 0 : distance(parts[part], lon, lat, squeeze) * KM_PER_DEGREE;
      if (far <= km && far < (best.get(shapeOf[part]) ?? Infinity)) best.set(shapeOf[part], far);
    }
    return [...best].map(([shape, far]) => ({ shape, km: far })).sort((a, b) => a.km - b.km || a.shape - b.shape);
  };
  return { at, within };
}

/** Even-odd over all rings, so holes need no word of their own. @param {Polygon} polygon @param {number} x @param {number} y */
export function holds({ rings }, x, y) {
  let inside = false;
  for (const ring of rings) {
    const n = ring.length;
    let xj = ring[n - 2];
    let yj = ring[n - 1];
    for (let i = 0; i < n; i += 2) {
      const xi = ring[i];
      const yi = ring[i + 1];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      xj = xi;
      yj = yi;
    }
  }
  return inside;
}

/** Degrees of latitude from a point to the nearest edge. */
function distance(/** @type {Polygon} */ { rings }, lon, lat, squeeze) {
  let best = Infinity;
  for (const ring of rings) {
    const n = ring.length;
    for (let i = 0; i < n; i += 2) {
      const j = i === 0 ? n - 2 : i - 2;
      const [ax, ay] = [(ring[j] - lon) * squeeze, ring[j + 1] - lat];
      const [ex, ey] = [(ring[i] - ring[j]) * squeeze, ring[i + 1] - ring[j + 1]];
      const length = ex * ex + ey * ey;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * ex + ay * ey) / length));
      best = Math.min(best, (ax + t * ex) ** 2 + (ay + t * ey) ** 2);
    }
  }
  return Math.sqrt(best);
}

/** Area on the ground, km², of even-odd rings. @param {readonly Polygon[]} polygons */
export function groundArea(polygons) {
  let sum = 0;
  for (const { rings } of polygons) {
    // Rings of one polygon lie in each other: the largest is the land, the others holes in it (or, in a shapefile, more land,
    // which their winding tells).
    const areas = rings.map(signedArea);
    const main = areas.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
    for (const area of areas) sum += Math.sign(area) === Math.sign(main) ? Math.abs(area) : -Math.abs(area);
  }
  return sum;
}

/** On the sinusoidal plane, where areas are those of the ground. @param {Float64Array} ring */
function signedArea(ring) {
  const n = ring.length;
  const lon0 = ring[0];
  let twice = 0;
  let [px, py] = place(n - 2);
  for (let i = 0; i < n; i += 2) {
    const [x, y] = place(i);
    twice += px * y - x * py;
    [px, py] = [x, y];
  }
  return (twice / 2) * KM_PER_DEGREE ** 2;

  /** @param {number} i @returns {[number, number]} */
  function place(i) {
    return [(ring[i] - lon0) * Math.cos((ring[i + 1] * Math.PI) / 180), ring[i + 1] - ring[1]];
  }
}
