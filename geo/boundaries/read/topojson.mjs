// TopoJSON: every object with polygons is a layer; which of them are comunas is for others to find out.
import { Refusal } from '../refusal.mjs';
import { vertexBudget } from './budget.mjs';

/**
 * @param {any} topology @param {import('./budget.mjs').Spend} [spend]
 * @returns {import('./geojson.mjs').Layer[]} @throws {Refusal} if there is no polygon in it, or an arc is missing
 */
export function readTopojson(topology, spend = vertexBudget()) {
  if (!Array.isArray(topology.arcs) || !topology.objects || typeof topology.objects !== 'object')
    throw new Refusal('notGeography');
  const arcs = topology.arcs.map((/** @type {any} */ arc) => decode(arc, topology.transform));
  const layers = [];
  let others = 0;
  for (const [name, object] of Object.entries(topology.objects)) {
    const layer = {
      name,
      shapes: /** @type {import('./geojson.mjs').Shape[]} */ ([]),
      projection: null,
      faulty: 0,
      without: 0,
    };
    for (const geometry of flatten(object)) {
      const parts =
        geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
      const polygons = (Array.isArray(parts) ? parts : [])
        .map((/** @type {any} */ rings) => ({
          rings: (Array.isArray(rings) ? rings : [])
            .map((/** @type {any} */ ring) => join(ring, arcs, layer, spend))
            .filter((/** @type {Float64Array | null} */ ring) => ring !== null),
        }))
        .filter(({ rings }) => rings.length > 0);
      if (polygons.length === 0) {
        others++;
        layer.without++;
        continue;
      }
      const id = geometry.id === undefined ? {} : { 'feature id': geometry.id };
      layer.shapes.push({ properties: { ...geometry.properties, ...id }, polygons });
    }
    if (layer.shapes.length > 0) layers.push(layer);
  }
  if (layers.length === 0) throw new Refusal(others > 0 ? 'noPolygons' : 'empty');
  return layers;
}

/** @param {any} object @returns {any[]} */
const flatten = (object, depth = 0) =>
  !object || typeof object !== 'object' || depth > 8
    ? []
    : object.type === 'GeometryCollection'
      ? (Array.isArray(object.geometries) ? object.geometries : []).flatMap((/** @type {any} */ g) =>
          flatten(g, depth + 1),
        )
      : [object];

/** @param {any} arc @param {any} transform @returns {Float64Array} */
function decode(arc, transform) {
  if (!Array.isArray(arc)) throw new Refusal('notGeography');
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const out = new Float64Array(arc.length * 2);
  let [x, y] = [0, 0];
  arc.forEach((point, i) => {
    if (transform) {
      x += point?.[0];
      y += point?.[1];
    } else [x, y] = [point?.[0], point?.[1]];
    out[2 * i] = x * kx + dx;
    out[2 * i + 1] = y * ky + dy;
  });
  return out;
}

/** @param {any} ring @param {Float64Array[]} arcs @param {{ faulty: number }} tally @param {import('./budget.mjs').Spend} spend @returns {Float64Array | null} */
function join(ring, arcs, tally, spend) {
  if (!Array.isArray(ring)) return null;
  /** @type {number[]} */
  const points = [];
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc) throw new Refusal('truncated');
    const count = arc.length / 2;
    spend(count);
    for (let i = points.length > 0 ? 1 : 0; i < count; i++) {
      const at = number < 0 ? count - 1 - i : i;
      const [x, y] = [arc[2 * at], arc[2 * at + 1]];
      if (Number.isFinite(x) && Number.isFinite(y)) points.push(x, y);
    }
  }
  const n = points.length;
  const closed = n > 0 && points[0] === points[n - 2] && points[1] === points[n - 1];
  if (!closed || n < 8) tally.faulty++;
  return n < 6 || (closed && n < 8) ? null : Float64Array.from(points);
}
