// A shapefile: shapes (.shp), their table (.dbf), its encoding (.cpg) and the projection (.prj).
import { Refusal } from '../refusal.mjs';
import { vertexBudget } from './budget.mjs';

const POLYGONS = new Set([5, 15, 25]);

/**
 * @param {{ name: string, shp: Uint8Array, dbf?: Uint8Array, cpg?: Uint8Array, prj?: Uint8Array }} parts
 * @param {import('./budget.mjs').Spend} [spend]
 * @returns {import('./geojson.mjs').Layer & { encoding: string | null }} `encoding` where it isn't UTF-8 @throws {Refusal}
 */
export function readShapefile({ name, shp, dbf, cpg, prj }, spend = vertexBudget()) {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  if (shp.length < 100 || view.getInt32(0) !== 9994) throw new Refusal('notGeography');
  const length = view.getInt32(24) * 2;
  if (length > shp.length) throw new Refusal('truncated');
  const type = view.getInt32(32, true);
  if (type !== 0 && !POLYGONS.has(type)) throw new Refusal('noPolygons');
  const table = dbf ? readTable(dbf, cpg) : { rows: [], encoding: null };
  const layer = {
    name,
    shapes: /** @type {import('./geojson.mjs').Shape[]} */ ([]),
    projection: prj ? new TextDecoder().decode(prj).replace(/\0/g, '').trim() || null : null,
    faulty: 0,
    without: 0,
    encoding: table.encoding,
  };
  for (let at = 100, record = 0; at + 12 <= length; record++) {
    const size = view.getInt32(at + 4) * 2;
    const start = at + 8;
    at = start + size;
    if (size < 4 || at > length) throw new Refusal('truncated');
    const row = table.rows[record];
    if (row === null) continue;
    if (!POLYGONS.has(view.getInt32(start, true))) {
      layer.without++;
      continue;
    }
    const [parts, points] = [view.getInt32(start + 36, true), view.getInt32(start + 40, true)];
    const first = start + 44 + parts * 4;
    if (parts < 0 || points < 0 || first + points * 16 > at) throw new Refusal('truncated');
    const rings = [];
    for (let part = 0; part < parts; part++) {
      const from = view.getInt32(start + 44 + part * 4, true);
      const to = part + 1 < parts ? view.getInt32(start + 48 + part * 4, true) : points;
      if (from < 0 || to < from || to > points) throw new Refusal('truncated');
      spend(to - from);
      /** @type {number[]} */
      const ring = [];
      for (let i = from; i < to; i++) {
        const [x, y] = [view.getFloat64(first + i * 16, true), view.getFloat64(first + i * 16 + 8, true)];
        if (Number.isFinite(x) && Number.isFinite(y)) ring.push(x, y);
      }
      const n = ring.length;
      const closed = n > 0 && ring[0] === ring[n - 2] && ring[1] === ring[n - 1];
      if (!closed || n < 8) layer.faulty++;
      if (n >= (closed ? 8 : 6)) rings.push(Float64Array.from(ring));
    }
    // Islands and holes come in one list; counted even-odd together they are what they should be.
    if (rings.length > 0) layer.shapes.push({ properties: row ?? {}, polygons: [{ rings }] });
  }
  if (layer.shapes.length === 0) throw new Refusal('empty');
  return layer;
}

/**
 * @param {Uint8Array} dbf @param {Uint8Array} [cpg]
 * @returns {{ rows: (Record<string, unknown> | null)[], encoding: string | null }} null for a row that is struck out
 */
function readTable(dbf, cpg) {
  if (dbf.length < 33) return { rows: [], encoding: null };
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const [count, head, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const ascii = (/** @type {Uint8Array} */ bytes) => String.fromCharCode(...bytes).replace(/\0.*$/, '');
  /** @type {{ name: string, type: string, from: number, to: number }[]} */
  const fields = [];
  let column = 1;
  for (let at = 32; at + 32 <= head && dbf[at] !== 0x0d; at += 32) {
    const size = dbf[at + 16];
    // A field without bytes in the row says nothing; thousands of them would be asked in every row.
    if (size > 0 && column < width)
      fields.push({
        name: ascii(dbf.subarray(at, at + 11)),
        type: String.fromCharCode(dbf[at + 11]),
        from: column,
        to: column + size,
      });
    column += size;
  }
  const decoder = decoderFor(dbf, head, cpg ? ascii(cpg) : '', view.getUint8(29));
  const rows = [];
  const there = width < 1 ? 0 : Math.min(count, Math.floor((dbf.length - head) / width));
  for (let i = 0; i < there; i++) {
    const row = dbf.subarray(head + i * width, head + (i + 1) * width);
    if (row[0] === 0x2a) {
      rows.push(null);
      continue;
    }
    rows.push(
      Object.fromEntries(
        fields.map(({ name, type, from, to }) => {
          const text = decoder.decode(row.subarray(from, to)).replace(/\0/g, '').trim();
          const number = type === 'N' || type === 'F' ? Number(text) : Number.NaN;
          return [name, text !== '' && Number.isFinite(number) ? number : text];
        }),
      ),
    );
  }
  return { rows, encoding: decoder.encoding === 'utf-8' ? null : decoder.encoding };
}

/** By the .cpg, else by the mark in the table, else UTF-8 if it is that. */
function decoderFor(
  /** @type {Uint8Array} */ dbf,
  /** @type {number} */ head,
  /** @type {string} */ said,
  /** @type {number} */ mark,
) {
  const number = /(\d{3,5})\s*$/.exec(said)?.[1] ?? '';
  const name = /utf.?8|65001/i.test(said)
    ? 'utf-8'
    : number === '88591' || /8859.?1\b/.test(said)
      ? 'iso-8859-1'
      : /^125\d$/.test(number)
        ? `windows-${number}`
        : said.trim();
  if (name) {
    try {
      return new TextDecoder(name);
    } catch {
      // A name that nobody knows says nothing.
    }
  }
  if (mark === 0x57 || mark === 0x03) return new TextDecoder('windows-1252');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf.subarray(head));
    return new TextDecoder();
  } catch {
    return new TextDecoder('windows-1252');
  }
}
