// Borders written as TopoJSON: whole numbers, each point as the step from the one before.
import { polygonsOfGroups } from './arcs.mjs';

/**
 * @typedef {{ name: string, groupOf: (owner: number) => string | null, order: string[], propertiesOf: (group: string) => object }} Layer
 *   one object of the file: whom each owner counts as, and the groups in the order in which they are written
 */

/** @param {import('./arcs.mjs').Borders} borders @param {number} grid degrees @param {Layer[]} layers */
export function writeTopology(borders, grid, layers) {
  const { x, y, arcs } = borders;
  let [west, south] = [Infinity, Infinity];
  for (let p = 0; p < x.length; p++) {
    west = Math.min(west, x[p]);
    south = Math.min(south, y[p]);
  }
  const steps = arcs.map(({ points }) => {
    let [px, py] = [west, south];
    return Array.from(points, (p) => {
      const step = [x[p] - px, y[p] - py];
      [px, py] = [x[p], y[p]];
      return step;
    });
  });
  const objects = Object.fromEntries(
    layers.map(({ name, groupOf, order, propertiesOf }) => {
      const polygons = polygonsOfGroups(borders, groupOf);
      const geometries = order
        .filter((group) => polygons.has(group))
        .map((group) => {
          const parts = /** @type {number[][][]} */ (polygons.get(group));
          return {
            type: parts.length === 1 ? 'Polygon' : 'MultiPolygon',
            arcs: parts.length === 1 ? parts[0] : parts,
            properties: propertiesOf(group),
            id: group,
          };
        });
      return [name, { type: 'GeometryCollection', geometries }];
    }),
  );
  const round = (/** @type {number} */ degrees) => Number(degrees.toFixed(7));
  return {
    type: 'Topology',
    arcs: steps,
    transform: { scale: [grid, grid], translate: [round(west * grid), round(south * grid)] },
    objects,
  };
}
