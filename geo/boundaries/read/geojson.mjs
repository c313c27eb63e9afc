// GeoJSON: a FeatureCollection, a Feature, or bare geometries.
import { Refusal } from '../refusal.mjs';
import { vertexBudget } from './budget.mjs';

/**
 * @typedef {import('../planar/arrangement.mjs').Polygon} Polygon
 * @typedef {import('../codes.mjs').Shape} Shape
 * @typedef {{ name: string, shapes: Shape[], projection: string | null, faulty: number, without: number }} Layer
 *   `projection` as the file declares it (WKT, EPSG code or a name); `faulty` rings were open, too short or had points without numbers; `without`
 *   counts what has no polygon
 */

/** @param {any} json @param {import('./budget.mjs').Spend} [spend] @returns {Layer[]} @throws {Refusal} if there is no polygon in it */
export function readGeojson(json, spend = vertexBudget()) {
  const layer = {
    name: String(json.name ?? ''),
    shapes: /** @type {Shape[]} */ ([]),
    projection: declared(json),
    faulty: 0,
    without: 0,
  };
  let others = 0;
  const add = (/** @type {any} */ geometry, /** @type {any} */ properties) => {
    const polygons = polygonsOf(geometry, layer, spend);
    if (polygons.length > 0) layer.shapes.push({ properties: plain(properties), polygons });
    else {
      layer.without++;
      if (/point|line/i.test(String(geometry?.type))) others++;
    }
  };
  if (json.type === 'FeatureCollection') {
    for (const item of list(json.features)) add(item?.geometry, { ...plain(item?.properties), ...idOf(item) });
  } else if (json.type === 'Feature') add(json.geometry, { ...plain(json.properties), ...idOf(json) });
  else if (json.type === 'GeometryCollection') for (const item of list(json.geometries)) add(item, {});
  else add(json, {});
  if (layer.shapes.length === 0) throw new Refusal(others > 0 ? 'noPolygons' : 'empty');
  return [layer];
}

const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value : []);
const plain = (/** @type {unknown} */ value) =>
  value && typeof value === 'object' && !Array.isArray(value) ? /** @type {any} */ (value) : {};
const idOf = (/** @type {any} */ item) =>
  typeof item?.id === 'string' || typeof item?.id === 'number' ? { 'feature id': item.id } : {};

/** The older `crs` member; without it GeoJSON is in longitudes and latitudes. */
function declared(/** @type {any} */ json) {
  const crs = json.crs ?? null;
  if (!crs || typeof crs !== 'object') return null;
  const said = crs.properties?.name ?? crs.properties?.code ?? crs.name;
  return said === undefined ? null : String(said);
}

/** Polygons of any geometry, nested collections included; lines and points are passed over. @param {any} geometry @param {{ faulty: number }} tally @param {import('./budget.mjs').Spend} spend @returns {Polygon[]} */
function polygonsOf(geometry, tally, spend, depth = 0) {
  if (!geometry || typeof geometry !== 'object' || depth > 8) return [];
  if (geometry.type === 'GeometryCollection')
    return list(geometry.geometries).flatMap((/** @type {any} */ g) => polygonsOf(g, tally, spend, depth + 1));
  const parts =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? list(geometry.coordinates)
        : [];
  /** @type {Polygon[]} */
  const polygons = [];
  for (const part of parts) {
    const rings = list(part)
      .map((/** @type {unknown} */ ring) => ringOf(list(ring), tally, spend))
      .filter((/** @type {Float64Array | null} */ ring) => ring !== null);
    if (rings.length > 0) polygons.push({ rings: /** @type {Float64Array[]} */ (rings) });
  }
  return polygons;
}

/** A ring as plain numbers, without points that have none; null if fewer than three are left. @param {any[]} points @param {{ faulty: number }} tally @param {import('./budget.mjs').Spend} spend */
function ringOf(points, tally, spend) {
  spend(points.length);
  const numbers = new Float64Array(points.length * 2);
  let n = 0;
  for (const point of points) {
    const x = point?.[0];
    const y = point?.[1];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    numbers[n++] = x;
    numbers[n++] = y;
  }
  const closed = n > 0 && numbers[0] === numbers[n - 2] && numbers[1] === numbers[n - 1];
  if (n < numbers.length || !closed || n < 8) tally.faulty++;
  return n < 6 || (closed && n < 8) ? null : n < numbers.length ? numbers.slice(0, n) : numbers;
}
