// What a file is, by what is in it and not by its name, and its layers.
import { LIMITS } from '../limits.mjs';
import { Refusal } from '../refusal.mjs';
import { vertexBudget } from './budget.mjs';
import { readGeojson } from './geojson.mjs';
import { readGeopackage } from './geopackage.mjs';
import { readShapefile } from './shapefile.mjs';
import { readTopojson } from './topojson.mjs';
import { inflate, listZip } from './zip.mjs';

/** @typedef {{ kind: 'geojson' | 'topojson' | 'shapefile' | 'geopackage', encoding: string | null, layers: import('./geojson.mjs').Layer[] }} ReadFile */

/** First bytes of what isn't a map, and the refusal's name for it. @type {[number[], string][]} */
const STRANGERS = [
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x52, 0x49, 0x46, 0x46], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'spreadsheet'],
  [[0x52, 0x61, 0x72, 0x21], 'otherArchive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'otherArchive'],
];
const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
]);

/** @param {{ name: string, bytes: Uint8Array }} file @returns {Promise<ReadFile>} @throws {Refusal} */
export async function readLayers(file) {
  try {
    return await readAny(file, 0);
  } catch (error) {
    // Offsets and members of a spoilt file lead anywhere: out of the bytes, or to a word where a list should be.
    if (error instanceof RangeError || error instanceof TypeError) throw new Refusal('truncated');
    throw error;
  }
}

/** @param {{ name: string, bytes: Uint8Array }} file @param {number} depth of archives in archives @returns {Promise<ReadFile>} */
async function readAny({ name, bytes }, depth) {
  if (bytes.length > LIMITS.bytes)
    throw new Refusal('tooLarge', { megabytes: Math.ceil(bytes.length / 1e6), most: LIMITS.bytes / 1e6 });
  if (bytes.length === 0) throw new Refusal('empty');
  const starts = (/** @type {number[]} */ ...signature) => signature.every((byte, i) => bytes[i] === byte);
  for (const [signature, reason] of STRANGERS) if (starts(...signature)) throw new Refusal(reason);
  if (starts(0x50, 0x4b)) return readZip(bytes, depth);
  if (starts(0x1f, 0x8b) && depth < 2) return readAny({ name, bytes: await inflate(bytes, 'gzip') }, depth + 1);
  if (starts(...[...'SQLite format 3'].map((c) => c.charCodeAt(0))) && bytes.length >= 512)
    return { kind: 'geopackage', encoding: null, layers: readGeopackage(bytes, vertexBudget()) };
  if (starts(0x00, 0x00, 0x27, 0x0a)) {
    const { encoding, ...layer } = readShapefile({ name, shp: bytes }, vertexBudget());
    return { kind: 'shapefile', encoding, layers: [layer] };
  }
  return readText(bytes);
}

/** @param {Uint8Array} bytes @param {number} depth @returns {Promise<ReadFile>} */
async function readZip(bytes, depth) {
  const entries = listZip(bytes);
  const named = (/** @type {RegExp} */ pattern) => entries.filter((entry) => pattern.test(entry.name));
  if (named(/^(xl|word|ppt)\//).length > 0 || named(/^mimetype$/).length > 0)
    throw new Refusal(named(/^(word|ppt)\//).length > 0 ? 'document' : 'spreadsheet');
  /** @type {ReadFile} */
  const read = { kind: 'shapefile', encoding: null, layers: [] };
  const spend = vertexBudget();
  /** @type {unknown} */
  let trouble = null;
  for (const entry of named(/\.shp$/i)) {
    const base = entry.name.slice(0, -4).toLowerCase();
    const part = async (/** @type {string} */ suffix) =>
      entries.find(({ name }) => name.toLowerCase() === `${base}.${suffix}`)?.unpack();
    const [shp, dbf, cpg, prj] = [await entry.unpack(), await part('dbf'), await part('cpg'), await part('prj')];
    try {
      const { encoding, ...layer } = readShapefile(
        {
          name: entry.name,
          shp,
          ...(dbf ? { dbf } : {}),
          ...(cpg ? { cpg } : {}),
          ...(prj ? { prj } : {}),
        },
        spend,
      );
      read.layers.push(layer);
      read.encoding ??= encoding;
    } catch (error) {
      // One layer of several may hold only points; it is the others that count.
      if (!(error instanceof Refusal) || error.reason === 'tooManyVertices') throw error;
      trouble ??= error;
    }
  }
  if (read.layers.length > 0) return read;
  if (trouble) throw trouble;
  const [inner] = named(/\.(gpkg|geojson|topojson|json|zip)$/i);
  if (inner && depth < 2) return readAny({ name: inner.name, bytes: await inner.unpack() }, depth + 1);
  throw new Refusal('zipWithoutMap');
}

/** @param {Uint8Array} bytes @returns {ReadFile} */
function readText(bytes) {
  // Counted before it is parsed: three million points would fill the memory first.
  let brackets = 0;
  for (const byte of bytes) if (byte === 0x5b) brackets++;
  if (brackets > LIMITS.vertices * 1.1 + 100_000)
    throw new Refusal('tooManyVertices', { vertices: brackets, most: LIMITS.vertices });
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : bytes[0] === 0x7b && bytes[1] === 0x00
          ? 'utf-16le'
          : bytes[0] === 0x00 && bytes[1] === 0x7b
            ? 'utf-16be'
            : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).trim();
  if (text === '') throw new Refusal('empty');
  if (text.startsWith('<')) throw refusalOfMarkup(text.slice(0, 2000));
  if (!/^[[{]/.test(text)) throw new Refusal(isReadable(text) ? 'plainText' : 'notGeography');
  /** @type {any} */
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal(/[\]}]$/.test(text) ? 'brokenJson' : 'truncated');
  }
  if (Array.isArray(json) && json[0]?.type === 'Feature') json = { type: 'FeatureCollection', features: json };
  const said = encoding === 'utf-8' ? null : encoding;
  if (json?.type === 'Topology')
    return { kind: 'topojson', encoding: said, layers: readTopojson(json, vertexBudget()) };
  if (GEOMETRIES.has(json?.type)) return { kind: 'geojson', encoding: said, layers: readGeojson(json, vertexBudget()) };
  throw new Refusal('notGeography');
}

/** @param {string} text */
function refusalOfMarkup(text) {
  if (/<(!doctype\s+html|html|head|body)\b/i.test(text)) return new Refusal('webPage');
  if (/<svg\b/i.test(text)) return new Refusal('picture');
  const format = /<(kml|gml|gpx)\b|opengis\.net\/(kml|gml)/i.exec(text);
  return format
    ? new Refusal('otherFormat', { format: (format[1] ?? format[2]).toUpperCase() })
    : new Refusal('notGeography');
}

/** Whether the beginning is text that people write. @param {string} text */
function isReadable(text) {
  const head = text.slice(0, 2000);
  const strange = [...head].filter((c) => c === '\ufffd' || (c < ' ' && !/\s/.test(c))).length;
  return strange < head.length / 50;
}
