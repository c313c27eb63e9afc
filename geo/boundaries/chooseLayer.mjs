// Of a file's layers, the one whose shapes are most like comunas: that hold one known point each.
import { LIMITS } from './limits.mjs';
import { makeLocator } from './locate.mjs';
import { toDegrees } from './projection.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @param {import('./read/geojson.mjs').Layer[]} layers at least one
 * @param {readonly { lon: number, lat: number }[]} points where units are known to be
 * @returns {import('./read/geojson.mjs').Layer & { reprojected: boolean, vertices: number }} in longitudes and latitudes @throws {Refusal}
 */
export function chooseLayer(layers, points) {
  const total = layers.reduce((sum, layer) => sum + countVertices(layer), 0);
  if (total > LIMITS.vertices) throw new Refusal('tooManyVertices', { vertices: total, most: LIMITS.vertices });
  let best = null;
  let most = -1;
  /** @type {unknown} */
  let trouble = null;
  for (const layer of layers) {
    try {
      const placed = { ...toDegrees(layer), vertices: countVertices(layer) };
      const fitting = layers.length === 1 ? 0 : countFitting(placed, points);
      if (fitting > most) [best, most] = [placed, fitting];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble ??= error;
    }
  }
  if (!best) throw trouble;
  return best;
}

/** @param {import('./read/geojson.mjs').Layer} layer */
function countVertices({ shapes }) {
  let count = 0;
  for (const { polygons } of shapes)
    for (const { rings } of polygons) for (const ring of rings) count += ring.length / 2;
  return count;
}

/** How many points have a shape of the layer to themselves. */
function countFitting(
  /** @type {import('./read/geojson.mjs').Layer} */ { shapes },
  /** @type {readonly { lon: number, lat: number }[]} */ points,
) {
  const locator = makeLocator(shapes);
  const held = new Map();
  for (const { lon, lat } of points)
    for (const shape of locator.at(lon, lat)) held.set(shape, (held.get(shape) ?? 0) + 1);
  return [...held.values()].filter((count) => count === 1).length;
}
