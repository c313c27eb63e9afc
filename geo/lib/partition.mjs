// First-level units drawn inside the outlines of the countries.
// The countries (world-atlas, 10m) have the finer coast and borders; the units (superset) have the inner lines, on a thinner
// outline of their own. Laid over each other they leave scraps along every border: each scrap is handed to the unit of its
// own country it shares most border with, so that countries are exactly the sum of their units and share every arc.
// @ts-expect-error the package has no types
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import { groundArea, kilometres } from './plane.mjs';
import { featureOf, polygonsOf } from './sources.mjs';

/** @typedef {import('./sources.mjs').Feature} Feature */

/** @param {Feature[]} features */
export const collection = (features) => ({ type: 'FeatureCollection', features });

/** @param {string} commands @param {Record<string, any>} inputs @returns {Promise<Record<string, any>>} */
export async function shape(commands, inputs) {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)]),
  );
  const out = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(Object.entries(out).map(([k, v]) => [k, JSON.parse(v.toString())]));
}

/**
 * @param {Feature[]} countries properties: { country }
 * @param {Feature[]} units properties: { unit, country }
 * @returns {Promise<Feature[]>} units (properties { unit, country }); a country without units is one feature with unit null
 */
export async function partition(countries, units) {
  const out = await shape(
    '-i countries.json units.json combine-files snap' +
      ' -clean target=countries -clean target=units' +
      ' -rename-fields of=country target=units' +
      ' -union target=countries,units name=pieces -filter country!=null -explode -o pieces.topojson target=pieces no-quantization',
    { 'countries.json': collection(countries), 'units.json': collection(units) },
  );
  const topology = out['pieces.topojson'];
  const pieces = topology.objects[Object.keys(topology.objects)[0]].geometries.filter((/** @type {any} */ g) => g.type);

  // A unit that spills over the neighbour's border counts for nothing there.
  const owner = pieces.map((/** @type {any} */ g) =>
    g.properties.of === g.properties.country ? g.properties.unit : null,
  );
  const hasUnits = new Set(units.map((u) => u.properties.country));

  const arcLength = topology.arcs.map((/** @type {any[]} */ a) =>
    a.slice(1).reduce((s, p, i) => s + kilometres(a[i], p), 0),
  );
  /** @type {Map<number, number[]>} */
  const byArc = new Map();
  pieces.forEach((/** @type {any} */ g, /** @type {number} */ i) => {
    for (const a of g.arcs.flat(Infinity)) {
      const id = a < 0 ? ~a : a;
      byArc.set(id, [...(byArc.get(id) ?? []), i]);
    }
  });
  /** @type {Map<number, number>[]} */
  const shared = pieces.map(() => new Map());
  for (const [arc, [i, j]] of byArc) {
    if (j === undefined || i === j || pieces[i].properties.country !== pieces[j].properties.country) continue;
    shared[i].set(j, (shared[i].get(j) ?? 0) + arcLength[arc]);
    shared[j].set(i, (shared[j].get(i) ?? 0) + arcLength[arc]);
  }
  // Rounds, since a scrap may touch only other scraps; each round looks at the state before it, so the order of pieces is of no account.
  for (let changed = true; changed; ) {
    /** @type {[number, string][]} */
    const found = [];
    pieces.forEach((/** @type {any} */ _, /** @type {number} */ i) => {
      if (owner[i] !== null) return;
      /** @type {Map<string, number>} */
      const sums = new Map();
      for (const [j, km] of shared[i]) if (owner[j] !== null) sums.set(owner[j], (sums.get(owner[j]) ?? 0) + km);
      const best = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      if (best) found.push([i, best[0]]);
    });
    for (const [i, unit] of found) owner[i] = unit;
    changed = found.length > 0;
  }
  // What is left are islands the thinner source doesn't have: they go to the nearest unit of their country.
  const shapes = /** @type {any} */ (feature(topology, { type: 'GeometryCollection', geometries: pieces })).features;
  /** @type {Record<string, [string, [number, number][]][]>} */
  const anchors = {};
  shapes.forEach((/** @type {Feature} */ f, /** @type {number} */ i) => {
    if (owner[i] === null) return;
    anchors[f.properties.country] ??= [];
    anchors[f.properties.country].push([owner[i], polygonsOf(f).flat(2)]);
  });
  shapes.forEach((/** @type {Feature} */ f, /** @type {number} */ i) => {
    if (owner[i] !== null || !hasUnits.has(f.properties.country)) return;
    const p = polygonsOf(f)[0][0][0];
    let best = Infinity;
    for (const [unit, points] of anchors[f.properties.country]) {
      for (const q of points) {
        const d = (p[0] - q[0]) ** 2 * Math.cos((p[1] * Math.PI) / 180) ** 2 + (p[1] - q[1]) ** 2;
        if (d < best) [best, owner[i]] = [d, unit];
      }
    }
  });
  const named = shapes.map((/** @type {Feature} */ f, /** @type {number} */ i) => ({
    ...f,
    properties: { unit: owner[i], country: f.properties.country },
  }));
  const result = await shape('-i a.json -dissolve2 unit,country -sort country+unit -o a.json', {
    'a.json': collection(named),
  });
  return result['a.json'].features;
}

/** Islands of a unit below a size go, yet the largest piece of each always stays. @param {Feature} f @param {number} km2 */
export function dropIslets(f, km2) {
  const sized = polygonsOf(f)
    .map((p) => ({ p, area: groundArea(p) }))
    .sort((a, b) => b.area - a.area);
  return featureOf(
    sized.filter(({ area }, i) => i === 0 || area >= km2).map(({ p }) => p),
    f.properties,
  );
}
