// Measures the drawn comunas against real boundaries: node geo/measure.mjs FILE [DRAWN]
// FILE is a TopoJSON or GeoJSON whose comunas carry their CUT code as `cut`; DRAWN is public/geo/chile.topojson unless given.
// Nothing of FILE is kept: what comes out are figures.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { overlapOf } from './lib/overlap.mjs';
import { groundArea } from './lib/plane.mjs';
import { polygonsOf, readComunas } from './lib/sources.mjs';

/** @typedef {import('./lib/sources.mjs').Feature} Feature */
/** @typedef {import('./lib/sources.mjs').Comuna} Comuna */

const here = dirname(fileURLToPath(import.meta.url));

/** @param {string} path @returns {any} */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`${path} can't be read: ${/** @type {Error} */ (error).message}`);
    process.exit(1);
  }
}

/** The comunas of a file, by CUT code. @param {any} content @returns {Map<string, Feature>} */
export function comunasIn(content) {
  /** @type {Feature[]} */
  const features =
    content.type === 'Topology'
      ? Object.values(content.objects).flatMap((object) => /** @type {any} */ (feature(content, object)).features ?? [])
      : content.features;
  return new Map(features.filter((f) => f.properties?.cut).map((f) => [f.properties.cut, f]));
}

/** Pairs of comunas that share a line of a topology, as «cut cut», the smaller first. @param {any} topology @returns {Set<string>} */
function touchingPairs(topology) {
  /** @type {Map<number, Set<string>>} */
  const owners = new Map();
  for (const g of topology.objects.comunas.geometries) {
    for (const arc of (g.arcs ?? []).flat(Infinity)) {
      const id = arc < 0 ? ~arc : arc;
      owners.set(id, (owners.get(id) ?? new Set()).add(g.properties.cut));
    }
  }
  return new Set([...owners.values()].filter((cuts) => cuts.size > 1).map((cuts) => [...cuts].sort().join(' ')));
}

/**
 * The figures of geo/README.md, as shares from 0 to 1; `least` is the lowest.
 * @param {any} drawn TopoJSON with `comunas` @param {any} real TopoJSON or GeoJSON @param {Comuna[]} facts
 */
export function measureBoundaries(drawn, real, facts) {
  const shapes = comunasIn(drawn);
  const truth = comunasIn(real);
  const both = facts.filter(({ cut }) => truth.has(cut) && shapes.has(cut));
  const overlap = overlapOf(
    both.map(({ cut }) => /** @type {Feature} */ (shapes.get(cut))),
    both.map(({ cut }) => /** @type {Feature} */ (truth.get(cut))),
  );
  /** @param {(c: Comuna) => string} groupOf */
  const agreement = (groupOf) => {
    const groups = both.map(groupOf);
    const [own, mine, theirs] = [new Map(), new Map(), new Map()];
    const add = (/** @type {Map<string, number>} */ sums, /** @type {string} */ key, /** @type {number} */ km2) =>
      sums.set(key, (sums.get(key) ?? 0) + km2);
    groups.forEach((group, i) => {
      add(mine, group, overlap.drawn[i]);
      add(theirs, group, overlap.real[i]);
    });
    for (const { drawn: i, real: j, km2 } of overlap.shared) if (groups[i] === groups[j]) add(own, groups[i], km2);
    return [...mine.keys()]
      .map((g) => (own.get(g) ?? 0) / (mine.get(g) + theirs.get(g) - (own.get(g) ?? 0)))
      .sort((a, b) => a - b);
  };
  const sum = (/** @type {number[]} */ values) => values.reduce((a, b) => a + b, 0);
  const pairs = new Set(facts.flatMap((c) => c.neighbours.map((n) => [c.cut, n].sort().join(' '))));
  const touching = touchingPairs(drawn);
  const errors = both
    .map((c) => {
      const shape = /** @type {Feature} */ (shapes.get(c.cut));
      return Math.abs(sum(polygonsOf(shape).map(groundArea)) / c.area_km2 - 1);
    })
    .sort((a, b) => a - b);
  return {
    comunas: both.length,
    iou: {
      comunas: quantiles(agreement((c) => c.cut)),
      provinces: quantiles(agreement((c) => c.province_code)),
      regions: quantiles(agreement((c) => c.region_code)),
    },
    landInOwnComuna:
      sum(overlap.shared.map((s) => (s.drawn === s.real ? s.km2 : 0))) / sum(overlap.shared.map((s) => s.km2)),
    pairs: pairs.size,
    pairsThatTouch: [...pairs].filter((pair) => touching.has(pair)).length / pairs.size,
    falseTouches: [...touching].filter((pair) => !pairs.has(pair)).length / touching.size,
    areaError: { median: at(errors, 0.5), worstTenth: at(errors, 0.9) },
  };
}

/** @param {number[]} sorted ascending @param {number} share */
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** @param {number[]} sorted ascending */
const quantiles = (sorted) => ({ median: at(sorted, 0.5), worstTenth: at(sorted, 0.1), least: sorted[0] });

if (process.argv[1]?.endsWith('measure.mjs')) {
  const [file, drawn = join(here, '../public/geo/chile.topojson')] = process.argv.slice(2);
  if (!file) {
    console.error(
      'Usage: npm run geo:measure -- FILE [DRAWN], where FILE holds real comunas with their CUT code as «cut».',
    );
    process.exit(1);
  }
  const m = measureBoundaries(read(drawn), read(file), readComunas(here));
  if (m.comunas === 0) {
    console.error(`${file} has no comuna with a CUT code as «cut».`);
    process.exit(1);
  }
  const two = (/** @type {number} */ x) => x.toFixed(3);
  const percent = (/** @type {number} */ x) => `${(x * 100).toFixed(1)} %`;
  console.log(`${m.comunas} comunas compared`);
  for (const [level, q] of Object.entries(m.iou))
    console.log(
      `${level}, intersection over union: median ${two(q.median)}, worst tenth ${two(q.worstTenth)}, least ${two(q.least)}`,
    );
  console.log(`land drawn in its own comuna: ${percent(m.landInOwnComuna)}`);
  console.log(`the ${m.pairs} pairs of neighbours that touch: ${percent(m.pairsThatTouch)}`);
  console.log(`pairs that touch and aren't neighbours: ${percent(m.falseTouches)}`);
  console.log(`error of area: median ${percent(m.areaError.median)}, worst tenth ${percent(m.areaError.worstTenth)}`);
}
