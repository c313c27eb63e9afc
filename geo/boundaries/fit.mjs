// From shapes with owners to a thinned file: laid over each other, settled, traced, thinned to a weight.
import { gzippedSize } from './bytes.mjs';
import { GAP, GRID_DEGREES } from './limits.mjs';
import { polygonsOfGroups, traceArcs } from './planar/arcs.mjs';
import { arrange } from './planar/arrangement.mjs';
import { findFaces } from './planar/faces.mjs';
import { LAKE, settle } from './planar/owners.mjs';
import { planThinning, thinned } from './planar/thin.mjs';
import { writeTopology } from './planar/topology.mjs';
import { Refusal } from './refusal.mjs';

/** An islet goes when it is smaller than so many times the triangles that went. */
const ISLET = 4;
/** The search stops when it is this near the weight allowed. */
const NEAR_ENOUGH = 0.985;

/**
 * @typedef {{ polygon: import('./planar/arrangement.mjs').Polygon, unit: number, standIn: boolean, isSign?: boolean }} Piece
 */

/**
 * Shapes brought onto one plane, each place with one owner. `units` are those that have some ground.
 * @param {Piece[]} pieces @param {Set<number>} standIns units without a shape of their own
 */
export function cleanShapes(pieces, standIns) {
  const arrangement = arrange(
    pieces.map(({ polygon }) => polygon),
    GRID_DEGREES,
  );
  const faces = findFaces(arrangement);
  const settled = settle(arrangement, faces, pieces, { grid: GRID_DEGREES, gap: GAP, standIns });
  const selfCrossing = [...arrangement.crossed].filter((polygon) => !pieces[polygon].standIn).length;
  return {
    borders: traceArcs(arrangement, faces, settled.owner),
    ...settled,
    selfCrossing,
    units: new Set(settled.owner),
  };
}

/**
 * The finest file of at most so many bytes.
 * @param {import('./planar/arcs.mjs').Borders} borders
 * @param {{ layers: import('./planar/topology.mjs').Layer[], mostBytes: number, keep: (unit: number) => [number, number][],
 *   onProgress: (share: number) => void }} options `keep`: points whose islet must stay, as lon/lat
 */
export async function thinToWeight(borders, { layers, mostBytes, keep, onProgress }) {
  const plan = planThinning(borders, GRID_DEGREES, (share) => onProgress(share / 2));
  onProgress(0.5);
  const guarded = guardedLoops(borders, keep);
  const at = async (/** @type {number} */ steps) => {
    const gone = steps === 0 ? 0 : plan.weights[steps - 1];
    const lighter = thinned(borders, plan, steps, (arc, size) => !guarded.has(arc) && size < gone * ISLET);
    const topology = writeTopology(lighter, GRID_DEGREES, layers);
    return { topology, borders: lighter, bytes: await gzippedSize(`${JSON.stringify(topology)}\n`) };
  };
  // Points gone: `few` too heavy (or none at all), `many` light enough.
  let many = plan.steps.length;
  let best = await at(many);
  if (best.bytes > mostBytes)
    throw new Refusal('resultTooLarge', { kilobytes: Math.ceil(best.bytes / 1000), most: mostBytes / 1000 });
  let few = Math.max(
    0,
    Math.min(
      many,
      plan.weights.findIndex((w) => w > 1),
    ),
  );
  const whole = plan.steps.length - few < 200_000 ? await at(few) : null;
  if (whole && whole.bytes <= mostBytes) return whole;
  for (let round = 0; round < 16 && best.bytes < mostBytes * NEAR_ENOUGH && many - few > 16; round++) {
    // The weight follows the points that stay, so it is their number that is halved, in proportion.
    const [least, most] = [plan.steps.length - many + 1, plan.steps.length - few];
    const left = round === 0 ? Math.min(most, Math.max(20_000, least * 2)) : Math.round(Math.sqrt(least * most));
    const steps = Math.min(many - 1, Math.max(few, plan.steps.length - left));
    const trial = await at(steps);
    if (trial.bytes <= mostBytes) [best, many] = [trial, steps];
    else few = steps;
    onProgress(0.5 + (0.5 * (round + 1)) / 17);
  }
  return best;
}

/** Loops that are all the land a unit has, or the part of it that holds a point to keep, or that aren't islets at all. */
function guardedLoops(
  /** @type {import('./planar/arcs.mjs').Borders} */ borders,
  /** @type {(unit: number) => [number, number][]} */ keep,
) {
  const { arcs, x, y } = borders;
  const guarded = new Set();
  const largest = new Map();
  const polygons = polygonsOfGroups(borders, (owner) => (owner >= 0 ? String(owner) : null));
  for (const [group, parts] of polygons) {
    const unit = Number(group);
    // polygonsOfGroups gives the largest part first.
    largest.set(unit, new Set(parts[0].flat().map((a) => (a < 0 ? ~a : a))));
    for (const [lon, lat] of keep(unit)) {
      const [px, py] = [lon / GRID_DEGREES, lat / GRID_DEGREES];
      for (const part of parts) {
        if (part[0].length !== 1) continue;
        const a = part[0][0] < 0 ? ~part[0][0] : part[0][0];
        if (inLoop(arcs[a].points, px, py)) guarded.add(arcs[a]);
      }
    }
  }
  arcs.forEach((arc, a) => {
    const { left, right } = arc;
    const land = left >= 0 ? left : right;
    const other = left >= 0 ? right : left;
    if ((left >= 0 && right >= 0) || other === LAKE || land < 0 || largest.get(land)?.has(a)) guarded.add(arc);
  });
  return guarded;

  function inLoop(/** @type {Int32Array} */ points, /** @type {number} */ px, /** @type {number} */ py) {
    let inside = false;
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (y[a] > py !== y[b] > py && px < ((x[b] - x[a]) * (py - y[a])) / (y[b] - y[a]) + x[a]) inside = !inside;
    }
    return inside;
  }
}
