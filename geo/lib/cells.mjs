// The comunas of one zone: its land cut by the cells of facts/cells.topojson.
import { feature } from 'topojson-client';
import { overlapOf } from './overlap.mjs';
import { collection, shape } from './partition.mjs';
import { distanceToRing, inPolygon, kilometres, polygonArea, project } from './plane.mjs';
import { featureOf, polygonsOf } from './sources.mjs';

/**
 * @typedef {import('./sources.mjs').Comuna} Comuna
 * @typedef {import('./sources.mjs').Feature} Feature
 * @typedef {{ cut: string, polygon: [number, number][][] }} Whole
 */

/** ISO 3166-2 of each region as the units package has it, to the region code of today. */
export const REGION_BY_ISO = {
  'CL-AP': '15',
  'CL-TA': '01',
  'CL-AN': '02',
  'CL-AT': '03',
  'CL-CO': '04',
  'CL-VS': '05',
  'CL-RM': '13',
  'CL-LI': '06',
  'CL-ML': '07',
  'CL-NB': '16',
  'CL-BI': '08',
  'CL-AR': '09',
  'CL-LR': '14',
  'CL-LL': '10',
  'CL-AI': '11',
  'CL-MA': '12',
};

/** Comunas that are islands in the open ocean, or Antarctic: no share in the mainland. */
export const REMOTE = new Set(['05201', '05104', '12202']);

/**
 * Where the thinned regional border of the source is used as it is, and cells end at it: in the far south comunas are so large
 * that its error is small beside them, and convex cells alone can't follow the long coast. Further north its error is
 * as large as a comuna (it puts the towns of Lanco and Panguipulli in the wrong region), so there regions are the sum of their cells.
 * @param {string} region code of today
 */
export const zoneOf = (region) => (region === '11' || region === '12' ? region : 'north');

/** Smaller pieces of land aren't cut in two: a straight line through an islet would only look like a border. */
const WHOLE_KM2 = 400;

/** Land west of this meridian is oceanic. */
export const OCEANIC_LON = -77;

/** @param {[number, number]} p lon/lat */
function oceanicOwner([lon, lat]) {
  if (lon < -100) return '05201'; // Isla de Pascua and Salas y Gómez
  if (lat < -30) return '05104'; // Juan Fernández
  return '05101'; // Islas Desventuradas belong to the comuna of Valparaíso
}

/**
 * Sort a region's pieces of land: those that belong to one comuna as they are, and those to be cut.
 * @param {Feature} region @param {Comuna[]} comunas of the region
 */
function sortLand(region, comunas) {
  /** @type {Whole[]} */
  const whole = [];
  /** @type {[number, number][][][]} */
  const islets = [];
  /** @type {[number, number][][][]} */
  const divided = [];
  for (const polygon of polygonsOf(region)) {
    if (polygon[0][0][0] < OCEANIC_LON) {
      whole.push({ cut: oceanicOwner(polygon[0][0]), polygon });
      continue;
    }
    const flat = polygon.map((r) => r.map(project));
    const seats = comunas.filter((c) => inPolygon([c.lon, c.lat], polygon));
    if (polygonArea(flat) >= WHOLE_KM2 || seats.length > 1) divided.push(polygon);
    else if (seats.length === 1) whole.push({ cut: seats[0].cut, polygon });
    else islets.push(polygon);
  }
  return { whole, islets, divided };
}

/**
 * @param {Feature} region the land, lon/lat
 * @param {Comuna[]} comunas of that land, without the remote ones
 * @param {Map<string, Feature>} cells by CUT code, lon/lat, reaching beyond the coast
 * @returns {Promise<Feature[]>}
 */
export async function cellsOf(region, comunas, cells) {
  const { whole, islets, divided } = sortLand(region, comunas);
  const list = comunas.map((c) => /** @type {Feature} */ (cells.get(c.cut)));
  const { shared } = overlapOf(
    islets.map((polygon) => featureOf([polygon], {})),
    list,
  );
  islets.forEach((polygon, k) => {
    const best = shared.filter((s) => s.drawn === k).sort((a, b) => b.km2 - a.km2)[0];
    const near = list.map((f, i) => ({ i, km: kmToFeature(polygon[0][0], f) })).sort((a, b) => a.km - b.km)[0];
    whole.push({ cut: comunas[best ? best.real : near.i].cut, polygon });
  });
  const out = await shape(
    '-i cells.json land.json combine-files snap -clip target=cells land -clean target=cells -explode target=cells -o a.topojson target=cells no-quantization',
    { 'cells.json': collection(list), 'land.json': collection([featureOf(divided, {})]) },
  );
  /** @type {Map<string, number>} */
  const islands = new Map();
  for (const w of whole)
    islands.set(w.cut, (islands.get(w.cut) ?? 0) + polygonArea(w.polygon.map((r) => r.map(project))));
  return [...joinScraps(out['a.topojson'], islands), ...whole.map((w) => featureOf([w.polygon], { cut: w.cut }))];
}

/**
 * A straight cut across a strait leaves scraps of a cell on the far shore. Where such a scrap borders another comuna it goes
 * to that one; a comuna keeps its largest piece, and pieces that border no one.
 * @param {any} topology pieces of the cells @param {Map<string, number>} islands km² each comuna has in uncut islands @returns {Feature[]}
 */
function joinScraps(topology, islands) {
  const geometries = topology.objects[Object.keys(topology.objects)[0]].geometries.filter(
    (/** @type {any} */ g) => g.type,
  );
  /** @type {Feature[]} */
  const shapes = /** @type {any} */ (feature(topology, { type: 'GeometryCollection', geometries })).features;
  const area = shapes.map((f) => polygonsOf(f).reduce((s, p) => s + polygonArea(p.map((r) => r.map(project))), 0));
  /** @type {Map<string, number>} */
  const main = new Map();
  shapes.forEach((f, i) => {
    const best = main.get(f.properties.cut);
    if (best === undefined || area[i] > area[best]) main.set(f.properties.cut, i);
  });
  /** @type {Map<number, number[]>} */
  const byArc = new Map();
  geometries.forEach((/** @type {any} */ g, /** @type {number} */ i) => {
    for (const a of g.arcs.flat(Infinity)) byArc.set(a < 0 ? ~a : a, [...(byArc.get(a < 0 ? ~a : a) ?? []), i]);
  });
  return shapes.map((f, i) => {
    const own = /** @type {number} */ (main.get(f.properties.cut));
    // More than half of the main piece is no scrap: it stays as the cell has it. An island comuna's main piece is its island.
    const island = islands.get(f.properties.cut) ?? 0;
    if ((own === i || area[i] > 0.5 * area[own]) && area[i] > island) return f;
    /** @type {Map<string, number>} */
    const shared = new Map();
    for (const [arc, members] of byArc) {
      if (!members.includes(i)) continue;
      for (const j of members) {
        const cut = shapes[j].properties.cut;
        if (j === i || main.get(cut) !== j) continue;
        const line = topology.arcs[arc];
        const km = line
          .slice(1)
          .reduce(
            (/** @type {number} */ s, /** @type {any} */ p, /** @type {number} */ k) => s + kilometres(line[k], p),
            0,
          );
        shared.set(cut, (shared.get(cut) ?? 0) + km);
      }
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return best ? { ...f, properties: { cut: best[0] } } : f;
  });
}

/** Eight corners around a point, for a comuna without land of its own in the outline. @param {[number, number]} centre @param {number} km */
export function octagon(centre, km) {
  const [lon, lat] = centre;
  const dLat = km / 111.195;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: 8 }, (_, k) => {
    const a = ((22.5 - 45 * k) * Math.PI) / 180;
    return /** @type {[number, number]} */ ([lon + dLon * Math.cos(a), lat + dLat * Math.sin(a)]);
  });
  return [[...ring, ring[0]]];
}

/** @param {[number, number]} p lon/lat @param {Feature} f */
export function kmToFeature(p, f) {
  if (polygonsOf(f).some((poly) => inPolygon(p, poly))) return 0;
  // A local plane around the point: the sinusoidal one shears far from its meridian (Isla de Pascua).
  const k = Math.cos((p[1] * Math.PI) / 180);
  const local = (/** @type {[number, number]} */ [x, y]) =>
    /** @type {[number, number]} */ ([(x - p[0]) * k * 111.195, (y - p[1]) * 111.195]);
  return Math.min(...polygonsOf(f).map((poly) => distanceToRing([0, 0], poly[0].map(local))));
}
