// Reads what the atlas builds upon: two npm packages and our own table of facts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

/**
 * @typedef {[number, number]} Point
 * @typedef {Point[]} Ring
 * @typedef {Ring[]} Polygon
 * @typedef {{ type: 'Feature', id?: string, properties: any, geometry: { type: string, coordinates: any } }} Feature
 * @typedef {{ cut: string, name: string, province_code: string, province: string, region_code: string, region: string,
 *   cut_2008: string, province_code_2008: string, region_code_2008: string, lat: number, lon: number, point: string,
 *   area_km2: number, population_2017: number, neighbours: string[] }} Comuna
 */

/** Every field of our tables is plain: no quotes and no commas inside, so a split is a whole parser. @param {string} text */
export function parseCsv(text) {
  const [head, ...rows] = text.trim().split(/\r?\n/);
  const keys = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    if (cells.length !== keys.length)
      throw new Error(`Row with ${cells.length} fields instead of ${keys.length}: ${row}`);
    return /** @type {Record<string, string>} */ (Object.fromEntries(keys.map((k, i) => [k, cells[i]])));
  });
}

/** @param {string} geoDir @returns {Comuna[]} */
export function readComunas(geoDir) {
  return parseCsv(readFileSync(join(geoDir, 'facts/comunas.csv'), 'utf8')).map((r) => ({
    .../** @type {any} */ (r),
    lat: Number(r.lat),
    lon: Number(r.lon),
    area_km2: Number(r.area_km2),
    population_2017: Number(r.population_2017),
    neighbours: r.neighbours ? r.neighbours.split(' ') : [],
  }));
}

/** @param {string} geoDir */
export function readDivisions(geoDir) {
  return parseCsv(readFileSync(join(geoDir, 'facts/divisions.csv'), 'utf8'));
}

/** The countries of Natural Earth, 1:10 million. @returns {Feature[]} */
export function readWorld() {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
  return /** @type {any} */ (feature(topology, topology.objects.countries)).features;
}

/**
 * First-level units as Natural Earth has them, thinned by the package.
 * Rows ending in `-X01~` are scraps without a code; they are left out.
 * @param {string} file @returns {Feature[]}
 */
export function readUnits(file) {
  // The package has no entry point Node could resolve (its module field names browser code), so its folder is found by its package.json.
  const root = dirname(require.resolve('@superset-ui/legacy-plugin-chart-country-map/package.json'));
  const json = JSON.parse(readFileSync(join(root, 'esm/countries', `${file}.geojson`), 'utf8'));
  return json.features.filter((/** @type {Feature} */ f) => f.geometry && !/-X\d\d~$/.test(f.properties.ISO));
}

/** @param {Feature} f @returns {Polygon[]} */
export function polygonsOf(f) {
  if (!f.geometry) return [];
  return f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates;
}

/** @param {Polygon[]} polygons @param {any} properties @returns {Feature} */
export function featureOf(polygons, properties) {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}
