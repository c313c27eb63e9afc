// A GeoPackage: layers of an SQLite file, with geometries in binary.
import { Refusal } from '../refusal.mjs';
import { vertexBudget } from './budget.mjs';
import { openSqlite } from './sqlite.mjs';

/** @param {Uint8Array} bytes @param {import('./budget.mjs').Spend} [spend] @returns {import('./geojson.mjs').Layer[]} @throws {Refusal} */
export function readGeopackage(bytes, spend = vertexBudget()) {
  const database = openSqlite(bytes);
  if (!database.tables.includes('gpkg_geometry_columns')) throw new Refusal('otherDatabase');
  /** @type {Map<unknown, string>} */
  const systems = new Map();
  for (const row of database.rows('gpkg_spatial_ref_sys')) {
    const code = `${row.organization}:${row.organization_coordsys_id}`;
    const isKnown = /^epsg:\d+$/i.test(code);
    systems.set(row.srs_id, isKnown ? code : String(row.definition ?? row.srs_name));
  }
  const layers = [];
  let others = 0;
  for (const { table_name: table, column_name: column, srs_id: system } of database.rows('gpkg_geometry_columns')) {
    const layer = {
      name: String(table),
      shapes: /** @type {import('./geojson.mjs').Shape[]} */ ([]),
      // −1 and 0 say that nobody knows.
      projection: typeof system === 'number' && system > 0 ? (systems.get(system) ?? null) : null,
      faulty: 0,
      without: 0,
    };
    for (const row of database.rows(String(table))) {
      const blob = row[String(column)];
      const polygons = blob instanceof Uint8Array ? readBlob(blob, layer, spend) : [];
      if (polygons.length === 0) {
        others++;
        layer.without++;
        continue;
      }
      const properties = Object.fromEntries(Object.entries(row).filter(([, value]) => !(value instanceof Uint8Array)));
      layer.shapes.push({ properties, polygons });
    }
    if (layer.shapes.length > 0) layers.push(layer);
  }
  if (layers.length === 0) throw new Refusal(others > 0 ? 'noPolygons' : 'empty');
  return layers;
}

/** @param {Uint8Array} blob @param {{ faulty: number }} tally @param {import('./budget.mjs').Spend} spend @returns {import('./geojson.mjs').Polygon[]} */
function readBlob(blob, tally, spend) {
  // «GP», version, flags (byte order, size of the box), the system's number, the box, then plain WKB.
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return [];
  const box = [0, 32, 48, 48, 64][(blob[3] >> 1) & 7];
  if (box === undefined) return [];
  try {
    return readWkb(new DataView(blob.buffer, blob.byteOffset, blob.byteLength), { at: 8 + box }, tally, spend);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // It ends in the middle: as good as no geometry.
    tally.faulty++;
    return [];
  }
}

/** @param {DataView} view @param {{ at: number }} cursor @param {{ faulty: number }} tally @param {import('./budget.mjs').Spend} spend @returns {import('./geojson.mjs').Polygon[]} */
function readWkb(view, cursor, tally, spend, depth = 0) {
  const little = view.getUint8(cursor.at) === 1;
  const raw = view.getUint32(cursor.at + 1, little);
  cursor.at += 5;
  if (raw & 0x20000000) cursor.at += 4;
  const plain = raw & 0x0fffffff;
  const [type, flavour] = [plain % 1000, Math.floor(plain / 1000)];
  const hasZ = flavour === 1 || flavour === 3 || (raw & 0x80000000) !== 0;
  const hasM = flavour === 2 || flavour === 3 || (raw & 0x40000000) !== 0;
  const stride = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
  const count = () => {
    const n = view.getUint32(cursor.at, little);
    cursor.at += 4;
    if (n > view.byteLength) throw new RangeError('count');
    return n;
  };
  if (type === 6 || type === 7 || type === 12) {
    if (depth > 8) throw new RangeError('depth');
    const parts = [];
    for (let n = count(); n > 0; n--) parts.push(...readWkb(view, cursor, tally, spend, depth + 1));
    return parts;
  }
  if (type === 1) cursor.at += stride;
  if (type === 2) cursor.at += count() * stride;
  if (type !== 3) {
    if (type > 2) throw new RangeError('type');
    return [];
  }
  const rings = [];
  for (let n = count(); n > 0; n--) {
    const points = count();
    if (cursor.at + points * stride > view.byteLength) throw new RangeError('points');
    spend(points);
    /** @type {number[]} */
    const ring = [];
    for (let i = 0; i < points; i++, cursor.at += stride) {
      const [x, y] = [view.getFloat64(cursor.at, little), view.getFloat64(cursor.at + 8, little)];
      if (Number.isFinite(x) && Number.isFinite(y)) ring.push(x, y);
    }
    const length = ring.length;
    const closed = length > 0 && ring[0] === ring[length - 2] && ring[1] === ring[length - 1];
    if (!closed || length < 8) tally.faulty++;
    if (length >= (closed ? 8 : 6)) rings.push(Float64Array.from(ring));
  }
  return rings.length > 0 ? [{ rings }] : [];
}
